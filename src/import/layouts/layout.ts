import type { PagedBlock } from "../blocks.ts";
import type { Glyph, RawLine } from "../glyph.ts";
import type { FrontLines } from "../../model/work-file.ts";

/** The lines of one work as a layout takes them. */
export interface LayoutInput {
  readonly lines: readonly RawLine[];
  /** Lines whose block continues the paragraph before it. */
  readonly joins: ReadonlySet<number>;
  /** First lines of printed pages as the editor states them, with their numbers. */
  readonly pageStarts: ReadonlyMap<number, number>;
  /** Lines of a digest's head as the editor states them. */
  readonly front: readonly FrontLines[];
}

/** A profile over the shared steps: how one kind of file shows pages, notes, headings and paragraphs. */
export interface Layout {
  readonly name: "ocr-markdown" | "pdf-notes" | "pdf-plain" | "plain-text";
  /** Whether a text looks like this layout; the first that fits is taken for a file never seen before. */
  readonly fits: (text: string) => boolean;
  readonly read: (input: LayoutInput) => PagedBlock[];
  /** Reads the markup of one line: its visible glyphs and its note marks; nothing for a rule. */
  readonly readLine: (glyphs: readonly Glyph[]) => Glyph[];
}
