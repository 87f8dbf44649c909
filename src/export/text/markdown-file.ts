import type { Inline } from "../../model/inline.ts";
import type { Block, Line, Table, Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "./export-context.ts";
import { OWN_WORDS } from "./export-words.ts";
import { frontMatter } from "./front-matter.ts";
import { headingNumber, paragraphMark } from "./heading-text.ts";
import { spaceBetween } from "./join-lines.ts";
import { markdownLine } from "./markdown-line.ts";
import { shownInlines, shownLanguage, shownText } from "./shown-inlines.ts";
import { tableGrid } from "./table-grid.ts";
import { workFacts, type FactName } from "./work-facts.ts";

/**
 * Returns a work in one language as CommonMark with GFM's tables and footnotes. YAML front matter bears CSL's names;
 * every section, paragraph, figure and table begins with an empty anchor of its id, which any viewer can follow and
 * none shows; a paragraph is one line, `¶14 …`, so that no viewer puts spaces between Chinese sentences.
 */
export function markdownFile(work: Work, language: TextLanguage, context: ExportContext): string {
  const words = context.words[language];
  const abstract = work.abstract.sentences;
  const blocks = [
    `# ${line([{ type: "text", value: context.describe.title(work, language) }])}`,
    statement(work, language, context, ["authors", "reviewed", "source", "supplied", "edition", "permalink"]),
    ...(abstract.length === 0 ? [] : [`## ${anchor("abs")}${words.abstract}`, paragraph(abstract, language)]),
    ...work.blocks.map((block) => markdownBlock(block, language, context)),
    `---\n\n${statement(work, language, context, ["acknowledgement", "translation", "rights", "licence"])}`,
    ...work.notes.map((note) => `[^${note.number}]: ${line(shownInlines(note.line, language))}`),
  ];
  return `${frontMatter(work, language, context)}\n${blocks.join("\n\n")}\n`;
}

function markdownBlock(block: Block, language: TextLanguage, context: ExportContext): string {
  const show = (each: Line): string => line(shownInlines(each, language));
  switch (block.type) {
    case "heading": {
      const { section } = block;
      const number: Inline = { type: "text", value: headingNumber(section, language) };
      const title = section.title === null ? [] : shownInlines(section.title, language);
      return `${"#".repeat(Math.min(section.level + 1, 6))} ${anchor(section.id)}${line([number, ...title])}`;
    }
    case "figure": {
      const { textLost, pictureLost } = context.words[language].labels;
      const caption = `${anchor(block.id)}**${show(block.caption)}** — *${block.lost ? textLost : pictureLost}*`;
      return block.source === null ? caption : `${caption}\n\n${show(block.source)}`;
    }
    case "table":
      return [
        `${anchor(block.id)}**${show(block.caption)}**`,
        markdownTable(block, language),
        ...(block.source === null ? [] : [show(block.source)]),
      ].join("\n\n");
    default: {
      const text = `${anchor(block.id)}${paragraphMark(block.id)} ${paragraph(block.sentences, language)}`;
      return block.type === "item" ? `- ${text}` : text;
    }
  }
}

/** GFM has one header row and no spans: header rows are joined, and a cell stands at every place it covers. */
function markdownTable(table: Table, language: TextLanguage): string {
  const show = (each: Line, isFirst: boolean): string => {
    const inlines = shownInlines(each, language);
    return markdownLine(isFirst ? inlines : withoutMarks(inlines), "cell");
  };
  const rows = tableGrid([...table.header, ...table.rows]);
  const heads = rows.slice(0, table.header.length);
  const width = rows[0]?.length ?? 0;
  const head = Array.from({ length: width }, (_, column) => {
    const cells = heads.flatMap((row) => row[column] ?? []);
    const own = cells.filter(({ cell }, at) => cells.findIndex((other) => other.cell === cell) === at);
    return own.map(({ cell, first }) => show(cell.line, first)).join(" / ");
  });
  const body = rows
    .slice(table.header.length)
    .map((row) => row.map((place) => (place === null ? "" : show(place.cell.line, place.first))));
  return [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Facts about the work in one paragraph, for viewers that do not show front matter. */
function statement(work: Work, language: TextLanguage, context: ExportContext, names: readonly FactName[]): string {
  const { colon } = OWN_WORDS[language];
  return workFacts(work, language, context)
    .filter(({ name }) => names.includes(name))
    .map(({ label, value, url }) => {
      const shown: Inline = url === undefined ? { type: "text", value } : { type: "link", url, value };
      return line([{ type: "text", value: `${label}${colon}` }, shown]);
    })
    .join(" · ");
}

/** A paragraph's sentences as one line. */
function paragraph(sentences: readonly Line[], language: TextLanguage): string {
  const english = sentences.every((each) => shownLanguage(each, language) === "en");
  let before = "";
  const inlines = sentences.flatMap((each): Inline[] => {
    const text = shownText(each, language);
    const space = spaceBetween(before, text, english);
    before = text;
    return [{ type: "text", value: space }, ...shownInlines(each, language)];
  });
  return line(inlines);
}

function line(inlines: readonly Inline[]): string {
  return markdownLine(inlines, "line");
}

function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

function withoutMarks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === "noteRef") return [];
    return inline.type === "emphasis" ? [{ ...inline, children: withoutMarks(inline.children) }] : [inline];
  });
}
