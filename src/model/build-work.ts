import { authorsOf, frontText } from "./build-front.ts";
import { buildBlocks } from "./build-blocks.ts";
import { buildNotes } from "./build-notes.ts";
import { fullBibliography } from "./bibliography.ts";
import type { Emendation } from "./emendation.ts";
import { isDrawn, type FrameworkFile, type LostFigureFile } from "./framework-file.ts";
import { abstractOf, type DocumentIds } from "./ids.ts";
import { plainText } from "./inline.ts";
import { LineBuilder } from "./line-builder.ts";
import type { ReferencesFile } from "./reference-files.ts";
import type { SourceFile } from "./source-file.ts";
import type { TextDocument } from "./text-document.ts";
import type { IdAlias, PlacedEmendation, Work } from "./work.ts";
import type { WorkFile } from "./work-file.ts";

/** The files of one work, parsed. */
export interface WorkParts {
  readonly file: WorkFile;
  readonly source: SourceFile;
  readonly emendations: readonly Emendation[];
  readonly zh: TextDocument;
  /** null where the work has no English yet. */
  readonly en: TextDocument | null;
  readonly ids: DocumentIds;
  /** What the notes cite; none where it has not been worked out yet. */
  readonly citations?: ReferencesFile;
  /** None where they have not been worked out yet. */
  readonly frameworks?: readonly (FrameworkFile | LostFigureFile)[];
  /** Of the register; none where the work has no register yet. */
  readonly aliases?: readonly IdAlias[];
}

/** Joins the files of a work into one model: ids, alignment, notes, pages and emendations in place. */
export function buildWork(parts: WorkParts): Work {
  const { file, source, emendations, zh, en, ids, citations = {}, frameworks = [], aliases = [] } = parts;
  const lines = new LineBuilder(source, en);
  const title = zh.title ? plainText(lines.take("title", zh.title).zh) : null;
  const abstract = abstractOf(zh).map((sentence, at) => lines.take(ids.abstract[at] ?? `abs-${at + 1}`, sentence));
  const { blocks, sections } = buildBlocks(zh, ids, lines);
  const notes = buildNotes(zh, ids, lines, { blocks, source, file, citations });
  const english = file.english;
  const shownTitle = title === null ? null : stripBookMarks(title);
  const authors = authorsOf(file, source);
  return {
    id: file.id,
    kind: file.kind,
    issue: file.issue ?? null,
    order: file.order ?? null,
    title: {
      zh: shownTitle,
      en: english?.title ?? null,
      printedEn: frontText(source, "title-en")?.replace(/,$/u, "") ?? null,
    },
    suppliedTitle: file.suppliedTitle ?? null,
    authors,
    bibliography: fullBibliography(file, shownTitle, authors),
    reviewed: file.reviewed ?? null,
    abstract: { sentences: abstract, printedEn: stripLabel(frontText(source, "abstract-en")) },
    keywords: {
      zh: splitKeywords(frontText(source, "keywords")),
      en: english?.keywords ?? [],
      printedEn: splitKeywords(frontText(source, "keywords-en")),
    },
    acknowledgement: { zh: frontText(source, "acknowledgement"), en: english?.acknowledgement ?? null },
    front: source.front.map(({ field, text, at }) => ({ field, text, lines: at })),
    sections,
    blocks,
    notes,
    aliases,
    emendations: placeEmendations(emendations, source, lines),
    frameworks: frameworks.filter(isDrawn),
    lostFigures: frameworks.filter((framework) => "lost" in framework),
    furniture: source.furniture,
    witness: source.witness,
    file,
  };
}

/** Returns the emendations with the ids of the lines they landed in. */
export function placeEmendations(
  emendations: readonly Emendation[],
  source: SourceFile,
  lines: LineBuilder,
): PlacedEmendation[] {
  return emendations.map((emendation, index) => {
    const landed = source.emendations[index] ?? null;
    return {
      ...emendation,
      file: source.witness.file,
      at: typeof landed === "number" ? lines.idAt(landed) : landed,
      readings: { found: readable(emendation.found ?? ""), corrected: readable(emendation.corrected ?? "") },
    };
  });
}

/** A reading as a reader sees it: without the tags and escapes of the witness's markup. */
function readable(text: string): string {
  return text
    .replaceAll(/<\/?(?:sup|em)>/gu, "")
    .replaceAll(/\\+(?=[!-/:-@[-`{-~])/gu, "")
    .replaceAll("**", "");
}

/** A digest prints its title as 《…》. */
function stripBookMarks(title: string): string {
  return /^《[^《》]*》$/u.test(title) ? title.slice(1, -1) : title;
}

/** `Abstract: …` */
function stripLabel(text: string | null): string | null {
  return text === null ? null : text.replace(/^(?:Abstract|Key words)\s*:\s*/u, "");
}

/** `关键词：新质生产力战略；“一带一路”倡议；高质量发展`, `【关键词】人工智能 自主武器` */
function splitKeywords(text: string | null): string[] {
  if (text === null) return [];
  const list = text.replace(/^(?:【\s*关键词\s*】|关键词\s*[：:]|Key words\s*:)\s*/u, "");
  const separator = /[；;]/u.test(list) ? /\s*[；;]\s*/u : /\s+/u;
  return list.split(separator).filter((word) => word !== "");
}
