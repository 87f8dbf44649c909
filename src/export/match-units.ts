import { closeText } from "./space-text.ts";
import { findFolded } from "./fold-text.ts";
import type { Unit } from "./search-records.ts";

/** A unit in which something was found, with the places as offsets of its text. */
export interface Match {
  readonly unit: Unit;
  readonly places: readonly (readonly [start: number, end: number])[];
}

/** Returns the units of an indexed record: the inverse of `indexRecord`. */
export function openRecord(content: string, meta: Readonly<Record<string, string>>): Unit[] {
  const text = closeText({ spaced: content, exceptions: meta["x"] ?? "" });
  const starts = (meta["u"] ?? "").split(" ");
  const units: Unit[] = [];
  for (let index = 0; index + 1 < starts.length; index += 2) {
    const from = parseInt(starts[index + 1] ?? "0", 36);
    const next = starts[index + 3];
    units.push({
      id: starts[index] ?? "",
      text: text.slice(from, next === undefined ? undefined : parseInt(next, 36) - 1),
    });
  }
  return units;
}

/** Returns the units that hold every term; if none does but the record does, those that hold any. */
export function matchUnits(units: readonly Unit[], terms: readonly string[]): Match[] {
  const found = units.map((unit) => ({ unit, byTerm: terms.map((term) => findFolded(unit.text, term)) }));
  const all = found.filter(({ byTerm }) => byTerm.every((places) => places.length > 0));
  const together = terms.every((_, index) => found.some(({ byTerm }) => (byTerm[index]?.length ?? 0) > 0));
  const shown =
    all.length > 0 || !together ? all : found.filter(({ byTerm }) => byTerm.some((places) => places.length > 0));
  return shown.map(({ unit, byTerm }) => ({ unit, places: byTerm.flat().sort((a, b) => a[0] - b[0]) }));
}
