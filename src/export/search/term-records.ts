import type { Term } from "../../model/translation-files.ts";
import type { SearchRecord } from "./search-records.ts";

/** Terms in one record, defined ones and others, which are short: records stay of the size of a section. */
const [DEFINED, OTHERS] = [40, 150];

/** Returns the records of the ledger: both names, and the definition of those that have a page; others stand in the list. */
export function termRecords(terms: readonly Term[]): SearchRecord[] {
  const isDefined = ({ definition }: Term): boolean => definition !== undefined;
  const groups = [
    ...batches(terms.filter(isDefined), DEFINED),
    ...batches(
      terms.filter((term) => !isDefined(term)),
      OTHERS,
    ),
  ];
  return (["zh", "en"] as const).flatMap((language) =>
    groups.map((batch, at) => ({
      url: `${language}/terms/#${at + 1}`,
      language,
      title: { zh: "术语", en: "Terms" },
      work: "terms",
      kind: "term" as const,
      authors: [],
      year: null,
      venue: null,
      units: batch.map(({ id, zh, en, definition }) => ({
        id: definition === undefined ? `terms/#term-${id}` : `terms/${id}/`,
        text: [...(language === "zh" ? [zh, en] : [en, zh]), ...(definition ? [definition[language]] : [])].join(" | "),
      })),
    })),
  );
}

/** Returns the items in lists of at most so many. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
