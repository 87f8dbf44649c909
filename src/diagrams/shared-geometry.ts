import type { GridGroup, GridHead, GridRow } from "./dot-grid.ts";
import type { SetLine } from "./set-lines.ts";

/** Measures of the picture of shared references; the unit is 1/16 of the page's text size. */
export interface SharedMeasures {
  readonly width: number;
  /** Room for the titles beside the columns; null: each title stands above its dots. */
  readonly titles: number | null;
  /** Font sizes of titles and of everything else. */
  readonly size: number;
  readonly small: number;
}

/** What is written in the picture. */
export interface SharedLabels {
  readonly head: (work: string) => string;
  readonly title: (key: string) => { readonly title: string; readonly source: string };
  /** Over the references that one work alone cites but that are in the corpus. */
  readonly held: string;
  /** Beside the numbers of references that one work alone cites. */
  readonly alone: string;
}

/** A reference: its title, and a dot for each work that cites it. */
export interface SharedRow extends Omit<GridRow, "dots"> {
  readonly dots: readonly (GridRow["dots"][number] & { readonly notes: readonly string[] })[];
  /** The mark of what the corpus holds of it. */
  readonly held: { readonly x: number; readonly works: readonly string[] } | null;
}

/** Rows that the same works cite; heads repeat the names of these works where the picture is narrow. */
export interface SharedGroup extends Omit<GridGroup, "rows"> {
  readonly rows: readonly SharedRow[];
}

/** How many references a work alone cites: a bar hanging from the foot's line, its number below. */
export interface AloneBar {
  readonly work: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: SetLine;
}

/** The picture as geometry; every text and mark lies inside `width` × `height`. */
export interface SharedLayout {
  readonly width: number;
  readonly height: number;
  /** Distance of the columns. */
  readonly pitch: number;
  /** Above the rows; where the picture is narrow, above the bars. */
  readonly heads: readonly GridHead[];
  readonly groups: readonly SharedGroup[];
  readonly alone: { readonly caption: readonly SetLine[]; readonly rule: number; readonly bars: readonly AloneBar[] };
}
