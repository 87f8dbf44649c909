import ELK, { type ElkExtendedEdge, type ElkNode } from "elkjs/lib/elk.bundled.js";
import { labelWidth } from "../label-width.ts";
import { linesHeight, setLines } from "../set-lines.ts";
import { edgeLines, numbered, withKey } from "./edge-labels.ts";
import { crossedNames } from "./crossed-names.ts";
import type { Diagram, Edge, Node, Part } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { placeLabel, setLabel, widestWord, type SetLabel } from "./set-box.ts";

/** How a graph is laid out. */
export interface GraphShape {
  readonly direction: "RIGHT" | "DOWN";
  /** Widest node. */
  readonly node: number;
  /** Widest edge label; null where edges bear numbers, which a key below explains. */
  readonly label: number | null;
}

const elk = new ELK();
/** Room round a group's nodes, and for the line that its frame is. */
const FRAME = 12;
const LABEL_GAP = 4;

/**
 * Returns the graph in layers (Sugiyama, Tagawa & Toda 1981, by the Eclipse Layout Kernel): edges run in right angles
 * and lead one way as far as they can; groups are frames round their nodes, with their names above them, or below where
 * edges would run through. The order of the file breaks ties; ids have no part in it.
 */
export async function layeredGraph(diagram: Diagram, measures: Measures, shape: GraphShape): Promise<FrameworkLayout> {
  const usual = await layGraph(diagram, measures, shape, new Set());
  const crossed = crossedNames(usual, measures);
  if (crossed.size === 0) return usual;
  const turned = await layGraph(diagram, measures, shape, crossed);
  return crossedNames(turned, measures).size < crossed.size ? turned : usual;
}

