import type { CitedMark } from "./cited-over-time.ts";
import type { SetLine } from "./set-lines.ts";

/** Radius of a mark, in distances of marks: two neighbours never touch. */
export const MARK_RADIUS = 0.42;

/** Measures of the picture of documents over time; the unit is 1/16 of the page's text size. */
export interface OverTimeMeasures {
  readonly width: number;
  /** Font size. */
  readonly small: number;
  /** Distance of two marks. */
  readonly pitch: number;
  /** Room at the left for the names of works (time runs across) or of periods (time runs down). */
  readonly left: number;
}

/** What is written in the picture. */
export interface OverTimeLabels {
  readonly lane: (work: string) => string;
  readonly period: (from: number | null, to: number | null) => string;
}

/** The year a work was published in, null where it is not known. */
export type PublishedIn = (work: string) => number | null;

/** A mark and its centre. */
export interface PlacedMark extends CitedMark {
  readonly x: number;
  readonly y: number;
}

/** A work: its name (twice where time runs down: above and below), and the line on which its marks stand. */
export interface Lane {
  readonly work: string;
  readonly names: readonly (readonly SetLine[])[];
  readonly count: readonly SetLine[];
  /** Ends with the year in which the work was published. */
  readonly base: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** The picture as geometry; every text and mark lies inside `width` × `height`. */
export interface OverTimeLayout {
  readonly width: number;
  readonly height: number;
  /** Radius of a mark. */
  readonly r: number;
  readonly lanes: readonly Lane[];
  readonly periods: readonly { readonly name: readonly SetLine[]; readonly count: readonly SetLine[] }[];
  readonly marks: readonly PlacedMark[];
}
