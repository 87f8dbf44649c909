import type { Bilingual } from "./bilingual.ts";
import type { Emendation } from "./emendation.ts";
import type { FrameworkFile, LostFigureFile } from "./framework-file.ts";
import type { Inline } from "./inline.ts";
import type { PlacedWords } from "./place-citations.ts";
import type { CslItem, WorkFile } from "./work-file.ts";

/** Something laid over a line's plain text; offsets are UTF-16 units of the Chinese plain text. */
export type Overlay =
  | { readonly type: "emendation"; readonly start: number; readonly end: number; readonly emendation: number }
  | { readonly type: "page"; readonly start: number; readonly page: number; readonly inferred: boolean }
  | { readonly type: "citation"; readonly start: number; readonly end: number; readonly key: string };

/** One aligned line: a sentence, note, heading, caption or cell in both languages. */
export interface Line {
  /** Published id, e.g. `p14-2`, `n3`, `fig1-cap`, `tab2-r1c1`, `abs-1`; a heading's line bears its section's id. */
  readonly id: string;
  readonly zh: readonly Inline[];
  readonly en: readonly Inline[] | null;
  /** In order of `start`. */
  readonly overlays: readonly Overlay[];
  /** What lies over the English: offsets are of its plain text. */
  readonly overlaysEn?: readonly Overlay[];
}

/** A section (TEI div, JATS sec): its place in the hierarchy and its heading. */
export interface Section {
  /** `s2-1`; text before the first heading is `s0`. */
  readonly id: string;
  /** By position; the id need not say the same. */
  readonly path: readonly number[];
  /** 0 for `s0`, else 1…3. */
  readonly level: number;
  /** As printed, with its punctuation: `一、`, `（一）`, `1.`; null for unnumbered headings and `s0`. */
  readonly number: string | null;
  /** How the English heading renders the number: `I.`, `(1)`, `1.`; null where there is none or no translation. */
  readonly numberEn: string | null;
  /** null for `s0`. The printed number is not part of it. */
  readonly title: Line | null;
  readonly page: number | null;
}

/** A paragraph or list item; an item's text includes its printed marker. */
export interface Paragraph {
  readonly type: "paragraph" | "item";
  readonly id: string;
  readonly section: string;
  readonly page: number | null;
  readonly pageInferred: boolean;
  readonly sentences: readonly Line[];
  /** Witness lines it was taken from, 1-based, ascending in reading order. */
  readonly lines: readonly number[];
}

/** A printed figure: caption, source line and place; the picture is not in the witness. */
export interface Figure {
  readonly type: "figure";
  readonly id: string;
  readonly section: string;
  readonly origin: "figure" | "text";
  readonly lost: boolean;
  readonly caption: Line;
  readonly source: Line | null;
}

/** A table cell; the cells it was merged with are counted in its spans. */
export interface Cell {
  readonly line: Line;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table with at least one header row. */
export interface Table {
  readonly type: "table";
  readonly id: string;
  readonly section: string;
  readonly caption: Line;
  readonly source: Line | null;
  readonly header: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The place of a section's heading among the blocks. */
export interface Heading {
  readonly type: "heading";
  readonly section: Section;
}

/** What stands one after the other in the text. */
export type Block = Heading | Paragraph | Figure | Table;

/** A note (TEI note, JATS fn) with its marks. */
export interface Note {
  readonly id: string;
  /** 1…N through the work. */
  readonly number: number;
  readonly line: Line;
  /** Paragraph with the first mark, null where the mark stands in a heading, caption or cell. */
  readonly paragraph: string | null;
  readonly section: string;
  /** Ids of its marks in reading order: `n12-ref`, `n12-ref-2`. */
  readonly marks: readonly string[];
  /** Id of the line that holds the first mark. */
  readonly markedIn: string;
  /** The mark as printed on its page: `③`, `[2]`. */
  readonly mark: string;
  readonly page: number | null;
  readonly witness: { readonly file: string; readonly line: number };
  /** Number of the note a short form (同上, Ibid.) refers to. */
  readonly refersTo: number | null;
  /** Id of the work of this corpus that the note cites. */
  readonly citesWorks: readonly string[];
  /** Its words in order: what they cite, or that they are the author's own remark. */
  readonly words: readonly PlacedWords[];
}

/** An emendation with the place it landed in. */
export interface PlacedEmendation extends Emendation {
  readonly file: string;
  /** Id of the line it landed in; null for furniture and moves. */
  readonly at: string | null;
  /** Both readings as a reader sees them, without markup. */
  readonly readings: { readonly found: string; readonly corrected: string };
}

/** An author, or the compiler of a digest, as printed. */
export interface Author {
  readonly zh: string;
  readonly en: string | null;
  readonly affiliation: Bilingual<string | null>;
}

/** A published id that left the text, and the id at which a reader who follows it arrives. */
export interface IdAlias {
  readonly id: string;
  readonly target: string;
}

/** A piece of printed front or back matter, verbatim. */
export interface FrontItem {
  readonly field: string;
  readonly text: string;
  readonly lines: readonly number[];
}

/** A work in all its languages (FRBR work): front matter, text, notes, and what was done to it. */
export interface Work {
  readonly id: string;
  readonly kind: "article" | "digest";
  readonly issue: string | null;
  readonly order: number | null;
  readonly title: { readonly zh: string | null; readonly en: string | null; readonly printedEn: string | null };
  readonly suppliedTitle: Bilingual | null;
  readonly authors: readonly Author[];
  readonly bibliography: CslItem;
  readonly reviewed: CslItem | null;
  readonly abstract: { readonly sentences: readonly Line[]; readonly printedEn: string | null };
  readonly keywords: {
    readonly zh: readonly string[];
    readonly en: readonly string[];
    readonly printedEn: readonly string[];
  };
  readonly acknowledgement: Bilingual<string | null>;
  readonly front: readonly FrontItem[];
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** None of these ids is borne by a unit; every target is. */
  readonly aliases: readonly IdAlias[];
  readonly emendations: readonly PlacedEmendation[];
  /** Its theories as data to draw: printed figures first, then ours, each by number. */
  readonly frameworks: readonly FrameworkFile[];
  /** What the text says of the figures whose content it does not give. */
  readonly lostFigures: readonly LostFigureFile[];
  readonly furniture: readonly { readonly line: number; readonly text: string }[];
  readonly witness: {
    readonly file: string;
    readonly sha256: string;
    readonly layout: string;
    readonly lines: readonly (readonly [number, number])[];
  };
  readonly file: WorkFile;
}
