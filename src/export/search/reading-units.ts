import type { Work } from "../../model/work.ts";
import type { Unit } from "./search-records.ts";

/** Characters kept on each side of a reading, so that a phrase across it is found. */
const AROUND = 24;
/** `p14-2`: the sentence of a paragraph; its unit is the paragraph */
const sentence = /^((?:p\d+[a-z]*|abs))-\d+[a-z]*$/u;

/**
 * Returns the readings that the editors replaced, each in its surroundings, for the units in which they stand. A place
 * that was only taken out, or that stands more than once in its unit, has none: it could not be told where it was.
 */
export function readingUnits(units: readonly Unit[], work: Pick<Work, "emendations">): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return work.emendations.flatMap(({ at, readings: { found, corrected } }): Unit[] => {
    if (at === null || found === "" || corrected === "" || found === corrected) return [];
    const unit = byId.get(at) ?? byId.get(sentence.exec(at)?.[1] ?? "");
    const place = unit?.text.indexOf(corrected) ?? -1;
    if (unit === undefined || place < 0 || place !== unit.text.lastIndexOf(corrected)) return [];
    const before = unit.text.slice(Math.max(0, place - AROUND), place);
    const after = unit.text.slice(place + corrected.length, place + corrected.length + AROUND);
    return [{ id: unit.id, text: `${before}${found}${after}`, isReading: true }];
  });
}
