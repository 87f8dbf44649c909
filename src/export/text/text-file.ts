import { plainText, type Inline } from "../../model/inline.ts";
import type { Block, Line, Table, Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "./export-context.ts";
import { headingNumber, paragraphMark, sectionMark } from "./heading-text.ts";
import { joinLines } from "./join-lines.ts";
import { shownInlines, shownLanguage } from "./shown-inlines.ts";
import { tableGrid } from "./table-grid.ts";
import { oneLine, textHead } from "./text-head.ts";

/**
 * Returns a work as plain text in one language: a head of `label: value` lines, then after an empty line each heading
 * as `§2.1 …`, each paragraph as one line `¶14 …` with its notes as `[12]`, tables row by row, the notes at the end.
 * No line is wrapped.
 */
export function textFile(work: Work, language: TextLanguage, context: ExportContext): string {
  const words = context.words[language];
  const abstract = paragraphText(work.abstract.sentences, language);
  const parts = [
    textHead(work, language, context),
    ...(abstract === "" ? [] : [words.abstract, abstract]),
    ...work.blocks.map((block) => blockText(block, language, context)),
    ...(work.notes.length === 0 ? [] : [words.notes]),
    ...work.notes.map(({ number, line }) => `[${number}] ${markedText(line, language)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Returns the line as one line of text, its note marks as `[12]`. */
export function markedText(line: Line, language: TextLanguage): string {
  return oneLine(shownInlines(line, language).map(inlineText).join(""));
}

/** Returns a table as one line per row, ` | ` between the cells; a cell that spans several places stands in the first. */
export function tableText(table: Table, show: (line: Line) => string): string[] {
  return tableGrid([...table.header, ...table.rows]).map((row) =>
    row.map((place) => (place?.first === true ? show(place.cell.line) : "")).join(" | "),
  );
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "noteRef":
      return `[${inline.note}]`;
    case "emphasis":
      return inline.children.map(inlineText).join("");
    default:
      return plainText([inline]);
  }
}

function paragraphText(lines: readonly Line[], language: TextLanguage): string {
  const english = lines.every((line) => shownLanguage(line, language) === "en");
  return joinLines(
    lines.map((line) => markedText(line, language)),
    english,
  );
}

function blockText(block: Block, language: TextLanguage, context: ExportContext): string {
  const words = context.words[language];
  const show = (line: Line): string => markedText(line, language);
  switch (block.type) {
    case "heading": {
      const { section } = block;
      const title = section.title === null ? "" : show(section.title);
      return `${sectionMark(section.id)} ${headingNumber(section, language)}${title}`;
    }
    case "figure": {
      const missing = block.lost ? words.labels.textLost : words.labels.pictureLost;
      return [`${show(block.caption)} [${missing}]`, ...(block.source ? [show(block.source)] : [])].join("\n");
    }
    case "table":
      return [
        show(block.caption),
        ...tableText(block, (line) => show(line)),
        ...(block.source ? [show(block.source)] : []),
      ].join("\n");
    default:
      return `${paragraphMark(block.id)} ${paragraphText(block.sentences, language)}`;
  }
}
