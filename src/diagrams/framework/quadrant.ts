import { max } from "d3-array";
import { branchesOf } from "./branches.ts";
import type { Diagram } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { outline } from "./outline.ts";
import { placeLabel, setLabel } from "./set-box.ts";

/** Room round what stands in a field. */
const GAP = 5;

/**
 * Returns a quadrant: columns beside each other, each row with its name above, and in every field its nodes in the file's
 * order, parts below their whole. A field of which the text says nothing says so.
 */
export function quadrant(
  { rows, columns, nodes, edges }: Diagram,
  measures: Measures,
  silent: string,
): FrameworkLayout {
  const width = measures.width / columns.length;
  const names = columns.map((column) => setLabel(column, width, measures));
  const head = max(names, ({ height }) => height) ?? 0;
  const boxes: PlacedBox[] = columns.flatMap((column, at) => {
    const label = names[at];
    return label ? [placeLabel(column, "column", { x: at * width, y: 0, width, height: head }, label, measures)] : [];
  });
  const lines: PlacedEdge[] = [];
  const rules: (readonly [Point, Point])[] = [];
  let y = head;
  for (const row of rows) {
    const name = setLabel(row, measures.width, measures);
    rules.push(across(y, measures.width));
    boxes.push(
      placeLabel(row, "row", { x: 0, y, width: measures.width, height: name.height }, name, measures, "start"),
    );
    y += name.height;
    const bottoms = columns.map((column, at) => {
      const field = nodes.filter((node) => node.row === row.id && node.column === column.id);
      const room = { x: at * width + GAP, y, width: width - 2 * GAP };
      if (field.length === 0) {
        const words = setLabel({ label: silent, by: null }, room.width, measures);
        const place = { id: `${row.id}.${column.id}`, isPossible: false };
        boxes.push(placeLabel(place, "silent", { ...room, height: words.height }, words, measures));
        return y + words.height;
      }
      const within = edges.filter(({ from, to }) => [from, to].every((id) => field.some((node) => node.id === id)));
      const set = outline(branchesOf(field, within), room, measures);
      boxes.push(...set.boxes);
      lines.push(...set.edges);
      return set.bottom;
    });
    const bottom = Math.max(...bottoms) + GAP * 2;
    rules.push(...columns.slice(1).map((_, at) => down((at + 1) * width, y, bottom)));
    y = bottom;
  }
  rules.push(across(y, measures.width));
  return { width: measures.width, height: y + 1, boxes, edges: lines, rules };
}

function across(y: number, width: number): readonly [Point, Point] {
  return [
    [0, y],
    [width, y],
  ];
}

function down(x: number, top: number, bottom: number): readonly [Point, Point] {
  return [
    [x, top],
    [x, bottom],
  ];
}
