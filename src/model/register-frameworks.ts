import { fingerprint } from "./fingerprint.ts";
import { isDrawn, type FrameworkFile, type LostFigureFile } from "./framework-file.ts";
import { kindOf } from "./id-name.ts";
import { keptPrints, type RegisterRow } from "./register-file.ts";

/** A framework of the editors: its file's name is its id, which no position decides. */
export interface NamedFramework {
  readonly id: string;
  /** By which the register knows it: its Chinese title. */
  readonly text: string;
}

/** Returns the frameworks of ours; a redrawn figure bears the id of the figure, which the text registers. */
export function namedFrameworks(files: readonly (FrameworkFile | LostFigureFile)[]): NamedFramework[] {
  return files.flatMap((file) =>
    isDrawn(file) && file.origin === "text" ? [{ id: file.id, text: file.title.zh }] : [],
  );
}

/**
 * Returns the rows of a work's frameworks, in the order given and then those taken back: such an id leads to the framework
 * before it, else to the first one, else to `start`, where the text begins.
 */
export function frameworkRows(
  rows: readonly RegisterRow[],
  frameworks: readonly NamedFramework[],
  start: string | null,
): RegisterRow[] {
  const known = rows.filter(({ id }) => kindOf(id) === "framework");
  const live = new Set(frameworks.map(({ id }) => id));
  const present = frameworks.map(({ id, text }): RegisterRow => {
    const prints = keptPrints(
      known.find((row) => row.id === id),
      fingerprint(text),
    );
    return { id, state: "live", ...prints, alias: null };
  });
  const taken = known.flatMap((row, at): RegisterRow[] => {
    if (live.has(row.id)) return [];
    const before = known.slice(0, at).findLast(({ id }) => live.has(id))?.id;
    const alias = row.alias !== null && live.has(row.alias) ? row.alias : (before ?? frameworks[0]?.id ?? start);
    return [{ ...row, state: "gone", alias }];
  });
  return [...present, ...taken];
}
