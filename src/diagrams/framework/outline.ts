import { setLines } from "../set-lines.ts";
import { branchLabel, flatten, type Branch } from "./branches.ts";
import type { Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { placeLabel, setLabel, widestWord } from "./set-box.ts";

const GAP = 8;
/** How far a level is set in, and the width that is left to the deepest. */
const [INDENT, LEAST] = [18, 96];

/** Where an outline stands. */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Returns the least width in which no Latin word of the trees is cut; 0 for none. */
export function outlineNeeds(roots: readonly Branch[], measures: Measures): number {
  const needs = roots.flatMap(flatten).map(({ node, depth }) => depth * INDENT + widestWord(node.label, measures));
  return Math.max(0, ...needs);
}

/** Returns trees as an outline: under each other, every level set in by a little, joined by a line at the parent's left. */
export function outline(
  roots: readonly Branch[],
  room: Room,
  measures: Measures,
): { boxes: PlacedBox[]; edges: PlacedEdge[]; bottom: number } {
  const [boxes, edges]: [PlacedBox[], PlacedEdge[]] = [[], []];
  const depth = Math.max(1, ...roots.flatMap(flatten).map((branch) => branch.depth));
  const indent = Math.min(INDENT, Math.max(4, (room.width - LEAST) / depth));
  let { y } = room;
  const place = (branch: Branch, parent: PlacedBox | null): void => {
    const x = room.x + branch.depth * indent;
    const words = setLabel(branch.node, room.x + room.width - x, measures);
    const { lines, width, height } = branchLabel(branch.edge, measures);
    const top = y;
    y += height;
    // A root is as wide as there is room, so that fields beside each other look alike.
    const own = parent === null && branch.children.length === 0 ? room.width : words.width;
    const box = placeLabel(branch.node, "node", { x, y, width: own, height: words.height }, words, measures);
    boxes.push(box);
    if (parent && branch.edge) {
      const spine = parent.x + indent / 2;
      const points: Point[] = [
        [spine, parent.y + parent.height],
        [spine, y + words.height / 2],
        [x, y + words.height / 2],
      ];
      edges.push({
        id: branch.edge.id,
        points: branch.edge.kind === "part of" ? points.toReversed() : points,
        lines: setLines(lines, x + 2 + width / 2, top, measures.small),
        labelBox: lines.length === 0 ? null : { x: x + 2, y: top, width, height },
      });
    }
    y += words.height + GAP;
    for (const child of branch.children) place(child, box);
  };
  for (const root of roots) place(root, null);
  return { boxes, edges, bottom: roots.length === 0 ? room.y : y - GAP };
}
