import { Alignment, type Tolerance } from "./alignment.ts";
import type { Unit } from "./document-units.ts";
import { hashOf, sizeOf } from "./fingerprint.ts";
import { kindOf, type IdKind, type UnitKind } from "./id-name.ts";
import { linkParagraphs } from "./link-paragraphs.ts";
import type { RegisterRow } from "./register-file.ts";

/** What became of the registered units; rows and units by their indexes. */
export interface Matching {
  /** Of each unit its row; null for a new unit, or a later part of a split. */
  readonly rowOf: readonly (number | null)[];
  /** Units that are a later part of a split, with the row that was split. */
  readonly parts: ReadonlyMap<number, number>;
  /** Rows whose text was joined to that of a unit which keeps another row. */
  readonly joined: ReadonlyMap<number, number>;
}

/** Changed text is recognized by a third in its old place, by two thirds elsewhere; notes resemble one another. */
const TEXT: Tolerance = { here: 0.3, anywhere: 0.65 };
const NOTE: Tolerance = { here: 0.3, anywhere: 2 };
const ELSEWHERE: Tolerance = { here: 0.65, anywhere: 0.65 };

/** Matches the units of a text to the live rows of its register, then to ids that had left the text and came back. */
export function matchUnits(rows: readonly RegisterRow[], units: readonly Unit[]): Matching {
  const state: State = {
    rows,
    units,
    kinds: rows.map(({ id }) => kindOf(id)),
    rowOf: units.map(() => null),
    taken: new Set(),
    parts: new Map(),
    joined: new Map(),
  };
  const abstractUnit = units.findIndex(({ kind }) => kind === "abstract");
  const abstractRow = rows.findIndex(({ id }) => id === "abs");
  if (abstractUnit >= 0 && abstractRow >= 0) take(state, abstractRow, abstractUnit);
  for (const kind of ["note", "figure", "table"] as const) matchKind(state, kind, kind === "note" ? NOTE : TEXT);
  matchParagraphs(state);
  matchSections(state);
  matchSentences(state);
  reviveRows(state);
  return state;
}

interface State {
  readonly rows: readonly RegisterRow[];
  readonly units: readonly Unit[];
  readonly kinds: readonly (IdKind | null)[];
  readonly rowOf: (number | null)[];
  readonly taken: Set<number>;
  readonly parts: Map<number, number>;
  readonly joined: Map<number, number>;
}

function take(state: State, row: number, unit: number): void {
  state.rowOf[unit] = row;
  state.taken.add(row);
}

/** Live rows of a kind that nothing has matched yet. */
function openRows(state: State, kind: UnitKind): number[] {
  return [...state.rows.keys()].filter(
    (row) =>
      state.kinds[row] === kind && state.rows[row]?.state === "live" && !state.taken.has(row) && !state.joined.has(row),
  );
}

function openUnits(state: State, kind: UnitKind): number[] {
  return [...state.units.keys()].filter(
    (unit) => state.units[unit]?.kind === kind && state.rowOf[unit] === null && !state.parts.has(unit),
  );
}

function alignmentOf(state: State, rows: readonly number[], units: readonly number[]): Alignment {
  const present = <Value>(list: readonly Value[], at: number): Value[] => list.slice(at, at + 1);
  return new Alignment(
    rows.flatMap((row) => present(state.rows, row)),
    units.flatMap((unit) => present(state.units, unit)),
  );
}

/** Writes what an alignment of these rows and units found into the state. */
function record(state: State, alignment: Alignment, rows: readonly number[], units: readonly number[]): void {
  units.forEach((unit, at) => {
    const old = alignment.formerOf(at);
    const row = old === null ? undefined : rows[old];
    if (row !== undefined) take(state, row, unit);
    const from = rows[alignment.parts.get(at) ?? -1];
    if (from !== undefined) state.parts.set(unit, from);
  });
  for (const [old, at] of alignment.joined) {
    const [row, unit] = [rows[old], units[at]];
    if (row !== undefined && unit !== undefined) state.joined.set(row, unit);
  }
}

function matchKind(state: State, kind: UnitKind, tolerance: Tolerance): void {
  const [rows, units] = [openRows(state, kind), openUnits(state, kind)];
  const alignment = alignmentOf(state, rows, units);
  alignment.pairEqual();
  alignment.pairSimilar(tolerance);
  record(state, alignment, rows, units);
}

/** Equal paragraphs first, then by the sentences they share, then by likeness. */
function matchParagraphs(state: State): void {
  const [rows, units] = [openRows(state, "paragraph"), openUnits(state, "paragraph")];
  const alignment = alignmentOf(state, rows, units);
  alignment.pairEqual();
  const changedRows = alignment.openOlds();
  const changedUnits = alignment.openNews();
  const parentOf = parentRows(state);
  const sentenceRows = openRows(state, "sentence");
  const sentenceUnits = openUnits(state, "sentence");
  linkParagraphs(
    alignment,
    changedRows.map((old) =>
      sentenceRows.filter((row) => parentOf[row] === rows[old]).flatMap((row) => state.rows[row] ?? []),
    ),
    changedUnits.map((at) =>
      sentenceUnits
        .filter((unit) => state.units[unit]?.parent === units[at])
        .flatMap((unit) => state.units[unit] ?? []),
    ),
    { olds: changedRows, news: changedUnits, tolerance: TEXT },
  );
  alignment.pairSimilar(TEXT);
  alignment.findPieces();
  record(state, alignment, rows, units);
}

