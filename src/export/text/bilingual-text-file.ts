import type { Block, Line, Work } from "../../model/work.ts";
import type { ExportContext } from "./export-context.ts";
import { headingNumber, paragraphMark, sectionMark } from "./heading-text.ts";
import { markedText, tableText } from "./text-file.ts";
import { textHead } from "./text-head.ts";

/** Stands for English that does not exist. */
const MISSING = "—";

/**
 * Returns a work as plain text in both languages, sentence under sentence: two lines that begin with the same mark,
 * `¶14-2 …`, the Chinese and then the English; a dash where there is no English. No line is wrapped.
 */
export function bilingualTextFile(work: Work, context: ExportContext): string {
  const parts = [
    textHead(work, "zh", context),
    textHead(work, "en", context),
    ...(work.abstract.sentences.length === 0
      ? []
      : [
          `${context.words.zh.abstract} / ${context.words.en.abstract}`,
          work.abstract.sentences.map((line) => pair(line, `${line.id} `)).join("\n"),
        ]),
    ...work.blocks.map((block) => blockPair(block, context)),
    ...(work.notes.length === 0 ? [] : [`${context.words.zh.notes} / ${context.words.en.notes}`]),
    ...work.notes.map(({ number, line }) => pair(line, `[${number}] `)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockPair(block: Block, context: ExportContext): string {
  switch (block.type) {
    case "heading": {
      const { section } = block;
      const mark = sectionMark(section.id);
      if (section.title === null) return mark;
      return pair(section.title, `${mark} `, headingNumber(section, "zh"), headingNumber(section, "en"));
    }
    case "figure": {
      const key = block.lost ? "textLost" : "pictureLost";
      return [
        pair(block.caption, ""),
        ...(block.source ? [pair(block.source, "")] : []),
        `[${context.words.zh.labels[key]} / ${context.words.en.labels[key]}]`,
      ].join("\n");
    }
    case "table":
      return [
        pair(block.caption, ""),
        ...tableText(block, (line) => markedText(line, "zh")),
        ...tableText(block, (line) => englishOf(line)),
        ...(block.source ? [pair(block.source, "")] : []),
      ].join("\n");
    default:
      return block.sentences.map((line) => pair(line, `${paragraphMark(line.id)} `)).join("\n");
  }
}

function pair(line: Line, mark: string, zhStart = "", enStart = ""): string {
  return `${mark}${zhStart}${markedText(line, "zh")}\n${mark}${enStart}${englishOf(line)}`;
}

function englishOf(line: Line): string {
  return line.en === null ? MISSING : markedText(line, "en");
}
