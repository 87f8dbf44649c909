import type { EdgeKind } from "../../model/framework-file.ts";
import type { Point } from "./geometry.ts";

/** A mark at an end of an edge. */
export interface EndMark {
  /** SVG path. */
  readonly path: string;
  readonly isFilled: boolean;
}

/** Size of the marks, in the unit of the drawing. */
const SIZE = 7;

type Draw = (tip: Point, along: Point, across: Point) => string;

const round = (value: number): string => String(Math.round(value * 10) / 10);
const write = ([x, y]: Point): string => `${round(x)},${round(y)}`;
const step = ([x, y]: Point, [dx, dy]: Point, length: number): Point => [x + dx * length, y + dy * length];

const triangle: Draw = (tip, along, across) => {
  const back = step(tip, along, -SIZE);
  return `M${write(tip)}L${write(step(back, across, SIZE * 0.5))}L${write(step(back, across, -SIZE * 0.5))}Z`;
};
const chevron: Draw = (tip, along, across) => {
  const back = step(tip, along, -SIZE);
  return `M${write(step(back, across, SIZE * 0.55))}L${write(tip)}L${write(step(back, across, -SIZE * 0.55))}`;
};
const bar: Draw = (tip, along, across) => {
  const at = step(tip, along, -4);
  return `M${write(step(at, across, SIZE * 0.45))}L${write(step(at, across, -SIZE * 0.45))}`;
};
const diamond: Draw = (tip, along, across) => {
  const middle = step(tip, along, -SIZE * 0.75);
  const [left, right] = [step(middle, across, SIZE * 0.45), step(middle, across, -SIZE * 0.45)];
  return `M${write(tip)}L${write(left)}L${write(step(tip, along, -SIZE * 1.5))}L${write(right)}Z`;
};
const dot: Draw = (tip, along) => {
  const r = SIZE * 0.4;
  const [x, y] = step(tip, along, -r);
  return `M${write([x - r, y])}a${round(r)},${round(r)} 0 1 0 ${round(2 * r)},0a${round(r)},${round(r)} 0 1 0 ${round(-2 * r)},0Z`;
};

/** The marks of each kind of edge at its end and, if any, at its start; they differ in shape, so that no colour is needed. */
const MARKS: Readonly<Record<EdgeKind, { end: Draw; start?: Draw; isFilled: boolean }>> = {
  causes: { end: triangle, isFilled: true },
  enables: { end: triangle, isFilled: false },
  constrains: { end: bar, isFilled: false },
  "feeds back": { end: triangle, start: dot, isFilled: true },
  "part of": { end: diamond, isFilled: true },
  precedes: { end: chevron, isFilled: false },
  contrasts: { end: bar, start: bar, isFilled: false },
  "assigned to": { end: dot, isFilled: false },
};

/** Returns the marks of an edge that runs along the points. */
export function edgeEnds(kind: EdgeKind, points: readonly Point[]): EndMark[] {
  const { end, start, isFilled } = MARKS[kind];
  const marks = [drawAt(end, points.at(-2), points.at(-1))];
  if (start) marks.push(drawAt(start, points[1], points[0]));
  return marks.filter((path) => path !== "").map((path) => ({ path, isFilled }));
}

function drawAt(draw: Draw, before: Point | undefined, tip: Point | undefined): string {
  if (before === undefined || tip === undefined) return "";
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const along: Point = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  return draw(tip, along, [-along[1], along[0]]);
}
