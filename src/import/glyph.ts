/**
 * A visible character of a witness (one UTF-16 unit) or a note mark, with the place it came from,
 * so that every character can be followed from the witness to the text.
 */
export interface Glyph {
  /** The character; empty for a note mark. */
  readonly c: string;
  /** Witness line, 1-based. */
  readonly line: number;
  /** Column in the raw line, 1-based, UTF-16 units. */
  readonly column: number;
  /** Index of the emendation that covers this place, or null. */
  readonly emendation: number | null;
  /** Set on note marks and definition labels: the printed glyph, e.g. `①`, `[2]`. */
  readonly mark?: string;
  readonly italic?: boolean;
  readonly url?: boolean;
  /** The place of a deletion: nothing is shown here, but the emendation must be findable. */
  readonly deletion?: boolean;
  /** An editor's `split`: a new block or cell begins at this glyph. */
  readonly splits?: boolean;
  /** Number of the note a resolved mark refers to. */
  readonly note?: number;
}

/** One line of a witness after emendation and before its markup is read. */
export interface RawLine {
  /** 1-based. */
  readonly line: number;
  readonly glyphs: readonly Glyph[];
}

/** Returns the visible characters. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => glyph.c).join("");
}

/** Returns whether the run shows nothing but white space. */
export function isBlank(glyphs: readonly Glyph[]): boolean {
  return glyphs.every((glyph) => glyph.c.trim() === "" && glyph.mark === undefined);
}

/** Returns the glyphs without white space at either end. */
export function trim(glyphs: readonly Glyph[]): Glyph[] {
  let start = 0;
  let end = glyphs.length;
  while (start < end && isSpace(glyphs[start])) start++;
  while (end > start && isSpace(glyphs[end - 1])) end--;
  return glyphs.slice(start, end);
}

/** Returns whether the glyph is a white-space character. */
export function isSpace(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && glyph.mark === undefined && glyph.c !== "" && glyph.c.trim() === "";
}

/** Stands for a note mark in `shapeOf`. */
export const markShape = "\ue000";
/** Stands for the place of a deletion in `shapeOf`. */
export const deletionShape = "\ue001";

/** Returns a string with exactly one unit per glyph, so that an index in it is an index into the glyphs. */
export function shapeOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph) => (glyph.mark !== undefined ? markShape : glyph.deletion === true ? deletionShape : glyph.c))
    .join("");
}
