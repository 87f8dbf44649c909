import { ascending, group } from "d3-array";
import type { Reference } from "../model/corpus.ts";
import { nearOrder } from "./near-order.ts";

/** A reference that several works cite, or that is itself in the corpus or digested there. */
export interface SharedReference {
  readonly key: string;
  /** The works that cite it, in the order of the columns, with the notes in reading order. */
  readonly cited: readonly { readonly work: string; readonly notes: readonly string[] }[];
  /** Works of the corpus that are this thing or digest it. */
  readonly held: readonly string[];
}

/** Which works share which references. */
export interface SharedReferences {
  /** Works that cite anything: those that share most stand next to each other, those that share nothing last. */
  readonly works: readonly string[];
  /** References cited by the same works, by their columns; in a group by year and key. */
  readonly groups: readonly (readonly SharedReference[])[];
  /** References that one work alone cites but that are in the corpus or digested there; by column, year, key. */
  readonly held: readonly SharedReference[];
  /** How many references each work cites, and how many of them no other does; in the order of `works`. */
  readonly counts: readonly { readonly work: string; readonly cited: number; readonly alone: number }[];
}

/** Returns what the works share; `works` are ids in the order of the corpus. */
export function sharedReferences(references: readonly Reference[], works: readonly string[]): SharedReferences {
  const cited = references.filter(({ citedIn }) => citedIn.length > 0);
  const sets = cited.map((reference) => [...new Set(reference.citedIn.map(({ work }) => work))]);
  const citing = works.filter((work) => sets.some((set) => set.includes(work)));
  const order = nearOrder(
    citing,
    sets.filter((set) => set.length > 1),
  );
  const rows = cited
    .toSorted((a, b) => ascending(yearOf(a), yearOf(b)) || ascending(a.item.id, b.item.id))
    .map((reference) => sharedReference(reference, order));
  const placeOf = (row: SharedReference): string =>
    row.cited.map(({ work }) => String(order.indexOf(work)).padStart(4, "0")).join(" ");
  const groups = [
    ...group(
      rows.filter((row) => row.cited.length > 1),
      placeOf,
    ),
  ];
  return {
    works: order,
    groups: groups.sort(([a], [b]) => ascending(a, b)).map(([, members]) => members),
    held: rows
      .filter((row) => row.cited.length === 1 && row.held.length > 0)
      .sort((a, b) => ascending(placeOf(a), placeOf(b))),
    counts: order.map((work) => ({
      work,
      cited: sets.filter((set) => set.includes(work)).length,
      alone: sets.filter((set) => set.length === 1 && set[0] === work).length,
    })),
  };
}

function sharedReference({ item, citedIn, works }: Reference, order: readonly string[]): SharedReference {
  const notes = group(citedIn, ({ work }) => work);
  return {
    key: item.id,
    cited: order.flatMap((work) => {
      const places = notes.get(work);
      return places === undefined ? [] : [{ work, notes: places.map(({ note }) => note) }];
    }),
    held: works,
  };
}

function yearOf({ item }: Reference): number {
  return item.issued?.["date-parts"][0][0] ?? Infinity;
}
