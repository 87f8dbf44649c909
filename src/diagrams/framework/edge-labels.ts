import { wrapLabel } from "../wrap-label.ts";
import type { Edge } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox } from "./geometry.ts";
import { placeLabel, setLabel } from "./set-box.ts";

/** Room above the key. */
const ABOVE = 10;

/** Returns the lines of an edge's label, the name of who claims it last; none if it has neither. */
export function edgeLines({ label, by }: Edge, { small }: Measures, width: number): string[] {
  const whose = by === null ? null : /\p{Script=Han}/u.test(by) ? `（${by}）` : `(${by})`;
  return [label, whose].flatMap((text) => (text === null ? [] : wrapLabel(text, { width, size: small, lines: 9 })));
}

/** Returns the number of each edge that has a label, in the file's order from 1, as the lines of its label. */
export function numbered(edges: readonly Edge[]): Map<string, readonly string[]> {
  const labelled = edges.filter(({ label, by }) => label !== null || by !== null);
  return new Map(labelled.map(({ id }, at) => [id, [String(at + 1)]]));
}

/** Returns the drawing with a key below it that gives the words for the edges' numbers. */
export function withKey(drawing: FrameworkLayout, edges: readonly Edge[], measures: Measures): FrameworkLayout {
  const numbers = numbered(edges);
  const small = { ...measures, size: measures.small };
  const left = Math.min(...drawing.boxes.map(({ x }) => x));
  const width = Math.min(measures.width - left, drawing.width - left);
  let y = drawing.height + ABOVE;
  const key = edges.flatMap((edge): PlacedBox[] => {
    const [number] = numbers.get(edge.id) ?? [];
    if (number === undefined) return [];
    const words = [edge.label, edge.by].filter((part) => part !== null).join(" · ");
    const label = setLabel({ label: `${number}\u2002${words}`, by: null }, width, small);
    const box = { x: left, y, width, height: label.height - ABOVE };
    y += box.height + 2;
    return [placeLabel({ id: edge.id, isPossible: edge.isPossible }, "key", box, label, small, "start")];
  });
  return { ...drawing, height: key.length === 0 ? drawing.height : Math.ceil(y), boxes: [...drawing.boxes, ...key] };
}
