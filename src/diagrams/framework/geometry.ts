import type { SetLine } from "../set-lines.ts";

/** How much room a drawing has and how large its letters are; the unit is 1/16 of the page's text size. */
export interface Measures {
  readonly width: number;
  /** Font size of nodes and cells. */
  readonly size: number;
  /** Font size of edge labels and names of those who claim. */
  readonly small: number;
}

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a box stands for, and so how it is drawn. */
export type Role = "node" | "group" | "row" | "column" | "cell" | "silent" | "date" | "key";

/** A box with its words. */
export interface PlacedBox extends Box {
  /** Id of the part; a cell's is `row.column`. */
  readonly id: string;
  readonly role: Role;
  readonly lines: readonly SetLine[];
  /** Whose claim it is, below the label. */
  readonly by: readonly SetLine[];
  readonly anchor: "start" | "middle";
  readonly isPossible: boolean;
}

/** A point. */
export type Point = readonly [x: number, y: number];

/** An edge: its course, from the border of one box to that of another, and its label. */
export interface PlacedEdge {
  readonly id: string;
  /** At least two; straight lines between them. */
  readonly points: readonly Point[];
  readonly lines: readonly SetLine[];
  /** The room of the label, null without one; it stands on the line. */
  readonly labelBox: Box | null;
}

/** A drawing as geometry. Boxes stand behind what follows them. */
export interface FrameworkLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly edges: readonly PlacedEdge[];
  /** Lines without meaning of their own: rules between rows, the line of time. */
  readonly rules: readonly (readonly [Point, Point])[];
}

/** Room between a box and its letters. */
export const PADDING = { x: 8, y: 6 } as const;
