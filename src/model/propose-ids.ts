import { unitsOf, type Unit } from "./document-units.ts";
import { kindOf, type UnitKind } from "./id-name.ts";
import type { DocumentIds } from "./ids.ts";
import { matchUnits, type Matching } from "./match-units.ts";
import { nameUnits } from "./name-units.ts";
import { keptPrints, resolveId, type RegisterRow } from "./register-file.ts";
import { registerChanges, type RegisterChange } from "./register-changes.ts";
import { frameworkRows, type NamedFramework } from "./register-frameworks.ts";
import type { TextDocument } from "./text-document.ts";

/** The ids of a document as its register decides, and what the register must take up for that. */
export interface Proposal {
  readonly ids: DocumentIds;
  /** The register with the changes carried out: every row of the old one, and the new ids. */
  readonly rows: readonly RegisterRow[];
  /** Empty where the register is current. */
  readonly changes: readonly RegisterChange[];
}

/**
 * Matches a document to its register (design section 4): known text keeps its id, a split keeps it on the first part,
 * a join keeps the first, what was taken out leads to the nearest unit before it, and new text gets an id that never was
 * used. An empty register gets the ids of position. The ids of the frameworks are those of their files.
 */
export function proposeIds(
  rows: readonly RegisterRow[],
  document: TextDocument,
  frameworks: readonly NamedFramework[] = [],
): Proposal {
  const units = unitsOf(document);
  const ofText = rows.filter(({ id }) => kindOf(id) !== "framework");
  const matching = matchUnits(ofText, units);
  const ids = nameUnits(ofText, units, matching);
  const next = [...nextRows(ofText, units, ids, matching), ...frameworkRows(rows, frameworks, ids[0] ?? null)];
  const texts = new Map([...textsById(units, ids), ...frameworks.map(({ id, text }) => [id, text] as const)]);
  return { ids: documentIds(units, ids), rows: next, changes: registerChanges(rows, next, texts) };
}

function documentIds(units: readonly Unit[], ids: readonly string[]): DocumentIds {
  const all = (wanted: UnitKind) => ids.filter((_, at) => units[at]?.kind === wanted);
  const inside = (parent: number) =>
    ids.filter((_, at) => units[at]?.parent === parent && units[at]?.kind === "sentence");
  const places = (wanted: UnitKind) => [...units.keys()].filter((at) => units[at]?.kind === wanted);
  return {
    abstract: places("abstract").flatMap(inside),
    sections: all("section"),
    paragraphs: all("paragraph"),
    sentences: places("paragraph").map(inside),
    notes: all("note"),
    figures: all("figure"),
    tables: all("table"),
  };
}

function textsById(units: readonly Unit[], ids: readonly string[]): Map<string, string> {
  return new Map(ids.map((id, at) => [id, units[at]?.text ?? ""]));
}

/** The register in the reading order of the document; an id that left it stays after the row it stood after. */
function nextRows(
  rows: readonly RegisterRow[],
  units: readonly Unit[],
  ids: readonly string[],
  matching: Matching,
): RegisterRow[] {
  const rowOfUnit = new Map(matching.rowOf.map((row, at) => [row, at]));
  const isLive = (row: number) => rowOfUnit.has(row);
  const left = new Map<number, RegisterRow[]>();
  let anchor = -1;
  rows.forEach((_, at) => {
    if (isLive(at)) anchor = at;
    else left.set(anchor, [...(left.get(anchor) ?? []), retired(at)]);
  });
  const live = units.flatMap((unit, at): RegisterRow[] => {
    const row = matching.rowOf[at] ?? null;
    const id = ids[at] ?? "";
    const { fingerprint } = unit;
    if (row === null) return [{ id, state: "live", fingerprint, earlier: [], alias: null }];
    return [{ id, state: "live", ...keptPrints(rows[row], fingerprint), alias: null }, ...(left.get(row) ?? [])];
  });
  return [...(left.get(-1) ?? []), ...live];

  function retired(at: number): RegisterRow {
    const row = rows[at] ?? { id: "", state: "gone", fingerprint: "", earlier: [], alias: null };
    const unit = matching.joined.get(at);
    if (unit !== undefined) return { ...row, state: "alias", alias: ids[unit] ?? null };
    if (row.state !== "live" && (row.alias === null || leadsOn(row.alias))) return row;
    return { ...row, state: "gone", alias: nearestBefore(at) };
  }

  /** Whether an id, alive or not, leads to a unit of the document without what is yet to be retired. */
  function leadsOn(id: string): boolean {
    return rows.some((row, at) => row.id === id && (isLive(at) || resolveId(rows, id) !== null));
  }

  /** Id of the nearest live unit of the same kind before a row, else after it, else of any. */
  function nearestBefore(at: number): string | null {
    const kind = kindOf(rows[at]?.id ?? "");
    if (kind === "sentence") return besideSentence(at);
    const alive = [...rows.keys()].filter(isLive);
    const alike = alive.filter((row) => kindOf(rows[row]?.id ?? "") === kind);
    const row = alike.findLast((other) => other < at) ?? alike[0] ?? alive.findLast((other) => other < at) ?? alive[0];
    return row === undefined ? (ids[0] ?? null) : (rows[row]?.id ?? null);
  }

  /** Id of the live sentence before a row in its paragraph, else of the paragraph, or where that leads. */
  function besideSentence(at: number): string | null {
    for (let row = at - 1; row >= 0; row -= 1) {
      const { id, state } = rows[row] ?? { id: "", state: "gone" };
      const kind = kindOf(id);
      if (kind === "sentence" && isLive(row)) return id;
      if (kind === "abstract" || (kind === "paragraph" && (state === "live" || isLive(row))))
        return isLive(row) ? id : retired(row).alias;
    }
    return ids[0] ?? null;
  }
}
