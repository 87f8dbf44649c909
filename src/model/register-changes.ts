import { hashOf } from "./fingerprint.ts";
import type { RegisterRow } from "./register-file.ts";

/** One thing the register must take up. */
export interface RegisterChange {
  /** `new` id; `emended` text; `moved` in the reading order; `gone`; joined to another (`alias`); `back` in the text. */
  readonly type: "new" | "emended" | "moved" | "gone" | "alias" | "back";
  readonly id: string;
  /** Where a `gone` or `alias` id leads; null where the text was emptied, and for the others. */
  readonly target: string | null;
  /** How the text begins now; empty for what left it. */
  readonly text: string;
}

const EXCERPT = 24;

/** Returns what differs between two states of a register, in the order of the new one. `texts`: the present text by id. */
export function registerChanges(
  before: readonly RegisterRow[],
  after: readonly RegisterRow[],
  texts: ReadonlyMap<string, string>,
): RegisterChange[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const moved = movedIds(before, after);
  return after.flatMap((row): RegisterChange[] => {
    const { id, state, alias: target } = row;
    const old = known.get(id);
    const text = [...(texts.get(id) ?? "")].slice(0, EXCERPT).join("");
    if (!old) return [{ type: "new", id, target, text }];
    if (state !== "live") return old.state === state && old.alias === target ? [] : [{ type: state, id, target, text }];
    const changes: RegisterChange[] = [];
    if (old.state !== "live") changes.push({ type: "back", id, target, text });
    else if (moved.has(id)) changes.push({ type: "moved", id, target, text });
    if (hashOf(old.fingerprint) !== hashOf(row.fingerprint)) changes.push({ type: "emended", id, target, text });
    return changes;
  });
}

/** Returns one line: `+ p14a 机制复合体…`. */
export function formatChange({ type, id, target, text }: RegisterChange): string {
  const to = target === null ? "" : ` → ${target}`;
  return `${type.padEnd(7)} ${id}${to}${text === "" ? "" : `  ${text}`}`;
}

/** The fewest ids that must move so that the order of one becomes that of the other. */
function movedIds(before: readonly RegisterRow[], after: readonly RegisterRow[]): Set<string> {
  const place = new Map(before.map(({ id }, at) => [id, at]));
  const kept = after.filter(({ id, state }) => state === "live" && place.has(id)).map(({ id }) => id);
  const places = kept.map((id) => place.get(id) ?? 0);
  const staying = new Set(longestAscent(places).map((at) => kept[at]));
  return new Set(kept.filter((id) => !staying.has(id)));
}

/** Indexes of a longest ascending subsequence (patience sorting: Fredman 1975). */
function longestAscent(values: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, at) => {
    const pile = ends.findIndex((end) => (values[end] ?? 0) >= value);
    const to = pile < 0 ? ends.length : pile;
    previous[at] = ends[to - 1];
    ends[to] = at;
  });
  const ascent: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) ascent.unshift(at);
  return ascent;
}