/** Headings by their text; a reworded one by the paragraph it still stands over. */
function matchSections(state: State): void {
  matchKind(state, "section", TEXT);
  for (const unit of openUnits(state, "section"))
    for (const row of openRows(state, "section")) {
      const first = firstBelow(
        state.units.map(({ kind }) => kind),
        unit,
      );
      const firstRow = firstBelow(
        state.kinds.map((kind, at) => (state.rows[at]?.state === "live" ? kind : null)),
        row,
      );
      if (state.rowOf[unit] === null && first !== null && firstRow !== null && state.rowOf[first] === firstRow)
        take(state, row, unit);
    }
}

/** Index of the first paragraph after a heading and before the next. */
function firstBelow(kinds: readonly (IdKind | null)[], heading: number): number | null {
  const at = kinds.findIndex((kind, index) => index > heading && (kind === "paragraph" || kind === "section"));
  return kinds[at] === "paragraph" ? at : null;
}

/** Sentences inside what became of their paragraphs, then sentences that moved to another. */
function matchSentences(state: State): void {
  const parentOf = parentRows(state);
  const ownerOf = (row: number | null | undefined): number | null => {
    const unit = row === null || row === undefined ? undefined : state.joined.get(row);
    if (unit === undefined) return row ?? null;
    return state.rowOf[unit] ?? state.parts.get(unit) ?? null;
  };
  const unitOwner = (unit: number) => {
    const parent = state.units[unit]?.parent ?? -1;
    return state.rowOf[parent] ?? state.parts.get(parent) ?? null;
  };
  const rowsBy = groupBy(openRows(state, "sentence"), (row) => ownerOf(parentOf[row]));
  const unitsBy = groupBy(openUnits(state, "sentence"), unitOwner);
  for (const [owner, units] of unitsBy) {
    const rows = rowsBy.get(owner) ?? [];
    if (owner === null || rows.length === 0) continue;
    const alignment = alignmentOf(state, rows, units);
    alignment.pairEqual();
    alignment.pairSimilar(TEXT);
    alignment.findPieces();
    record(state, alignment, rows, units);
  }
  const isBody = (id: string) => !id.startsWith("abs-");
  const rows = openRows(state, "sentence").filter(
    (row) => isBody(state.rows[row]?.id ?? "") && isLong(state.rows[row]),
  );
  const units = openUnits(state, "sentence").filter(
    (unit) => state.units[state.units[unit]?.parent ?? -1]?.kind === "paragraph" && isLong(state.units[unit]),
  );
  const alignment = alignmentOf(state, rows, units);
  alignment.pairEqual();
  alignment.pairSimilar(ELSEWHERE);
  record(state, alignment, rows, units);
}

/** A short sentence is not recognized away from its paragraph. */
function isLong(of: { readonly fingerprint: string } | undefined): boolean {
  return of !== undefined && sizeOf(of.fingerprint) >= 8;
}

/** Of each live sentence's row, the row of the paragraph or abstract it stood in. */
function parentRows(state: State): (number | null)[] {
  let parent: number | null = null;
  return state.rows.map(({ state: life }, row) => {
    if (life !== "live") return null;
    if (state.kinds[row] === "paragraph" || state.kinds[row] === "abstract") parent = row;
    return state.kinds[row] === "sentence" ? parent : null;
  });
}

/** Gives a unit back the id it had if its very text returns to the place it left. */
function reviveRows(state: State): void {
  for (const kind of ["section", "paragraph", "sentence", "note", "figure", "table"] as const)
    for (const unit of [...state.units.keys()].filter(
      (at) => state.units[at]?.kind === kind && state.rowOf[at] === null,
    )) {
      const hash = hashOf(state.units[unit]?.fingerprint ?? "");
      const [after, before] = [neighbourRow(state, unit, -1), neighbourRow(state, unit, 1)];
      const row = state.rows.findIndex(
        ({ state: life, fingerprint }, at) =>
          at > after &&
          at < before &&
          life !== "live" &&
          state.kinds[at] === kind &&
          hashOf(fingerprint) === hash &&
          !state.taken.has(at),
      );
      if (row < 0) continue;
      take(state, row, unit);
      state.parts.delete(unit);
    }
}

/** Row of the nearest matched unit of the same kind on one side, or the end of the register on that side. */
function neighbourRow(state: State, unit: number, step: 1 | -1): number {
  const kind = state.units[unit]?.kind;
  for (let at = unit + step; at >= 0 && at < state.units.length; at += step) {
    const row = state.rowOf[at] ?? null;
    if (row !== null && state.units[at]?.kind === kind) return row;
  }
  return step === 1 ? state.rows.length : -1;
}

function groupBy<Key>(indexes: readonly number[], keyOf: (index: number) => Key): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const index of indexes) groups.set(keyOf(index), [...(groups.get(keyOf(index)) ?? []), index]);
  return groups;
}
