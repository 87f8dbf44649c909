import type { Problem } from "../model/problem.ts";
import type { DocumentBlock, TextDocument } from "../model/text-document.ts";
import type { CheckedText, ContentToCheck } from "./content-to-check.ts";

/**
 * Where there is an en.md it has the same parts, headings, paragraphs, items, figures, tables and notes as zh.md, and
 * each block the same lines. One problem at the first block that differs in each part; nothing where en.md is missing.
 */
export function alignedLines({ works, issues }: ContentToCheck): Problem[] {
  return [...works, ...issues].flatMap(({ zh, en }) => (zh && en ? compareTexts(zh, en) : []));
}

type Text = NonNullable<CheckedText["zh"]>;

function compareTexts(zh: Text, en: Text): Problem[] {
  const chinese = unitsOf(zh.parsed.document);
  const english = unitsOf(en.parsed.document);
  const at = chinese.findIndex((unit, index) => unit.shape !== english[index]?.shape);
  const misfit = at >= 0 ? at : english.length > chinese.length ? chinese.length : -1;
  if (misfit < 0) return [];
  const [due, found] = [chinese[misfit], english[misfit]];
  const lineIn = (text: Text, unit: Unit | undefined) => (unit ? (text.parsed.lineNumbers[unit.line] ?? 0) : 0);
  const last = en.text.trimEnd().split("\n").length;
  return [
    {
      file: en.path,
      line: found ? lineIn(en, found) : last,
      column: 0,
      ruleId: "aligned-lines",
      reason: due
        ? `${found?.shape ?? "the end"} stands where zh.md has ${due.shape} (line ${lineIn(zh, due)})`
        : `${found?.shape ?? ""} has no counterpart in zh.md`,
      note: "give every heading, paragraph, line, item, table row and note of zh.md one counterpart, in its order",
    },
  ];
}

interface Unit {
  /** What must agree, in words: `a paragraph of 3 lines`. */
  readonly shape: string;
  /** Index of its first line in `linesOf`. */
  readonly line: number;
}

function unitsOf(document: TextDocument): Unit[] {
  const units: Unit[] = [];
  let line = 0;
  const push = (shape: string, lines: number) => {
    units.push({ shape, line });
    line += lines;
  };
  if (document.title) push("a title", 1);
  for (const { role, blocks } of document.parts) {
    push(`the part ${role}`, 0);
    for (const block of blocks) push(...shapeOf(block));
  }
  document.notes.forEach((_, index) => push(`note ${index + 1}`, 1));
  return units;
}

function shapeOf(block: DocumentBlock): [string, number] {
  switch (block.type) {
    case "heading":
      return [`a heading of level ${block.level}`, 1];
    case "paragraph":
      return [`a paragraph of ${block.sentences.length} lines`, block.sentences.length];
    case "item":
      return [`an item of ${block.sentences.length} lines`, block.sentences.length];
    case "figure":
      return [block.source ? "a figure with a source" : "a figure", block.source ? 2 : 1];
    case "table": {
      const cells = block.rows.flat().filter((cell) => typeof cell !== "string").length;
      const shape = block.rows
        .map((row) => row.map((cell) => (typeof cell === "string" ? cell.charAt(0) : "·")).join(""))
        .join("/");
      const source = block.source ? " with a source" : "";
      return [
        `a table of ${block.rows.length} rows, ${block.header} of them header (${shape})${source}`,
        cells + (block.source ? 2 : 1),
      ];
    }
  }
}
