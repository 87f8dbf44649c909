/** A line of letters; `y` is its baseline. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Distance of two baselines, in font sizes. */
const LEADING = 1.3;

/** Returns lines set under each other from `top`. */
export function setLines(texts: readonly string[], x: number, top: number, size: number): SetLine[] {
  return texts.map((text, at) => ({ text, x, y: top + size * (1 + at * LEADING) }));
}

/** Returns the height that so many lines take. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * LEADING;
}
