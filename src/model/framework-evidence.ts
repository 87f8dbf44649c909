import type { FrameworkFile } from "./framework-file.ts";

/** Returns the lines that each part rests on, by the part's id: `e1` for the first edge, `row.column` for a cell. */
export function evidenceById(file: FrameworkFile): Map<string, readonly string[]> {
  const { groups, nodes, edges, rows, columns, cells } = file;
  return new Map([
    ...[...groups, ...nodes, ...rows, ...columns].map(({ id, evidence }) => [id, evidence] as const),
    ...edges.map(({ evidence }, at) => [edgeId(at), evidence] as const),
    ...cells.flatMap((cell) => ("label" in cell ? [[cellId(cell.row, cell.column), cell.evidence] as const] : [])),
  ]);
}

/** Returns the id of an edge by its place in the file, from 0. */
export function edgeId(at: number): string {
  return `e${at + 1}`;
}

/** Returns the id of a cell. */
export function cellId(row: string, column: string): string {
  return `${row}.${column}`;
}
