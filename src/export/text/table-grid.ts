import type { Cell } from "../../model/work.ts";

/** A cell at one of the places it covers. */
export interface Place {
  readonly cell: Cell;
  /** Whether it is the cell's own place, at the top left. */
  readonly first: boolean;
}

/** Returns the rows, all of one length, with every place filled by the cell that covers it; null where none does. */
export function tableGrid(rows: readonly (readonly Cell[])[]): (Place | null)[][] {
  const grid: (Place | null)[][] = rows.map(() => []);
  rows.forEach((row, rowAt) => {
    let column = 0;
    for (const cell of row) {
      while (grid[rowAt]?.[column] != null) column += 1;
      for (let down = 0; down < cell.rowspan; down += 1)
        for (let right = 0; right < cell.colspan; right += 1) {
          const target = grid[rowAt + down];
          if (target !== undefined) target[column + right] = { cell, first: down === 0 && right === 0 };
        }
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
