import { findFolded } from "./fold-text.ts";
import type { Query } from "./parse-query.ts";
import { partOf, type Part } from "./part-of.ts";
import type { RecordKind, Unit } from "./search-records.ts";
import { closeText } from "./space-text.ts";

/** A unit in which something was found, with the places as offsets of its text. */
export interface Match {
  readonly unit: Unit;
  readonly part: Part;
  readonly places: readonly (readonly [start: number, end: number])[];
}

/** Characters that may stand between two terms joined by NEAR. */
const NEAR_BY = 40;

/** Returns the units of an indexed record: the inverse of `indexRecord`. */
export function openRecord(content: string, meta: Readonly<Record<string, string>>): Unit[] {
  const text = closeText({ spaced: content, exceptions: meta["x"] ?? "" });
  const starts = (meta["u"] ?? "").split(" ");
  const units: Unit[] = [];
  for (let index = 0; index + 1 < starts.length; index += 2) {
    const from = parseInt(starts[index + 1] ?? "0", 36);
    const next = starts[index + 3];
    const id = starts[index] ?? "";
    const piece = text.slice(from, next === undefined ? undefined : parseInt(next, 36) - 1);
    units.push(id.startsWith("!") ? { id: id.slice(1), text: piece, isReading: true } : { id, text: piece });
  }
  return units;
}

/**
 * Returns the units that hold every term, near each other where the query wants that, and none that it does not want; if
 * no unit of a record does but the record holds them all, those that hold any. A reading that the editors replaced is
 * found only where the text itself does not hold the words.
 */
export function matchUnits(units: readonly Unit[], query: Query, kind: RecordKind): Match[] {
  const { terms, without, near, filters } = query;
  const parts = filters.part ?? [];
  const found = units
    .filter(({ text }) => without.every((term) => findFolded(text, term.text).length === 0))
    .map((unit) => ({
      unit,
      part: partOf(unit.id, kind),
      byTerm: terms.map((term) => findFolded(unit.text, term.text)),
    }))
    .filter(({ part }) => parts.length === 0 || parts.includes(part));
  const hasAll = ({ byTerm }: (typeof found)[number]): boolean => byTerm.every((places) => places.length > 0);
  const isNear = ({ byTerm }: (typeof found)[number]): boolean =>
    near.every(([a, b]) =>
      (byTerm[a] ?? []).some((one) => (byTerm[b] ?? []).some((other) => gap(one, other) <= NEAR_BY)),
    );
  const all = found.filter((one) => hasAll(one) && isNear(one));
  const isTogether =
    near.length === 0 && terms.every((_, at) => found.some(({ byTerm }) => (byTerm[at]?.length ?? 0) > 0));
  const shown =
    all.length > 0 || !isTogether ? all : found.filter(({ byTerm }) => byTerm.some((places) => places.length > 0));
  const inText = new Set(shown.filter(({ unit }) => !unit.isReading).map(({ unit }) => unit.id));
  return shown
    .filter(({ unit }) => !unit.isReading || !inText.has(unit.id))
    .map(({ unit, part, byTerm }) => ({ unit, part, places: byTerm.flat().sort((a, b) => a[0] - b[0]) }));
}

function gap(one: readonly [number, number], other: readonly [number, number]): number {
  return Math.max(one[0] - other[1], other[0] - one[1]);
}
