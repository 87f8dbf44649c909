import type { Inline } from "./inline.ts";

/** `zh.md` or `en.md` as a tree: what the text format of design section 3 can say, without ids. */
export interface TextDocument {
  readonly title: readonly Inline[] | null;
  readonly parts: readonly Part[];
  /** Definitions 1…N in order. */
  readonly notes: readonly (readonly Inline[])[];
}

/** A stretch of text with one role: `abstract`, `body`, or a kind of issue matter such as `editors-note`. */
export interface Part {
  readonly role: string;
  readonly blocks: readonly DocumentBlock[];
}

/** A block of the text; a heading's level is 1…3, its printed number belongs to its inlines. */
export type DocumentBlock =
  | { readonly type: "heading"; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly type: "paragraph" | "item"; readonly sentences: readonly (readonly Inline[])[] }
  | {
      readonly type: "figure";
      /** Counted through the work, from 1. */
      readonly number: number;
      readonly caption: readonly Inline[];
      readonly source: readonly Inline[] | null;
    }
  | {
      readonly type: "table";
      readonly caption: readonly Inline[];
      readonly source: readonly Inline[] | null;
      /** Number of header rows, at least 1. */
      readonly header: number;
      readonly rows: readonly (readonly DocumentCell[])[];
    };

/** A cell's text, or a cell merged to the left or upwards. */
export type DocumentCell = readonly Inline[] | "left" | "up";

/** What a line of a document is, for messages and for alignment. */
export type LineKind = "title" | "heading" | "sentence" | "caption" | "source" | "cell" | "note";

/** One aligned line with what it is. */
export interface DocumentLine {
  readonly kind: LineKind;
  readonly inlines: readonly Inline[];
}

/** Returns every aligned line in canonical order: title, parts, notes; a table's caption, source, then its cells. */
export function linesOf(document: TextDocument): DocumentLine[] {
  const lines: DocumentLine[] = [];
  const push = (kind: LineKind, inlines: readonly Inline[] | null) => {
    if (inlines) lines.push({ kind, inlines });
  };
  push("title", document.title);
  for (const block of document.parts.flatMap((part) => part.blocks)) {
    switch (block.type) {
      case "heading":
        push("heading", block.inlines);
        break;
      case "paragraph":
      case "item":
        for (const sentence of block.sentences) push("sentence", sentence);
        break;
      case "figure":
        push("caption", block.caption);
        push("source", block.source);
        break;
      case "table":
        push("caption", block.caption);
        push("source", block.source);
        for (const cell of block.rows.flat()) if (typeof cell !== "string") push("cell", cell);
    }
  }
  for (const note of document.notes) push("note", note);
  return lines;
}
