import type { Inline } from "./inline.ts";
import type { TextDocument } from "./text-document.ts";

/** The ids of a document's units, each list in reading order (design section 4). */
export interface DocumentIds {
  /** One per sentence of the abstract. */
  readonly abstract: readonly string[];
  /** One per heading; `s0` is not among them. */
  readonly sections: readonly string[];
  /** One per paragraph or list item of the body. */
  readonly paragraphs: readonly string[];
  /** One list per paragraph. */
  readonly sentences: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly figures: readonly string[];
  readonly tables: readonly string[];
}

/** Returns the ids that position gives: what a text gets when it is first registered. */
export function positionalIds(document: TextDocument): DocumentIds {
  const blocks = bodyOf(document);
  const path: number[] = [];
  const sections = blocks.flatMap((block) => {
    if (block.type !== "heading") return [];
    countHeading(path, block.level);
    return [`s${path.join("-")}`];
  });
  const paragraphs = blocks.flatMap((block) => (block.type === "paragraph" || block.type === "item" ? [block] : []));
  const count = (type: "figure" | "table") => blocks.filter((block) => block.type === type).length;
  const numbered = (prefix: string, length: number) => Array.from({ length }, (_, at) => `${prefix}${at + 1}`);
  return {
    abstract: numbered("abs-", abstractOf(document).length),
    sections,
    paragraphs: numbered("p", paragraphs.length),
    sentences: paragraphs.map((block, at) => numbered(`p${at + 1}-`, block.sentences.length)),
    notes: numbered("n", document.notes.length),
    figures: numbered("fig", count("figure")),
    tables: numbered("tab", count("table")),
  };
}

/** Moves a position path on to the next heading of a level, 1-based: `[2, 1]` becomes `[2, 2]` or `[3]`. */
export function countHeading(path: number[], level: number): void {
  const depth = Math.min(level, path.length + 1);
  path.length = depth;
  path[depth - 1] = (path[depth - 1] ?? 0) + 1;
}

/** Returns the blocks of the body: what ids count. */
export function bodyOf(document: TextDocument): TextDocument["parts"][number]["blocks"] {
  return document.parts.filter(({ role }) => role === "body").flatMap(({ blocks }) => blocks);
}

/** Returns the sentences of the abstract. */
export function abstractOf(document: TextDocument): (readonly Inline[])[] {
  return document.parts
    .filter(({ role }) => role === "abstract")
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === "paragraph" ? block.sentences : []));
}
