import { max, sum } from "d3-array";
import { setLines } from "../set-lines.ts";
import { branchesOf, branchLabel, flatten, type Branch } from "./branches.ts";
import type { Diagram, Edge } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { outline } from "./outline.ts";
import { placeLabel, setLabel, type SetLabel } from "./set-box.ts";

const GAP = 10;
/** Nodes narrower than this are no easier to read than an outline. */
const LEAST = 96;
/** Room between two levels without labels. */
const STEP = 30;
/** Narrower than this a tree is an outline: every level is set in by a little. */
const OUTLINE = 400;

/** Returns a tree that grows to the right, leaves under each other, parents beside the middle of their children; narrow, an outline. */
export function tree(diagram: Diagram, measures: Measures): FrameworkLayout {
  const roots = branchesOf(diagram.nodes, diagram.edges);
  const spreading = measures.width < OUTLINE ? null : spread(roots, measures);
  if (spreading !== null) return spreading;
  const { boxes, edges, bottom } = outline(roots, { x: 0, y: 0, width: measures.width }, measures);
  return { width: measures.width, height: bottom + 1, boxes, edges, rules: [] };
}

/** Returns null where the levels are too many for the width. */
function spread(roots: readonly Branch[], measures: Measures): FrameworkLayout | null {
  const all = roots.flatMap(flatten);
  const depths = (max(all, ({ depth }) => depth) ?? 0) + 1;
  const steps = Array.from({ length: depths }, (_, depth) => {
    const labels = all
      .filter((branch) => branch.depth === depth)
      .flatMap(({ edge }) => branchLabel(edge, measures).width);
    return depth === 0 ? 0 : Math.max(STEP, ...labels.map((width) => width + 22));
  });
  const widest = (measures.width - sum(steps)) / depths;
  if (widest < LEAST) return null;
  const set = new Map(all.map(({ node }) => [node.id, setLabel(node, widest, measures)]));
  const widths = steps.map((_, depth) =>
    Math.max(...all.filter((branch) => branch.depth === depth).map(({ node }) => set.get(node.id)?.width ?? 0)),
  );
  const left = (depth: number): number => sum(steps.slice(0, depth + 1)) + sum(widths.slice(0, depth));
  const shift = Math.max(0, measures.width - left(depths - 1) - (widths[depths - 1] ?? 0)) / 2;
  const words = (branch: Branch): SetLabel => set.get(branch.node.id) ?? setLabel(branch.node, widest, measures);
  const tall = (branch: Branch): number =>
    Math.max(
      words(branch).height,
      branchLabel(branch.edge, measures).height,
      sum(branch.children, tall) + GAP * Math.max(0, branch.children.length - 1),
    );
  const [boxes, edges]: [PlacedBox[], PlacedEdge[]] = [[], []];
  const place = (branch: Branch, top: number): PlacedBox => {
    const [{ node, depth, children }, room] = [branch, tall(branch)];
    const label = words(branch);
    const y = top + (room - label.height) / 2;
    const at = { x: shift + left(depth), y, width: widths[depth] ?? 0, height: label.height };
    const box = placeLabel(node, "node", at, label, measures);
    boxes.push(box);
    let below = top + (room - sum(children, tall) - GAP * Math.max(0, children.length - 1)) / 2;
    for (const child of children) {
      const placed = place(child, below);
      below += tall(child) + GAP;
      if (child.edge) edges.push(branchEdge(child.edge, box, placed, measures));
    }
    return box;
  };
  let bottom = 0;
  for (const root of roots) {
    place(root, bottom);
    bottom += tall(root) + GAP;
  }
  return { width: measures.width, height: Math.max(0, bottom - GAP) + 1, boxes, edges, rules: [] };
}

/** An edge from the parent's right to the child's left: along, down, and along again; its label stands on the last piece. */
function branchEdge(edge: Edge, parent: PlacedBox, child: PlacedBox, measures: Measures): PlacedEdge {
  const [start, end] = [parent.x + parent.width, child.x];
  const [from, to] = [middleOf(parent), middleOf(child)];
  const turn = start + 12;
  const points: Point[] =
    Math.abs(from - to) < 0.5
      ? [
          [start, to],
          [end, to],
        ]
      : [
          [start, from],
          [turn, from],
          [turn, to],
          [end, to],
        ];
  const isUpward = edge.kind === "part of";
  const { lines, width, height } = branchLabel(edge, measures);
  const box = { x: turn + 3, y: to - height / 2, width, height };
  return {
    id: edge.id,
    points: isUpward ? points.toReversed() : points,
    lines: setLines(lines, box.x + width / 2, box.y + 1, measures.small),
    labelBox: lines.length === 0 ? null : box,
  };
}

function middleOf({ y, height }: PlacedBox): number {
  return y + height / 2;
}
