import { labelWidth } from "../label-width.ts";
import type { FrameworkLayout, Measures, PlacedBox, Point } from "./geometry.ts";

/** Returns the ids of the frames through whose names an edge runs; edges run in right angles. */
export function crossedNames({ boxes, edges }: FrameworkLayout, measures: Measures): Set<string> {
  const frames = boxes.filter(({ role }) => role === "group");
  const pieces = edges.flatMap(({ points }) => points.slice(1).map((end, at) => [points[at] ?? end, end] as const));
  const isCrossed = (box: PlacedBox): boolean => pieces.some(([from, to]) => meets(box, from, to, measures));
  return new Set(frames.filter(isCrossed).map(({ id }) => id));
}

function meets({ lines, anchor }: PlacedBox, [x1, y1]: Point, [x2, y2]: Point, { size }: Measures): boolean {
  return lines.some(({ text, x, y }) => {
    const width = labelWidth(text, size);
    const left = anchor === "middle" ? x - width / 2 : x;
    const [top, bottom] = [y - size * 0.9, y + size * 0.25];
    return (
      Math.min(x1, x2) < left + width && Math.max(x1, x2) > left && Math.min(y1, y2) < bottom && Math.max(y1, y2) > top
    );
  });
}
