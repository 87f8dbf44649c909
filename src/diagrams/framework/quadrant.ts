import { cumsum, max, sum } from "d3-array";
import { branchesOf, type Branch } from "./branches.ts";
import type { Diagram, Part } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox, PlacedEdge, Point } from "./geometry.ts";
import { outline, outlineNeeds } from "./outline.ts";
import { placeLabel, setLabel, widestWord } from "./set-box.ts";

/** Room round what stands in a field. */
const GAP = 5;

/**
 * Returns a quadrant: columns beside each other, each row with its name above, and in every field its nodes in the file's
 * order, parts below their whole. A field of which the text says nothing says so.
 */
export function quadrant(diagram: Diagram, measures: Measures, silent: string): FrameworkLayout {
  const { rows, columns } = diagram;
  const widths = columnWidths(diagram, measures);
  const lefts = [0, ...cumsum(widths)];
  const roomOf = (at: number) => ({ x: lefts[at] ?? 0, width: widths[at] ?? 0 });
  const names = columns.map((column, at) => setLabel(column, roomOf(at).width, measures));
  const head = max(names, ({ height }) => height) ?? 0;
  const boxes: PlacedBox[] = columns.flatMap((column, at) => {
    const label = names[at];
    return label ? [placeLabel(column, "column", { ...roomOf(at), y: 0, height: head }, label, measures)] : [];
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
      const field = fieldOf(diagram, row, column);
      const { x, width } = roomOf(at);
      const room = { x: x + GAP, y, width: width - 2 * GAP };
      if (field.length === 0) {
        const words = setLabel({ label: silent, by: null }, room.width, measures);
        const place = { id: `${row.id}.${column.id}`, isPossible: false };
        boxes.push(placeLabel(place, "silent", { ...room, height: words.height }, words, measures));
        return y + words.height;
      }
      const set = outline(field, room, measures);
      boxes.push(...set.boxes);
      lines.push(...set.edges);
      return set.bottom;
    });
    const bottom = Math.max(...bottoms) + GAP * 2;
    rules.push(...lefts.slice(1, -1).map((left) => down(left, y, bottom)));
    y = bottom;
  }
  rules.push(across(y, measures.width));
  return { width: measures.width, height: y + 1, boxes, edges: lines, rules };
}

/** What stands in a field. */
function fieldOf({ nodes, edges }: Diagram, row: Part, column: Part): Branch[] {
  const field = nodes.filter((node) => node.row === row.id && node.column === column.id);
  const within = edges.filter(({ from, to }) => [from, to].every((id) => field.some((node) => node.id === id)));
  return branchesOf(field, within);
}

/** Columns of one width, unless a word needs more and the others can give it. */
function columnWidths(diagram: Diagram, measures: Measures): number[] {
  const { rows, columns } = diagram;
  const equal = measures.width / columns.length;
  const needs = columns.map((column) => {
    const fields = rows.map((row) => outlineNeeds(fieldOf(diagram, row, column), measures) + 2 * GAP);
    return Math.max(widestWord(column.label, measures), ...fields);
  });
  const wide = needs.filter((need) => need > equal);
  const left = (measures.width - sum(wide)) / (columns.length - wide.length);
  const others = needs.filter((need) => need <= equal);
  if (others.some((need) => need > left) || others.length === 0) return columns.map(() => equal);
  return needs.map((need) => (need > equal ? need : left));
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
