import { linesHeight, setLines } from "../set-lines.ts";
import { labelWidth } from "../label-width.ts";
import type { Diagram, Edge, Node, Part } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { gutterEdges, portsHeight, type GutterEnd } from "./gutter.ts";
import { edgeLines, numbered, withKey } from "./edge-labels.ts";
import { placeLabel, setLabel, widestWord } from "./set-box.ts";

/** Wider than this a column is no easier to read. */
const WIDEST = 440;
/** Distance of two lanes beside the column. */
const LANE = 17;
const FRAME = 8;
const GAP = { plain: 9, block: 14, arrow: 26 } as const;
/** Room between a downward edge and its label. */
const BESIDE = 7;

/** A node or the head of a group, in the order in which they stand under each other. */
interface Row {
  readonly part: Part;
  readonly group: string | null;
  readonly isHead: boolean;
}

/**
 * Returns the graph as one column: nodes and framed groups under each other in the file's order. An edge between
 * neighbours runs straight and bears its label; every other runs beside the column and bears a number, which a key
 * below explains. It needs no more than the width, whatever the graph.
 */
export function column(diagram: Diagram, measures: Measures): FrameworkLayout {
  const rows = rowsOf(diagram);
  const whole = Math.min(measures.width, WIDEST);
  const direct = directEdges(
    diagram,
    rows,
    (label) => widestWord(label, { ...measures, size: measures.small }) < whole / 3,
  );
  const beside = diagram.edges.filter(({ id }) => !direct.has(id));
  const drawing = stand({ diagram, rows, direct, beside, whole, lanes: Math.min(1, beside.length) }, measures);
  return withKey(moved(drawing, (measures.width - whole) / 2), beside, measures);
}

interface Column {
  readonly diagram: Diagram;
  readonly rows: readonly Row[];
  readonly direct: ReadonlyMap<string, number>;
  readonly beside: readonly Edge[];
  /** Width of the column and its lanes. */
  readonly whole: number;
  readonly lanes: number;
}

/** Sets the column as wide as its lanes leave it; where they turn out to be too few, with one more. */
function stand(column: Column, measures: Measures): FrameworkLayout {
  const { diagram, rows, direct, beside, whole, lanes } = column;
  const width = whole - (lanes === 0 ? 0 : lanes * LANE + 12);
  const { boxes, edges, bottom } = stack(diagram, rows, direct, beside, { ...measures, width });
  const gutter = { start: width, lane: LANE, size: measures.small };
  const routed = gutterEdges(beside, endsOf(boxes), numbered(beside), gutter);
  const right = Math.max(0, ...routed.flatMap(({ points }) => points.map(([x]) => x))) + LANE / 2;
  if (right > whole && lanes < beside.length) return stand({ ...column, lanes: lanes + 1 }, measures);
  return { width: measures.width, height: bottom + 1, boxes, edges: [...edges, ...routed], rules: [] };
}

function rowsOf({ nodes, groups }: Diagram): Row[] {
  const done = new Set<string>();
  return nodes.flatMap((node): Row[] => {
    if (node.group === null) return [{ part: node, group: null, isHead: false }];
    if (done.has(node.group)) return [];
    done.add(node.group);
    const head = groups.find(({ id }) => id === node.group);
    const members = nodes.filter((other: Node) => other.group === node.group);
    return [
      ...(head ? [{ part: head, group: head.id, isHead: true }] : []),
      ...members.map((part) => ({ part, group: node.group, isHead: false })),
    ];
  });
}

/**
 * Edges between what stands directly under each other, by id, with the row above the gap; a second one in a gap only where
 * the words of its label have room beside the first.
 */
function directEdges(
  { edges }: Diagram,
  rows: readonly Row[],
  hasRoom: (label: string) => boolean,
): Map<string, number> {
  const taken = new Map<number, number>();
  const direct = new Map<string, number>();
  for (const edge of edges) {
    const gap =
      [gapBetween(edge.from, edge.to, rows), gapBetween(edge.to, edge.from, rows)].find((at) => at >= 0) ?? -1;
    const count = taken.get(gap) ?? 0;
    if (gap < 0 || count > 1 || (count === 1 && !hasRoom(edge.label ?? ""))) continue;
    taken.set(gap, count + 1);
    direct.set(edge.id, gap);
  }
  return direct;
}

/** Returns the last row of what stands above, if the other stands directly below it; else -1. */
function gapBetween(above: string, below: string, rows: readonly Row[]): number {
  const lower = rows.findIndex(({ part }) => part.id === below);
  const upper = rows.findIndex(({ part }) => part.id === above);
  const [low, high] = [rows[lower], rows[upper]];
  if (low === undefined || high === undefined) return -1;
  const last = high.isHead ? rows.findLastIndex(({ group }) => group === high.group) : upper;
  if (lower !== last + 1) return -1;
  // Out of a frame only from the whole of it, into one only to the whole: a member's own edge runs beside.
  const isWithin = low.group === high.group && !low.isHead && !high.isHead;
  const isBetween =
    low.group !== high.group && (low.isHead || low.group === null) && (high.isHead || high.group === null);
  return isWithin || isBetween ? last : -1;
}

