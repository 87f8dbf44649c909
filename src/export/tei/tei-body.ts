import type { Block, Line, Paragraph, Section } from "../../model/work.ts";
import { isTight } from "../../model/script.ts";
import { plainText } from "../../model/inline.ts";
import { teiFigure } from "./tei-figure.ts";
import { teiHeading } from "./tei-heading.ts";
import { teiLine } from "./tei-line.ts";
import { teiTable } from "./tei-table.ts";
import { formerIds, unitAttributes, type TextScope } from "./text-scope.ts";
import { element, nodesOf, type XmlElement, type XmlNode } from "./xml-element.ts";

/** A section with those printed inside it. */
interface SectionTree {
  readonly section: Section;
  readonly children: SectionTree[];
}

/** Returns the text of a work: divisions inside divisions, as deep as the printed numbering says. */
export function teiBody(scope: TextScope): XmlElement {
  const blocks = Map.groupBy(
    scope.work.blocks.filter((block) => block.type !== "heading"),
    (block) => block.section,
  );
  const divisions = nestSections(scope.work.sections).map((tree) => teiDivision(tree, blocks, scope));
  return element("body", {}, divisions.length > 0 ? divisions : element("div", { type: "section" }, element("p")));
}

/** Returns the sentences one after the other, with a space where two of them need one. */
export function teiSentences(lines: readonly Line[], scope: TextScope): XmlNode[] {
  return nodesOf(
    lines.map((line, index) => [
      index > 0 && spaceBetween(lines[index - 1], line, scope),
      element("s", unitAttributes(line.id, scope), formerIds(line.id, scope), teiLine(line, scope)),
    ]),
  );
}

function nestSections(sections: readonly Section[]): SectionTree[] {
  const roots: SectionTree[] = [];
  const open: SectionTree[] = [];
  for (const section of sections) {
    while (open.length > 0 && (open.at(-1)?.section.level ?? 0) >= section.level) open.pop();
    const tree: SectionTree = { section, children: [] };
    const parent = open.at(-1);
    // Text before the first heading holds no sections.
    if (parent === undefined || parent.section.level === 0) roots.push(tree);
    else parent.children.push(tree);
    if (section.level > 0) open.push(tree);
  }
  return roots;
}

/** The level is stated, since the printed numbering may skip one, and the place, since an id need not say it. */
function teiDivision(
  { section, children }: SectionTree,
  blocks: ReadonlyMap<string, readonly Block[]>,
  scope: TextScope,
): XmlElement {
  const { id, number, level } = section;
  const rest = { type: "section", subtype: `level${level}`, n: number };
  return element(
    "div",
    unitAttributes(id, scope, rest),
    formerIds(id, scope),
    teiHeading(section, scope),
    teiBlocks(blocks.get(id) ?? [], scope),
    children.map((child) => teiDivision(child, blocks, scope)),
  );
}

/** Items that follow one another stand in one list. */
function teiBlocks(blocks: readonly Block[], scope: TextScope): XmlElement[] {
  const elements: XmlElement[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    if (blocks[from]?.type === "item") while (blocks[to]?.type === "item") to += 1;
    const group = blocks.slice(from, to).flatMap((block) => teiBlock(block, scope));
    elements.push(...(blocks[from]?.type === "item" ? [element("list", {}, group)] : group));
    from = to;
  }
  return elements;
}

function teiBlock(block: Block, scope: TextScope): XmlElement[] {
  switch (block.type) {
    case "heading":
      return [];
    case "figure":
      return [teiFigure(block, scope)];
    case "table":
      return [teiTable(block, scope)];
    default:
      return [teiParagraph(block, scope)];
  }
}

function teiParagraph(paragraph: Paragraph, scope: TextScope): XmlElement {
  const attributes = unitAttributes(paragraph.id, scope, { n: paragraph.id.slice(1) });
  const content = [formerIds(paragraph.id, scope), teiSentences(paragraph.sentences, scope)];
  return element(paragraph.type === "item" ? "item" : "p", attributes, content);
}

/** English sentences always stand apart, also where one ends in a quotation mark that Chinese shares. */
function spaceBetween(before: Line | undefined, after: Line, scope: TextScope): "" | " " {
  if (scope.language === "en") return " ";
  const [left, right] = [plainText(before?.zh ?? []).slice(-1), plainText(after.zh).slice(0, 1)];
  return left === "" || right === "" || isTight(left, right) ? "" : " ";
}
