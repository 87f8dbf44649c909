import type { Emendation } from "../model/emendation.ts";
import { formatText } from "../model/format-text.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { WorkFile } from "../model/work-file.ts";
import { applyEmendations } from "./apply-emendations.ts";
import { assemble, type TextBlock } from "./assemble.ts";
import { textOf, trim, type Glyph } from "./glyph.ts";
import type { Layout } from "./layouts/layout.ts";
import { pageNumbers } from "./page-numbers.ts";
import { pairNotes } from "./pair-notes.ts";
import { selectLines } from "./select-lines.ts";
import { landings, sourceLines } from "./source-lines.ts";
import { toDocument } from "./to-document.ts";

/** A witness as the import takes it. */
export interface Witness {
  readonly file: string;
  /** Path for problems, relative to the repository. */
  readonly path: string;
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly layout: Layout;
}

/** What the import writes for one work or issue. */
export interface ImportedText {
  /** Bytes of `zh.md`. */
  readonly zh: string;
  readonly source: SourceFile;
}

/** The label of an abstract, kept apart from its text: `摘要：` */
const abstractLabel = /^(【\s*(?:内容摘要|内容提要|摘\s*要)\s*】|摘\s*要\s*[：:])\s*/u;

/** Imports one work. Problems: those of the steps it takes. */
export function importText(
  witness: Witness,
  work: WorkFile,
  emendations: readonly Emendation[],
): { text: ImportedText | null; problems: Problem[] } {
  const { path } = witness;
  const applied = applyEmendations(witness.lines, emendations, path);
  const selection = selectLines(applied.lines, witness.lines, work.witness.lines, emendations, path);
  const pageStarts = new Map(work.pageStarts);
  const blocks = witness.layout.read({
    lines: selection.lines,
    joins: selection.joins,
    pageStarts,
    front: work.front,
  });
  const assembled = assemble(blocks, work.pageEnds, path);
  const { pairs, problems: pairProblems } = pairNotes(assembled.marks, assembled.notes, path);
  const pages = pageNumbers(blocks, work.pages?.first, pageStarts, path);
  const front = readFront(assembled.front);
  const { document, traced } = toDocument({
    title: front.title,
    parts: [
      ...(front.abstract ? [{ role: "abstract", blocks: [front.abstract] }] : []),
      { role: "body", blocks: assembled.blocks },
    ],
    pairs,
    headerRows: new Map(work.tables.map(({ line, header }) => [line, header])),
    ordinalOf: pages.ordinalOf,
  });
  const problems = [
    ...applied.problems,
    ...selection.problems,
    ...assembled.problems,
    ...pairProblems,
    ...pages.problems,
  ];
  if (problems.length > 0) return { text: null, problems };
  const source: SourceFile = {
    id: work.id,
    witness: {
      file: witness.file,
      sha256: witness.sha256,
      layout: witness.layout.name,
      lines: work.witness.lines,
    },
    statedPages: statedPages(work, selection.furniture),
    front: front.items.map(({ field, glyphs }) => ({
      field,
      // Spaces part names and keywords here, so they stay.
      text: textOf(trim(glyphs)).replaceAll(/\s+/gu, " "),
      at: [...new Set(glyphs.map(({ line }) => line))].sort((a, b) => a - b),
    })),
    lines: sourceLines(traced, pages.numberOf),
    notes: pairs.map(({ mark, note }) => {
      const page = pages.numberOf(note.page);
      return { mark: mark.mark ?? "", line: note.line, markLine: mark.line, ...(page === undefined ? {} : { page }) };
    }),
    emendations: landings(emendations, traced, front.items),
    furniture: selection.furniture.map(({ line, text }) => ({ line, text })),
  };
  return { text: { zh: formatText(document), source }, problems };
}

interface Front {
  readonly title: readonly Glyph[] | null;
  readonly abstract: TextBlock | null;
  readonly items: readonly { readonly field: string; readonly glyphs: readonly Glyph[] }[];
}

/** Takes title and abstract, which are text, out of the front matter; the abstract's label stays there. */
function readFront(front: readonly { readonly field: string; readonly glyphs: readonly Glyph[] }[]): Front {
  const items: { field: string; glyphs: readonly Glyph[] }[] = [];
  let title: readonly Glyph[] | null = null;
  let abstract: TextBlock | null = null;
  for (const { field, glyphs } of front) {
    if (field === "title") title = glyphs;
    else if (field === "abstract") {
      const label = abstractLabel.exec(textOf(glyphs))?.[0].length ?? 0;
      if (label > 0) items.push({ field: "abstract-label", glyphs: glyphs.slice(0, label) });
      abstract = { type: "paragraph", item: false, glyphs: glyphs.slice(label), page: 0 };
    } else items.push({ field, glyphs });
  }
  return { title, abstract, items };
}

/** Pages the witness states: `-66-` among the furniture, and the first page of an article in a contents page. */
function statedPages(work: WorkFile, furniture: readonly { readonly text: string }[]): number[] {
  const printed = furniture.map(({ text }) => Number(/^-(\d+)-$/u.exec(text.trim())?.[1] ?? 0)).filter((n) => n > 0);
  const first = work.issue !== undefined && work.pages ? [work.pages.first] : [];
  return [...new Set([...first, ...printed])].sort((a, b) => a - b);
}
