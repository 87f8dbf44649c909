import { labelWidth } from "../label-width.ts";
import { linesHeight, setLines } from "../set-lines.ts";
import type { Diagram, Edge } from "./diagram.ts";
import type { Box, FrameworkLayout, Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { edgeLines } from "./edge-labels.ts";
import { placeLabel, setLabel } from "./set-box.ts";

const STEPS = 28;
/** Distance between two edges that join the same two nodes. */
const APART = 26;

/**
 * Returns a cycle as a ring that runs clockwise from the top, or null where it is none (a node of the file's order does not
 * lead to the next), or where at this width something would lie on something else.
 */
export function ring(diagram: Diagram, measures: Measures): FrameworkLayout | null {
  const { nodes, edges, groups } = diagram;
  if (groups.length > 0 || nodes.length < 3 || nodes.length > 8 || !leadsRound(diagram)) return null;
  const labels = nodes.map((node) => setLabel(node, Math.min(150, measures.width / 3.4), measures));
  const widest = Math.max(...labels.map(({ width }) => width));
  const tallest = Math.max(...labels.map(({ height }) => height));
  const rx = Math.min((measures.width - widest) / 2 - 6, 300);
  for (let ry = tallest; ry <= measures.width * 0.34; ry += 8) {
    const centre: Point = [measures.width / 2, ry + tallest / 2 + APART];
    const at = (turn: number, out = 0): Point => [
      centre[0] + (rx + out) * Math.sin(turn),
      centre[1] - (ry + out) * Math.cos(turn),
    ];
    const turnOf = (place: number): number => (2 * Math.PI * place) / nodes.length;
    const boxes = nodes.map((node, place): PlacedBox => {
      const label = labels[place] ?? setLabel(node, widest, measures);
      const [x, y] = at(turnOf(place));
      const box = { x: x - label.width / 2, y: y - label.height / 2, width: label.width, height: label.height };
      return placeLabel(node, "node", box, label, measures);
    });
    const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
    const placed = edges.map((edge) => course(edge, { edges, boxes, placeOf, turnOf, at, measures }));
    const layout = {
      width: measures.width,
      height: Math.ceil(centre[1] + ry + tallest / 2 + APART),
      boxes,
      edges: placed,
      rules: [],
    };
    if (isClear(layout)) return cropped(layout);
  }
  return null;
}

function leadsRound({ nodes, edges }: Diagram): boolean {
  return nodes.every(({ id }, at) => {
    const next = nodes[(at + 1) % nodes.length];
    return edges.some(({ from, to }) => from === id && to === next?.id);
  });
}

interface Ring {
  readonly edges: readonly Edge[];
  readonly boxes: readonly PlacedBox[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly turnOf: (place: number) => number;
  readonly at: (turn: number, out?: number) => Point;
  readonly measures: Measures;
}

/** Neighbours are joined along the ring, others by a line across it. */
function course(edge: Edge, { edges, boxes, placeOf, turnOf, at, measures }: Ring): PlacedEdge {
  const count = boxes.length;
  const [from, to] = [placeOf.get(edge.from) ?? 0, placeOf.get(edge.to) ?? 0];
  const steps = (to - from + count) % count;
  const beside = edges.filter((one) => one.from === edge.from && one.to === edge.to);
  const out = (beside.indexOf(edge) - (beside.length - 1) / 2) * 2 * APART;
  const whole = Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const share = step / STEPS;
    // Parallel edges part after the first node and meet again at the second.
    if (steps === 1) return at(turnOf(from) + share * (turnOf(1) - turnOf(0)), out * Math.sin(Math.PI * share));
    const [a, b] = [at(turnOf(from)), at(turnOf(to))];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  });
  const [start, end] = [boxes[from], boxes[to]];
  const points = start && end ? clipped(whole, start, end) : whole;
  const lines = edgeLines(edge, measures, 110);
  const middle = points[Math.floor(points.length / 2)] ?? [0, 0];
  const width = Math.max(0, ...lines.map((line) => labelWidth(line, measures.small))) + 8;
  const height = linesHeight(lines.length, measures.small) + 4;
  const labelBox = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
  return {
    id: edge.id,
    points,
    lines: setLines(lines, middle[0], labelBox.y + 2, measures.small),
    labelBox: lines.length === 0 ? null : labelBox,
  };
}

/** Takes off what lies in the boxes at both ends. */
function clipped(points: readonly Point[], start: Box, end: Box): Point[] {
  const grown = (box: Box): Box => ({ x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 });
  const first = points.findLastIndex((point) => isInside(point, grown(start))) + 1;
  const last = points.findIndex((point, at) => at >= first && isInside(point, grown(end)));
  return points.slice(first, last < 0 ? points.length : last);
}

function isInside([x, y]: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function isClear({ boxes, edges, width }: FrameworkLayout): boolean {
  const labels = edges.flatMap(({ labelBox }) => labelBox ?? []);
  const things: Box[] = [...boxes, ...labels];
  if (things.some((box) => box.x < 0 || box.y < 0 || box.x + box.width > width)) return false;
  if (things.some((a, at) => things.slice(at + 1).some((b) => meet(a, b)))) return false;
  return edges.every((edge) => {
    if (edge.points.length < 6) return false;
    const others = edges.filter((one) => one !== edge).flatMap(({ labelBox }) => labelBox ?? []);
    return !edge.points.some((point) => [...boxes, ...others].some((box) => isInside(point, box)));
  });
}

function meet(a: Box, b: Box): boolean {
  const air = 5;
  return (
    a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air
  );
}

/** Takes off the room above and below that nothing stands in. */
function cropped(layout: FrameworkLayout): FrameworkLayout {
  const { boxes, edges } = layout;
  const things: Box[] = [...boxes, ...edges.flatMap(({ labelBox }) => labelBox ?? [])];
  const ys = edges.flatMap(({ points }) => points.map(([, y]) => y));
  const top = Math.min(...things.map(({ y }) => y), ...ys) - 2;
  const bottom = Math.max(...things.map(({ y, height }) => y + height), ...ys) + 2;
  const up = <T extends { readonly y: number }>(thing: T): T => ({ ...thing, y: thing.y - top });
  return {
    ...layout,
    height: Math.ceil(bottom - top),
    boxes: boxes.map((box) => ({ ...up(box), lines: box.lines.map(up), by: box.by.map(up) })),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([x, y]): Point => [x, y - top]),
      lines: edge.lines.map(up),
      labelBox: edge.labelBox === null ? null : up(edge.labelBox),
    })),
  };
}
