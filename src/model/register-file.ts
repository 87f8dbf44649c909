import { hashOf, isFingerprint } from "./fingerprint.ts";
import { kindOf } from "./id-name.ts";
import type { Problem } from "./problem.ts";

/** `live`: a unit of the text has it; `gone`: its unit was taken out; `alias`: its unit was joined to another. */
export type IdState = "live" | "gone" | "alias";

/** One id that was ever published. */
export interface RegisterRow {
  readonly id: string;
  readonly state: IdState;
  /** Of the text the id last stood for. */
  readonly fingerprint: string;
  /** Of the texts before it, latest first. */
  readonly earlier: readonly string[];
  /** Where a reader who follows the id arrives: null exactly for live rows, and where the text was emptied. */
  readonly alias: string | null;
}

const HEADER = "id\tstate\tfingerprint\talias";
const STATES: readonly string[] = ["live", "gone", "alias"] satisfies IdState[];

/**
 * Parses `content/ids/<work>.tsv`. Rows stand in the reading order of the text last registered, a paragraph before its
 * sentences; an id that left the text stays where it was. The third column holds the fingerprint and, after spaces,
 * the earlier ones. Problems: `register-row`, `id-unique`, `id-kept` (an id that leads nowhere).
 */
export function parseRegister(source: string, file: string): { rows: RegisterRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: RegisterRow[] = [];
  const seen = new Map<string, number>();
  const report = (line: number, ruleId: string, reason: string, note = "restore the row from version control") =>
    problems.push({ file, line, column: 0, ruleId, reason, note });
  const [header, ...lines] = source.split("\n");
  if (header !== HEADER) report(1, "register-row", `the first line is not «${HEADER.replaceAll("\t", " ")}»`);
  if (lines.at(-1) === "") lines.pop();
  else report(lines.length + 1, "register-row", "the file does not end with a line end: it may be cut off");
  lines.forEach((text, at) => {
    const line = at + 2;
    const row = parseRow(text);
    if (typeof row === "string") {
      report(line, "register-row", row);
      return;
    }
    const before = seen.get(row.id);
    if (before !== undefined) report(line, "id-unique", `${row.id} stands in line ${before} already`);
    seen.set(row.id, line);
    rows.push(row);
  });
  for (const { id, alias } of rows)
    if (alias !== null && resolveId(rows, id) === null)
      report(
        seen.get(id) ?? 0,
        "id-kept",
        `${id} leads to ${alias}, which leads to no live id`,
        "let it point to a live id",
      );
  return { rows, problems };
}

/** Returns the file's text: the inverse of `parseRegister`. */
export function formatRegister(rows: readonly RegisterRow[]): string {
  const lines = rows.map(({ id, state, fingerprint, earlier, alias }) =>
    [id, state, [fingerprint, ...earlier].join(" "), alias ?? ""].join("\t"),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** Returns the live id at which an id arrives, null if there is none. */
export function resolveId(rows: readonly RegisterRow[], id: string): string | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set<string>();
  let row = byId.get(id);
  while (row && row.state !== "live" && !seen.has(row.id)) {
    seen.add(row.id);
    row = row.alias === null ? undefined : byId.get(row.alias);
  }
  return row?.state === "live" ? row.id : null;
}

/** Returns the ids that left the text, each with the live id at which it arrives, in the register's order. */
export function aliasesOf(rows: readonly RegisterRow[]): { id: string; target: string }[] {
  return rows.flatMap(({ id, state }) => {
    const target = state === "live" ? null : resolveId(rows, id);
    return target === null ? [] : [{ id, target }];
  });
}

/** Returns the fingerprints of a row whose text now has this one: where the text changed, the old one is an earlier one. */
export function keptPrints(
  row: RegisterRow | undefined,
  fingerprint: string,
): Pick<RegisterRow, "fingerprint" | "earlier"> {
  if (!row || hashOf(row.fingerprint) === hashOf(fingerprint))
    return { fingerprint: row?.fingerprint ?? fingerprint, earlier: row?.earlier ?? [] };
  const before = [row.fingerprint, ...row.earlier].filter((print) => hashOf(print) !== hashOf(fingerprint));
  return { fingerprint, earlier: before };
}

/** Returns the row, or what is wrong with it. */
function parseRow(text: string): RegisterRow | string {
  const [id = "", state = "", prints = "", alias = "", ...more] = text.split("\t");
  if (more.length > 0 || text.split("\t").length < 4) return `«${text.slice(0, 40)}» has not four columns`;
  if (kindOf(id) === null) return `«${id}» has not the form of an id`;
  if (!isState(state)) return `${id} is «${state}», not one of ${STATES.join(", ")}`;
  const [fingerprint = "", ...earlier] = prints.split(" ");
  if (![fingerprint, ...earlier].every(isFingerprint)) return `the fingerprint of ${id} has not the form of one`;
  if (state === "live" && alias !== "") return `${id} is live and yet leads to ${alias}`;
  if (state === "alias" && alias === "") return `${id} is an alias of nothing`;
  return { id, state, fingerprint, earlier, alias: alias === "" ? null : alias };
}

function isState(value: string): value is IdState {
  return STATES.includes(value);
}
