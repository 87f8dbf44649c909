import { setLines } from "../set-lines.ts";
import type { Edge } from "./diagram.ts";
import type { PlacedEdge, Point } from "./geometry.ts";

/** The right border of a box, where edges may begin and end. */
export interface GutterEnd {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where the lanes begin, their distance, and the size of the numbers on them. */
export interface Gutter {
  readonly start: number;
  readonly lane: number;
  readonly size: number;
}

/** Distance of two edges at one box. */
const PORT = 9;
/** Half the room of a number. */
const HALF = 7.5;

interface Run {
  readonly edge: Edge;
  readonly from: number;
  readonly to: number;
}

/** Returns the least height of a box at whose side so many edges begin or end. */
export function portsHeight(count: number): number {
  return (count + 1) * PORT;
}

/**
 * Returns edges that run beside a column of boxes: out at the right of one, along a lane of their own, and back to the right
 * of the other. An edge bears its number, if it has one, where the fewest others are near.
 */
export function gutterEdges(
  edges: readonly Edge[],
  ends: ReadonlyMap<string, GutterEnd>,
  numbers: ReadonlyMap<string, readonly string[]>,
  gutter: Gutter,
): PlacedEdge[] {
  const runs = runsOf(edges, ends);
  const lanes = lanesOf(runs);
  const xOf = (run: Run): number => gutter.start + 12 + (lanes.get(run.edge.id) ?? 0) * gutter.lane;
  const level = runs.flatMap((run) => [run.from, run.to].map((y) => ({ y, until: xOf(run), id: run.edge.id })));
  return runs.map((run) => {
    const { edge, from, to } = run;
    const x = xOf(run);
    const points: Point[] = [
      [ends.get(edge.from)?.x ?? 0, from],
      [x, from],
      [x, to],
      [ends.get(edge.to)?.x ?? 0, to],
    ];
    const number = numbers.get(edge.id);
    if (number === undefined) return { id: edge.id, points, lines: [], labelBox: null };
    const foreign = level.filter(({ id, until }) => id !== edge.id && until >= x - HALF).map(({ y }) => y);
    const y = clearest(Math.min(from, to), Math.max(from, to), foreign);
    // Two figures need a longer ring.
    const half = (number[0] ?? "").length > 1 ? HALF + 2.5 : HALF;
    const labelBox = { x: x - half, y: y - HALF, width: 2 * half, height: 2 * HALF };
    return { id: edge.id, points, lines: setLines(number, x, y - gutter.size * 0.62, gutter.size), labelBox };
  });
}

/** Ends of the edges: at each box those that lead up above those that lead down, so that they do not cross at once. */
function runsOf(edges: readonly Edge[], ends: ReadonlyMap<string, GutterEnd>): Run[] {
  const middle = (id: string): number => {
    const end = ends.get(id);
    return end === undefined ? 0 : end.y + end.height / 2;
  };
  const portOf = (id: string, edge: Edge): number => {
    const end = ends.get(id);
    if (end === undefined) return 0;
    const other = (one: Edge): number => middle(one.from === id ? one.to : one.from) - middle(id);
    // Of those that lead the same way the farthest is the outermost.
    const rank = (one: Edge): number => (other(one) < 0 ? -1e6 - other(one) : 1e6 - other(one));
    const here = edges.filter(({ from, to }) => from === id || to === id).toSorted((a, b) => rank(a) - rank(b));
    return end.y + (end.height * (here.indexOf(edge) + 1)) / (here.length + 1);
  };
  return edges.map((edge) => ({ edge, from: portOf(edge.from, edge), to: portOf(edge.to, edge) }));
}

/** Between the ends of two edges in one lane: nearer they would look like one line. */
const APART = 9;

/** Gives each edge the innermost lane that is free along its whole run, short ones first. */
function lanesOf(runs: readonly Run[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const taken: (readonly [number, number])[][] = [];
  const length = ({ from, to }: Run): number => Math.abs(from - to);
  for (const run of runs.toSorted((a, b) => length(a) - length(b))) {
    const [top, bottom] = [Math.min(run.from, run.to) - APART, Math.max(run.from, run.to) + APART];
    let lane = taken.findIndex((spans) => spans.every(([from, to]) => bottom < from || top > to));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]?.push([top, bottom]);
    lanes.set(run.edge.id, lane);
  }
  return lanes;
}

/** Returns the place between two heights that is farthest from all others, the middle if there are none. */
function clearest(top: number, bottom: number, others: readonly number[]): number {
  const middle = (top + bottom) / 2;
  const distance = (y: number): number => Math.min(...others.map((other) => Math.abs(other - y)), 2 * HALF);
  let best = middle;
  for (let y = top + HALF + 2; y <= bottom - HALF - 2; y += 3) {
    const isBetter = distance(y) - distance(best);
    if (isBetter > 0.5 || (isBetter > -0.5 && Math.abs(y - middle) < Math.abs(best - middle))) best = y;
  }
  return best;
}
