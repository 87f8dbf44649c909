/** A mark in its cell: `along` the band of fixed width, `level` the row of the stack, both from 0. */
export interface Stacked<Mark> {
  readonly mark: Mark;
  readonly along: number;
  readonly level: number;
}

/**
 * Returns the marks stacked in their cells in the given order, `across` to a level; no two of a cell share a place.
 * (Wilkinson 1999, Dot Plots, with several dots to a level.)
 */
export function stackMarks<Mark>(
  marks: readonly Mark[],
  cellOf: (mark: Mark) => string,
  across: number,
): Stacked<Mark>[] {
  const filled = new Map<string, number>();
  return marks.map((mark) => {
    const cell = cellOf(mark);
    const at = filled.get(cell) ?? 0;
    filled.set(cell, at + 1);
    return { mark, along: at % across, level: Math.floor(at / across) };
  });
}
