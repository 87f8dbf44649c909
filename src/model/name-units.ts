import type { Unit } from "./document-units.ts";
import { idAfter, nextId, type UnitKind } from "./id-name.ts";
import type { Matching } from "./match-units.ts";
import type { RegisterRow } from "./register-file.ts";

/**
 * Returns the id of every unit: its row's, or a fresh one. At the end of what it stands in a new unit gets the next
 * free number, as it does at the head of what is new itself; elsewhere, and as a later part of a split, the id of the
 * unit before it with a letter (`p14a`); before the first, `p0a`.
 */
export function nameUnits(rows: readonly RegisterRow[], units: readonly Unit[], matching: Matching): string[] {
  const used = new Set(rows.map(({ id }) => id));
  const ids: string[] = [];
  units.forEach((_, at) => {
    const kept = rows[matching.rowOf[at] ?? -1]?.id;
    const id = kept ?? freshId(at);
    used.add(id);
    ids.push(id);
  });
  return ids;

  function freshId(at: number): string {
    const { kind, parent } = units[at] ?? { kind: "paragraph", parent: null };
    if (kind === "abstract") return "abs";
    const prefix = prefixOf(kind, parent === null ? null : (ids[parent] ?? null));
    const isSibling = (other: number) => units[other]?.kind === kind && units[other]?.parent === parent;
    let before = at - 1;
    while (before >= 0 && !isSibling(before)) before -= 1;
    const isLast = !units.some((_, other) => other > at && isSibling(other) && matching.rowOf[other] !== null);
    const isHead = before < 0 && parent !== null && matching.rowOf[parent] === null;
    if (isHead || (isLast && !matching.parts.has(at))) return nextId(prefix, used);
    return idAfter(before < 0 ? `${prefix}0` : (ids[before] ?? ""), used);
  }
}

/** What stands before the number of an id: `p`, `p14-`, `s2-`. */
function prefixOf(kind: Exclude<UnitKind, "abstract">, parent: string | null): string {
  switch (kind) {
    case "section":
      return parent === null ? "s" : `${parent}-`;
    case "sentence":
      return `${parent ?? ""}-`;
    case "paragraph":
      return "p";
    case "note":
      return "n";
    case "figure":
      return "fig";
    case "table":
      return "tab";
  }
}
