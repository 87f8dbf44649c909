import { cumsum, max, sum } from "d3-array";
import type { Diagram, Part } from "./diagram.ts";
import type { Box, FrameworkLayout, Measures, PlacedBox, Point } from "./geometry.ts";
import { placeLabel, setLabel, widestWord } from "./set-box.ts";

/** A column narrower than this is no column to read: the matrix is then set as one list for each row. */
const NARROWEST = 104;
/** Returns a matrix; `silent` stands in a cell on which the text is silent. Rows stand against columns where the columns have room, else row by row, each column's name beside its cell. */
export function matrix(diagram: Diagram, measures: Measures, silent: string): FrameworkLayout {
  const head = headWidth(diagram.rows, measures);
  const column = (measures.width - head) / diagram.columns.length;
  const least = Math.max(NARROWEST, widest([...diagram.columns, ...diagram.cells], measures));
  return column >= least ? grid(diagram, measures, silent, head) : list(diagram, measures, silent);
}

/** The width in which no word of any of the labels is cut. */
function widest(parts: readonly { readonly label: string | null }[], measures: Measures): number {
  return max(parts, ({ label }) => widestWord(label ?? "", measures)) ?? 0;
}

/** Width of the rows' names: what the longest wants, at most a fifth of the whole unless a word wants more. */
function headWidth(rows: readonly Part[], measures: Measures): number {
  const most = Math.max(84, measures.width * 0.2, widest(rows, measures));
  return max(rows, (row) => setLabel(row, most, measures).width) ?? most;
}

function grid(diagram: Diagram, measures: Measures, silent: string, head: number): FrameworkLayout {
  const { rows, columns } = diagram;
  const width = (measures.width - head) / columns.length;
  const names = columns.map((column) => setLabel(column, width, measures));
  const top = max(names, ({ height }) => height) ?? 0;
  const cells = rows.map((row) => columns.map((column) => cellOf(diagram, row, column, silent)));
  const set = cells.map((line) => line.map((cell) => setLabel(cell, width, measures)));
  const heads = rows.map((row) => setLabel(row, head, measures));
  const heights = rows.map((_, at) => Math.max(heads[at]?.height ?? 0, ...(set[at] ?? []).map(({ height }) => height)));
  const tops = [top, ...cumsum(heights).map((height) => top + height)];
  const boxAt = (row: number, column: number): Box => ({
    x: head + column * width,
    y: tops[row] ?? 0,
    width,
    height: heights[row] ?? 0,
  });
  const boxes = [
    ...columns.flatMap((column, at) => {
      const label = names[at];
      return label
        ? [placeLabel(column, "column", { ...boxAt(0, at), y: 0, height: top }, label, measures, "start")]
        : [];
    }),
    ...rows.flatMap((row, rowAt): PlacedBox[] => {
      const label = heads[rowAt];
      const first = { ...boxAt(rowAt, 0), x: 0, width: head };
      return [
        ...(label ? [placeLabel(row, "row", first, label, measures, "start")] : []),
        ...columns.flatMap((_, at): PlacedBox[] => {
          const [cell, words] = [cells[rowAt]?.[at], set[rowAt]?.[at]];
          return cell && words ? [placeLabel(cell, cell.role, boxAt(rowAt, at), words, measures, "start")] : [];
        }),
      ];
    }),
  ];
  const height = top + sum(heights);
  return { width: measures.width, height, boxes, edges: [], rules: tops.map((y) => rule(y, measures.width)) };
}

function list(diagram: Diagram, measures: Measures, silent: string): FrameworkLayout {
  const { rows, columns } = diagram;
  const { width } = measures;
  const most = Math.min(width / 2, Math.max(width * 0.32, widest(columns, measures)));
  const left = Math.min(most, max(columns, (column) => setLabel(column, most, measures).width) ?? 0);
  const boxes: PlacedBox[] = [];
  const rules: (readonly [Point, Point])[] = [];
  let y = 0;
  for (const row of rows) {
    const name = setLabel(row, width, measures);
    boxes.push(placeLabel(row, "row", { x: 0, y, width, height: name.height }, name, measures, "start"));
    y += name.height;
    for (const column of columns) {
      const cell = cellOf(diagram, row, column, silent);
      const [term, words] = [setLabel(column, left, measures), setLabel(cell, width - left, measures)];
      const height = Math.max(term.height, words.height);
      rules.push(rule(y, width));
      boxes.push(
        placeLabel(column, "column", { x: 0, y, width: left, height }, term, measures, "start"),
        placeLabel(cell, cell.role, { x: left, y, width: width - left, height }, words, measures, "start"),
      );
      y += height;
    }
    rules.push(rule(y, width));
    y += 14;
  }
  return { width, height: Math.max(0, y - 14) + 1, boxes, edges: [], rules };
}

function rule(y: number, width: number): readonly [Point, Point] {
  return [
    [0, y],
    [width, y],
  ];
}

function cellOf({ cells }: Diagram, row: Part, column: Part, silent: string) {
  const cell = cells.find((one) => one.row === row.id && one.column === column.id);
  return {
    id: cell?.id ?? `${row.id}.${column.id}`,
    label: cell?.label ?? silent,
    by: cell?.by ?? null,
    isPossible: cell?.isPossible ?? false,
    role: cell?.label == null ? ("silent" as const) : ("cell" as const),
  };
}
