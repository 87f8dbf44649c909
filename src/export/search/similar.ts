import { findFolded } from "./fold-text.ts";
import type { Unit } from "./search-records.ts";
import { tokensOf } from "./space-text.ts";

/** A piece of a query that finds nothing as a whole, and how much it says: rare pieces say more. */
export interface SimilarPiece {
  readonly text: string;
  readonly weight: number;
}

const HAN = /\p{Script=Han}/u;

/** Returns the pairs of neighbouring Han characters of a text, a single one where it stands alone; and its other words. */
export function piecesOf(text: string): { pairs: string[]; words: string[] } {
  const pairs: string[] = [];
  const words: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length === 1) pairs.push(run[0] ?? "");
    for (let at = 1; at < run.length; at += 1) pairs.push(`${run[at - 1] ?? ""}${run[at] ?? ""}`);
    run = [];
  };
  for (const token of tokensOf(text)) {
    if (HAN.test(token)) run.push(token);
    else {
      flush();
      if (/[\p{L}\p{N}]/u.test(token)) words.push(token);
    }
  }
  flush();
  return { pairs: [...new Set(pairs)], words: [...new Set(words)] };
}

/** Returns what a piece says that stands in so many of all records (inverse document frequency). */
export function weightOf(records: number, all: number): number {
  return records === 0 ? 0 : Math.log(1 + all / records);
}

/**
 * Returns the sum of the weights of the pieces that stand in a unit, and again of those that stand together in a stretch of
 * `span` characters: what is similar to a phrase has its pieces in one place. With their places.
 */
export function scoreUnit(
  unit: Unit,
  pieces: readonly SimilarPiece[],
  span: number,
): { score: number; places: (readonly [number, number])[] } {
  const found = pieces
    .map(({ text, weight }) => ({ weight, places: findFolded(unit.text, text) }))
    .filter(({ places }) => places.length > 0);
  const within = (start: number): number =>
    found
      .filter(({ places }) => places.some(([from, to]) => from >= start && to <= start + span))
      .reduce((sum, { weight }) => sum + weight, 0);
  const places = found.flatMap((one) => one.places);
  const together = Math.max(0, ...places.map(([start]) => within(start)));
  return { score: found.reduce((sum, { weight }) => sum + weight, together), places: merged(places) };
}

/** Places that touch or overlap are one. */
function merged(places: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
