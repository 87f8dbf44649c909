import type { Glyph } from "./glyph.ts";

/** What a layout makes of the lines of one work, in reading order. */
export type RawBlock =
  | { readonly type: "heading"; readonly glyphs: readonly Glyph[] }
  | {
      readonly type: "text";
      readonly glyphs: readonly Glyph[];
      /** How it begins: `join` continues the paragraph before it, `split` begins one, `auto` leaves it to the rule. */
      readonly begins: "auto" | "join" | "split";
      readonly item: boolean;
    }
  | { readonly type: "figure"; readonly caption: readonly Glyph[]; readonly source: readonly Glyph[] }
  | {
      readonly type: "table";
      readonly caption: readonly Glyph[];
      readonly source: readonly Glyph[];
      /** Rows of cells as the witness has them; an empty cell is an empty list. */
      readonly rows: readonly (readonly (readonly Glyph[])[])[];
    }
  | { readonly type: "note"; readonly label: string; readonly glyphs: readonly Glyph[]; readonly line: number }
  /** The rest of a note whose beginning stands on the page before. */
  | { readonly type: "note-rest"; readonly glyphs: readonly Glyph[]; readonly line: number }
  | { readonly type: "front"; readonly field: string; readonly glyphs: readonly Glyph[] }
  | { readonly type: "acknowledgement"; readonly glyphs: readonly Glyph[] };

/** A block and the ordinal of the printed page it begins on, from 0. */
export type PagedBlock = RawBlock & { readonly page: number };
