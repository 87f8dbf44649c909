import type { Corpus, Reference } from "../../model/corpus.ts";
import type { Work } from "../../model/work.ts";

/** Something a work cites; `reference` is its record in the corpus, null for a paper that only its digest names. */
export interface CitedItem {
  readonly item: Readonly<Record<string, unknown>>;
  readonly reference: Reference | null;
}

/** Returns what the notes of a work cite, each once, in the order of first citation; a digest cites the paper it reports on. */
export function citedItems(work: Work, corpus: Corpus): CitedItem[] {
  const byKey = new Map(corpus.references.map((reference) => [reference.item.id, reference]));
  const keys = new Set(work.notes.flatMap(({ words }) => words.flatMap(({ key }) => key ?? [])));
  const cited = [...keys].flatMap((key): CitedItem[] => {
    const reference = byKey.get(key);
    return reference === undefined ? [] : [{ item: reference.item, reference }];
  });
  return work.reviewed === null ? cited : [reviewedItem(work.reviewed, byKey), ...cited];
}

function reviewedItem(item: Readonly<Record<string, unknown>>, byKey: ReadonlyMap<string, Reference>): CitedItem {
  const key = item["id"];
  return { item, reference: (typeof key === "string" ? byKey.get(key) : undefined) ?? null };
}
