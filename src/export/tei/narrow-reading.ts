import type { PlacedEmendation } from "../../model/work.ts";

/** A place of a line's plain text with the edition's reading, and what the witness has instead of it. */
export interface Reading {
  /** UTF-16 offsets into the plain text, `end` exclusive; equal where the edition deletes. */
  readonly start: number;
  readonly end: number;
  readonly witness: string;
}

/** The second half of a character that takes two UTF-16 units. */
const LOW_SURROGATE = /^[\udc00-\udfff]$/;

/**
 * Returns the characters in which the readings differ, without the context an editor quoted to make the place unique.
 * Null where the edition's reading is not the text at the place, as where note marks or table cells stand inside: then
 * the witness's reading cannot be told from the line alone. A printed label before the text, as in `[3] …`, is passed over.
 */
export function narrowReading(
  text: string,
  start: number,
  end: number,
  { found, corrected }: PlacedEmendation["readings"],
): Reading | null {
  const shown = text.slice(start, end);
  if (found === corrected || !corrected.endsWith(shown)) return null;
  const label = corrected.length - shown.length;
  const most = Math.min(found.length, corrected.length);
  let before = 0;
  while (before < most && found[before] === corrected[before]) before += 1;
  if (splits(found, before) || splits(corrected, before)) before -= 1;
  let after = 0;
  while (after < most - before && found.at(-1 - after) === corrected.at(-1 - after)) after += 1;
  if (splits(found, found.length - after) || splits(corrected, corrected.length - after)) after -= 1;
  if (label > 0 && (before > 0 || label >= corrected.length - after)) return null;
  return {
    start: start + Math.max(0, before - label),
    end: end - after,
    witness: found.slice(before, found.length - after),
  };
}

function splits(text: string, at: number): boolean {
  return at > 0 && at < text.length && LOW_SURROGATE.test(text.charAt(at));
}
