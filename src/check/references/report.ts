import type { CheckedWork } from "../content-to-check.ts";
import { citedNotes } from "./cited-notes.ts";

/** How much of a note is citation, in UTF-16 units of its Chinese plain text. */
export interface NoteCoverage {
  readonly id: string;
  readonly length: number;
  /** Words of citations that have an item. */
  readonly resolved: number;
  /** Words of citations that have none. */
  readonly unresolved: number;
  /** The author's own words. */
  readonly prose: number;
  readonly keys: readonly string[];
  /** Why a citation has no item. */
  readonly reasons: readonly string[];
}

/** Returns the coverage of every note of a work; what is left to its length joins citations (参见, ；). */
export function noteCoverage(work: CheckedWork): NoteCoverage[] {
  return citedNotes(work).map(({ id, text, entries, placed }) => {
    const sizes = entries.map((entry, at) => {
      const span = placed[at]?.zh;
      const kind = "key" in entry ? "resolved" : entry.unresolved === undefined ? "prose" : "unresolved";
      return { kind, size: span == null ? 0 : span.end - span.start };
    });
    const sum = (wanted: string) => sizes.reduce((total, { kind, size }) => total + (kind === wanted ? size : 0), 0);
    return {
      id,
      length: text.zh.length,
      resolved: sum("resolved"),
      unresolved: sum("unresolved"),
      prose: sum("prose"),
      keys: entries.flatMap((entry) => ("key" in entry ? [entry.key] : [])),
      reasons: entries.flatMap((entry) => ("unresolved" in entry ? (entry.unresolved?.en ?? []) : [])),
    };
  });
}