async function layGraph(
  diagram: Diagram,
  measures: Measures,
  shape: GraphShape,
  below: ReadonlySet<string>,
): Promise<FrameworkLayout> {
  const names = new Map([...diagram.nodes, ...diagram.groups].map(({ id }, at) => [id, `n${at}`]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const labels = new Map<string, SetLabel>();
  const words = (part: Part, wanted: number): SetLabel => {
    const set = setLabel(part, Math.max(wanted, widestWord(part.label, measures)), measures);
    labels.set(part.id, set);
    return set;
  };
  const nodeOf = (node: Node): ElkNode => {
    const { width, height } = words(node, shape.node);
    return { id: nameOf(node.id), width: Math.max(width, 44), height };
  };
  const inGroup = Map.groupBy(diagram.nodes, ({ group }) => group);
  const groups = diagram.groups.map((group, at): ElkNode => {
    const { width, height } = words(group, shape.node + 2 * FRAME);
    const children = (inGroup.get(group.id) ?? []).map(nodeOf);
    // Members of a group are as wide as each other, and wide enough for the group's name above them.
    const widest = Math.max(width - 2 * FRAME, ...children.map((child) => child.width ?? 0));
    return {
      id: nameOf(group.id),
      children: children.map((child) => ({ ...child, width: widest })),
      layoutOptions: {
        ...(diagram.kind === "layers" ? { "elk.partitioning.partition": String(at) } : {}),
        "elk.padding": below.has(group.id)
          ? `[top=${FRAME},left=${FRAME},bottom=${height + FRAME / 2},right=${FRAME}]`
          : `[top=${height + FRAME / 2},left=${FRAME},bottom=${FRAME},right=${FRAME}]`,
      },
    };
  });
  const numbers = shape.label === null ? numbered(diagram.edges) : null;
  const edges = diagram.edges.map((edge, at) => {
    const lines = numbers === null ? edgeLines(edge, measures, shape.label ?? 0) : (numbers.get(edge.id) ?? []);
    return elkEdge(edge, at, nameOf, measures, lines);
  });
  const root = await elk.layout({
    id: "root",
    // Layers keep the file's order, whichever way their edges lead.
    layoutOptions: {
      ...optionsOf(shape),
      "elk.partitioning.activate": String(diagram.kind === "layers"),
      "elk.layered.crossingMinimization.forceNodeModelOrder": String(diagram.kind === "layers"),
    },
    children: [...inOrder(diagram, groups, (inGroup.get(null) ?? []).map(nodeOf), nameOf)],
    edges,
  });
  const boxes = placeBoxes(root, diagram, labels, { nameOf, below }, measures);
  const drawing = fitted(root, boxes, placeEdges(root, diagram, measures), measures.width);
  return numbers === null ? drawing : withKey(drawing, diagram.edges, measures);
}

/** Groups and free nodes as the file brings them: a group where its first node stands. */
function inOrder(
  { nodes, groups }: Diagram,
  framed: readonly ElkNode[],
  free: readonly ElkNode[],
  nameOf: (id: string) => string,
): ElkNode[] {
  const first = (id: string): number => nodes.findIndex(({ group }) => group === id);
  const places = [
    ...framed.map((node, at) => ({ node, at: first(groups[at]?.id ?? "") - 0.5 })),
    ...free.map((node) => ({ node, at: nodes.findIndex(({ id }) => nameOf(id) === node.id) })),
  ];
  return places.sort((a, b) => a.at - b.at).map(({ node }) => node);
}

function optionsOf({ direction }: GraphShape): Record<string, string> {
  return {
    "elk.algorithm": "layered",
    "elk.direction": direction,
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.randomSeed": "1",
    "elk.json.shapeCoords": "ROOT",
    "elk.json.edgeCoords": "ROOT",
    "elk.padding": "[top=2,left=2,bottom=2,right=2]",
    "elk.layered.feedbackEdges": "true",
    "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
    "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
    "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
    "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
    "elk.spacing.nodeNode": "16",
    "elk.spacing.edgeNode": "12",
    "elk.spacing.edgeEdge": "10",
    "elk.spacing.edgeLabel": "3",
    "elk.spacing.componentComponent": "20",
    "elk.layered.spacing.nodeNodeBetweenLayers": "30",
    "elk.layered.spacing.edgeNodeBetweenLayers": "14",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "10",
  };
}

function elkEdge(
  edge: Edge,
  at: number,
  nameOf: (id: string) => string,
  measures: Measures,
  lines: readonly string[],
): ElkExtendedEdge {
  const label = {
    id: `l${at}`,
    // The lines travel with the label, so that they need not be set again for its place.
    text: lines.join("\n"),
    width: Math.ceil(Math.max(0, ...lines.map((line) => labelWidth(line, measures.small)))) + 2 * LABEL_GAP,
    height: Math.ceil(linesHeight(lines.length, measures.small)) + 4,
    layoutOptions: { "elk.edgeLabels.inline": "true", "elk.edgeLabels.placement": "CENTER" },
  };
  return {
    id: `e${at}`,
    sources: [nameOf(edge.from)],
    targets: [nameOf(edge.to)],
    ...(lines.length === 0 ? {} : { labels: [label] }),
  };
}

function placeBoxes(
  root: ElkNode,
  { nodes, groups }: Diagram,
  labels: ReadonlyMap<string, SetLabel>,
  { nameOf, below }: { nameOf: (id: string) => string; below: ReadonlySet<string> },
  measures: Measures,
): PlacedBox[] {
  const all = (root.children ?? []).flatMap((node) => [node, ...(node.children ?? [])]);
  const byName = new Map(all.map((node) => [node.id, node]));
  const place = (part: Part, role: "node" | "group"): PlacedBox[] => {
    const { x = 0, y = 0, width = 0, height = 0 } = byName.get(nameOf(part.id)) ?? {};
    const label = labels.get(part.id);
    if (label === undefined) return [];
    if (role === "node") return [placeLabel(part, role, { x, y, width, height }, label, measures)];
    const top = below.has(part.id) ? y + height - label.height : y;
    const head = placeLabel(part, role, { x, y: top, width, height: label.height }, label, measures);
    return [{ ...head, y, height }];
  };
  return [...groups.flatMap((group) => place(group, "group")), ...nodes.flatMap((node) => place(node, "node"))];
}

function placeEdges(root: ElkNode, { edges }: Diagram, { small }: Measures): PlacedEdge[] {
  const byName = new Map((root.edges ?? []).map((edge) => [edge.id, edge]));
  return edges.map(({ id }, at) => {
    const { sections = [], labels = [] } = byName.get(`e${at}`) ?? {};
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
      [startPoint, ...bendPoints, endPoint].map(({ x, y }): Point => [x, y]),
    );
    const [label] = labels;
    if (label === undefined) return { id, points, lines: [], labelBox: null };
    const box = { x: label.x ?? 0, y: label.y ?? 0, width: label.width ?? 0, height: label.height ?? 0 };
    const lines = setLines((label.text ?? "").split("\n"), box.x + box.width / 2, box.y + 2, small);
    return { id, points, lines, labelBox: box };
  });
}

/** Puts the graph in the middle of the width asked for, or widens the drawing to hold it. */
function fitted(root: ElkNode, boxes: PlacedBox[], edges: PlacedEdge[], wanted: number): FrameworkLayout {
  const [own, height] = [Math.ceil(root.width ?? 0), Math.ceil(root.height ?? 0)];
  const width = Math.max(wanted, own);
  const shift = (width - own) / 2;
  const move = <T extends { readonly x: number }>(thing: T): T => ({ ...thing, x: thing.x + shift });
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...move(box), lines: box.lines.map(move), by: box.by.map(move) })),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(([x, y]): Point => [x + shift, y]),
      lines: edge.lines.map(move),
      labelBox: edge.labelBox === null ? null : move(edge.labelBox),
    })),
    rules: [],
  };
}
