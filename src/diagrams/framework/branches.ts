import { labelWidth } from "../label-width.ts";
import { linesHeight } from "../set-lines.ts";
import type { Edge, Node } from "./diagram.ts";
import { edgeLines } from "./edge-labels.ts";
import type { Measures } from "./geometry.ts";

/** A node of a tree with what hangs below it. */
export interface Branch {
  readonly node: Node;
  /** The edge that joins it to its parent, null for a root. */
  readonly edge: Edge | null;
  readonly depth: number;
  readonly children: readonly Branch[];
}

/** Widest label of an edge of a tree. */
const LABEL = 96;

/** Returns the trees that the edges make of the nodes, in the nodes' order; edges that are all `part of` lead from part to whole, others from parent to child. */
export function branchesOf(nodes: readonly Node[], edges: readonly Edge[]): Branch[] {
  const isUpward = edges.length > 0 && edges.every(({ kind }) => kind === "part of");
  const above = (edge: Edge) => (isUpward ? edge.to : edge.from);
  const below = (edge: Edge) => (isUpward ? edge.from : edge.to);
  const grow = (node: Node, edge: Edge | null, depth: number): Branch => ({
    node,
    edge,
    depth,
    children: edges
      .filter((one) => above(one) === node.id)
      .flatMap((one) => {
        const child = nodes.find(({ id }) => id === below(one));
        return child === undefined || depth > nodes.length ? [] : [grow(child, one, depth + 1)];
      }),
  });
  const hasParent = new Set(edges.map(below));
  return nodes.filter(({ id }) => !hasParent.has(id)).map((node) => grow(node, null, 0));
}

/** Returns a branch and all below it, each before its children. */
export function flatten(branch: Branch): Branch[] {
  return [branch, ...branch.children.flatMap(flatten)];
}

/** Returns the label of an edge in lines, with the room it takes; nothing for none. */
export function branchLabel(
  edge: Edge | null,
  measures: Measures,
): { readonly lines: readonly string[]; readonly width: number; readonly height: number } {
  const lines = edge === null ? [] : edgeLines(edge, measures, LABEL);
  if (lines.length === 0) return { lines, width: 0, height: 0 };
  return {
    lines,
    width: Math.max(...lines.map((line) => labelWidth(line, measures.small))) + 4,
    height: linesHeight(lines.length, measures.small) + 2,
  };
}
