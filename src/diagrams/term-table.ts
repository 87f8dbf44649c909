import { group, rollup } from "d3-array";
import { scaleSqrt } from "d3-scale";
import type { TermPassage } from "../model/term-passages.ts";
import type { Term } from "../model/translation-files.ts";
import type { DotTable } from "./dot-grid.ts";

/** A term that several works use, with the number of its passages in each. */
export interface SharedTerm {
  readonly term: Term;
  /** In the order of the corpus. */
  readonly counts: readonly { readonly work: string; readonly count: number }[];
  readonly total: number;
}

/** What is written in the picture of terms. */
export interface TermLabels {
  readonly caption: (works: number) => string;
  readonly title: (term: Term) => string;
  /** The other language's word. */
  readonly source: (term: Term) => string;
}

/** Smallest and largest dot: large enough for its number. */
const RADII = [7.5, 11.5] as const;

/** Returns the terms that at least so many works use: those of most works first, then by passages, then by id. */
export function sharedTerms(
  terms: readonly Term[],
  passages: ReadonlyMap<string, readonly TermPassage[]>,
  works: readonly string[],
  least: number,
): SharedTerm[] {
  return terms
    .map((term): SharedTerm => {
      const counted = rollup(
        passages.get(term.id) ?? [],
        (all) => all.length,
        ({ work }) => work,
      );
      const counts = works.flatMap((work) => {
        const count = counted.get(work);
        return count === undefined ? [] : [{ work, count }];
      });
      return { term, counts, total: counts.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ counts }) => counts.length >= least)
    .sort((a, b) => b.counts.length - a.counts.length || b.total - a.total || (a.term.id < b.term.id ? -1 : 1));
}

/** Returns the rows of the picture: terms in groups by how many works use them, dots by how often (area by number). */
export function termTable(terms: readonly SharedTerm[], works: readonly string[], labels: TermLabels): DotTable {
  const most = Math.max(1, ...terms.flatMap(({ counts }) => counts.map(({ count }) => count)));
  const radius = scaleSqrt([1, most], RADII);
  return {
    columns: works,
    groups: [...group(terms, ({ counts }) => counts.length)].map(([number, members]) => ({
      caption: labels.caption(number),
      rows: members.map(({ term, counts }) => ({
        id: term.id,
        title: labels.title(term),
        source: labels.source(term),
        dots: counts.map(({ work, count }) => ({ column: work, r: radius(count) })),
      })),
    })),
  };
}