function stack(
  diagram: Diagram,
  rows: readonly Row[],
  direct: ReadonlyMap<string, number>,
  beside: readonly Edge[],
  measures: Measures,
): { boxes: PlacedBox[]; edges: PlacedEdge[]; bottom: number } {
  const boxes: PlacedBox[] = [];
  const frames: PlacedBox[] = [];
  const edges: PlacedEdge[] = [];
  let [y, open]: [number, number | null] = [0, null];
  rows.forEach((row, at) => {
    const inset = row.group === null || row.isHead ? 0 : FRAME;
    const width = measures.width - 2 * inset;
    const label = setLabel(row.part, width, measures);
    const ports = portsHeight(beside.filter(({ from, to }) => from === row.part.id || to === row.part.id).length);
    const height = Math.max(label.height, ports);
    const box = { x: inset, y, width, height };
    const role = row.isHead ? "group" : "node";
    const placed = placeLabel(row.part, role, box, label, measures, row.isHead ? "start" : "middle");
    if (row.isHead) {
      frames.push(placed);
      open = frames.length - 1;
    } else boxes.push(placed);
    y += height;
    const next = rows[at + 1];
    const closes = row.group !== null && (next === undefined || next.isHead || next.group !== row.group);
    if (closes && open !== null) {
      const frame = frames[open];
      y += FRAME;
      if (frame) frames[open] = { ...frame, height: y - frame.y };
      open = null;
    }
    if (next === undefined) return;
    const here = diagram.edges.filter(({ id }) => direct.get(id) === at);
    const gap = row.isHead ? 2 : closes || next.isHead || row.group === null ? GAP.block : GAP.plain;
    const room = gapFor(here, gap, measures);
    edges.push(
      ...here.map((edge, place) =>
        straight(edge, { y, height: room, place, of: here.length, down: leadsDown(edge, rows) }, measures),
      ),
    );
    y += room;
  });
  return { boxes: [...frames, ...boxes], edges, bottom: y };
}

function leadsDown({ from, to }: Edge, rows: readonly Row[]): boolean {
  return rows.findIndex(({ part }) => part.id === from) < rows.findIndex(({ part }) => part.id === to);
}

function gapFor(edges: readonly Edge[], plain: number, measures: Measures): number {
  if (edges.length === 0) return plain;
  const room = labelRoom(edges, edges.length, measures);
  return Math.max(
    GAP.arrow,
    ...edges.map((edge) => linesHeight(edgeLines(edge, measures, room).length, measures.small) + 10),
  );
}

/** Width for the label of each of so many edges in one gap: a single edge makes way for a long word. */
function labelRoom(edges: readonly Edge[], count: number, measures: Measures): number {
  const { width } = measures;
  if (count > 1) return width * 0.44 - 2 * BESIDE;
  return width * (edges.some((edge) => isLong(edge, measures)) ? 0.85 : 0.5) - 2 * BESIDE;
}

function isLong({ label }: Edge, measures: Measures): boolean {
  return widestWord(label ?? "", { ...measures, size: measures.small }) > measures.width / 2;
}

function xInGap(edge: Edge, gap: { readonly place: number; readonly of: number }, measures: Measures): number {
  if (gap.of > 1) return measures.width * (0.1 + 0.46 * gap.place);
  return measures.width * (isLong(edge, measures) ? 0.15 : 0.5);
}

/** A straight edge in the gap between two rows, its label at its right. */
function straight(
  edge: Edge,
  gap: { y: number; height: number; place: number; of: number; down: boolean },
  measures: Measures,
): PlacedEdge {
  const x = xInGap(edge, gap, measures);
  const lines = edgeLines(edge, measures, labelRoom([edge], gap.of, measures));
  const height = linesHeight(lines.length, measures.small) + 2;
  const width = Math.max(0, ...lines.map((line) => labelWidth(line, measures.small)));
  const box = { x: x + BESIDE, y: gap.y + (gap.height - height) / 2, width, height };
  const points: Point[] = [
    [x, gap.y],
    [x, gap.y + gap.height],
  ];
  return {
    id: edge.id,
    points: gap.down ? points : points.toReversed(),
    lines: setLines(lines, box.x + width / 2, box.y, measures.small),
    labelBox: lines.length === 0 ? null : box,
  };
}

/** Where edges beside the column may begin and end: at a node's right, at a group's right beside its head. */
function endsOf(boxes: readonly PlacedBox[]): Map<string, GutterEnd> {
  return new Map(
    boxes.map((box) => {
      const last = box.lines.at(-1);
      const height = box.role === "group" && last ? Math.min(box.height, (last.y - box.y) * 1.25) : box.height;
      return [box.id, { x: box.x + box.width, y: box.y, height }];
    }),
  );
}

function moved(layout: FrameworkLayout, by: number): FrameworkLayout {
  const move = <T extends { readonly x: number }>(thing: T): T => ({ ...thing, x: thing.x + by });
  return {
    ...layout,
    boxes: layout.boxes.map((box) => ({ ...move(box), lines: box.lines.map(move), by: box.by.map(move) })),
    edges: layout.edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([x, y]): Point => [x + by, y]),
      lines: edge.lines.map(move),
      labelBox: edge.labelBox === null ? null : move(edge.labelBox),
    })),
  };
}
