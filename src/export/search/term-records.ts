import type { Term } from "../../model/translation-files.ts";
import type { SearchRecord } from "./search-records.ts";

/** Terms in one record: records stay of the size of a section. */
const BATCH = 40;

/** Returns the records of the terms that have a page: both names and the definition. */
export function termRecords(terms: readonly Term[]): SearchRecord[] {
  const defined = terms.filter(({ definition }) => definition !== undefined);
  return (["zh", "en"] as const).flatMap((language) =>
    batches(defined, BATCH).map((batch, at) => ({
      url: `${language}/terms/#${at + 1}`,
      language,
      title: { zh: "术语", en: "Terms" },
      work: "terms",
      kind: "term" as const,
      authors: [],
      year: null,
      venue: null,
      units: batch.map(({ id, zh, en, definition }) => ({
        id: `terms/${id}/`,
        text: `${language === "zh" ? `${zh} | ${en}` : `${en} | ${zh}`} | ${definition?.[language] ?? ""}`,
      })),
    })),
  );
}

/** Returns the items in lists of at most so many. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
