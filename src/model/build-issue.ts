import type { Issue } from "./corpus.ts";
import type { Emendation } from "./emendation.ts";
import { placeEmendations } from "./build-work.ts";
import { LineBuilder } from "./line-builder.ts";
import type { SourceFile } from "./source-file.ts";
import type { TextDocument } from "./text-document.ts";
import type { IssueFile } from "./work-file.ts";

/** Joins the files of an issue into one model. Ids of its matter: `editors-note-p1-2`. */
export function buildIssue(parts: {
  readonly file: IssueFile;
  readonly source: SourceFile;
  readonly emendations: readonly Emendation[];
  readonly zh: TextDocument;
  readonly en: TextDocument | null;
}): Issue {
  const { file, source, emendations, zh, en } = parts;
  const lines = new LineBuilder(source, en);
  const matter = zh.parts.map(({ role, blocks }) => ({
    role,
    paragraphs: blocks.flatMap((block, blockAt) =>
      block.type === "paragraph" || block.type === "item"
        ? [block.sentences.map((sentence, at) => lines.take(`${role}-p${blockAt + 1}-${at + 1}`, sentence))]
        : [],
    ),
  }));
  const printed = (wanted: readonly number[]) =>
    source.front
      .filter(({ at }) => at.some((line) => wanted.includes(line)))
      .map(({ text }) => text)
      .join(" ");
  return {
    id: file.id,
    kind: file.kind,
    title: file.title,
    contents: file.contents.map((entry) => ({
      work: entry.work,
      page: entry.page,
      printed: printed(entry.lines),
      printedEn: entry.linesEn ? printed(entry.linesEn) : null,
    })),
    matter,
    front: source.front.map(({ field, text, at }) => ({ field, text, lines: at })),
    emendations: placeEmendations(emendations, source, lines),
    witness: source.witness,
    file,
  };
}
