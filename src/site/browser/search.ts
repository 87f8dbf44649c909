import { matchUnits, openRecord, type Match } from "../../export/match-units.ts";
import { parseQuery } from "../../export/parse-query.ts";
import { findRecords, type PagefindRecord } from "./pagefind.ts";

/** How many records are opened when not every hit is asked for, and how many at most until one of them holds the words. */
const OPEN_AT_ONCE = 6;

/** Hits of one record. */
export interface Found {
  readonly record: PagefindRecord;
  readonly matches: readonly Match[];
}

/** What a query found. */
export interface Answer {
  readonly terms: readonly string[];
  readonly found: readonly Found[];
  /** Records that may hold the words and were not opened. */
  readonly unopened: number;
}

/** Returns the places that hold every term of the query; with `limit` "all" every one, else those of the best records. */
export async function search(query: string, limit: "all" | "some"): Promise<Answer> {
  const terms = parseQuery(query);
  const lookups = [...new Set(terms.flatMap((term) => term.lookups))];
  const words = terms.map(({ text }) => text);
  if (lookups.length === 0) return { terms: words, found: [], unopened: 0 };
  const records = await findRecords(lookups);
  const found: Found[] = [];
  let opened = 0;
  while (opened < records.length && (limit === "all" || found.length === 0)) {
    const batch = records.slice(opened, limit === "all" ? undefined : opened + OPEN_AT_ONCE);
    opened += batch.length;
    const opening = await Promise.all(batch.map((result) => result.data()));
    for (const record of opening) {
      const matches = matchUnits(openRecord(record.content, record.meta), words);
      if (matches.length > 0) found.push({ record, matches });
    }
  }
  return { terms: words, found, unopened: records.length - opened };
}
