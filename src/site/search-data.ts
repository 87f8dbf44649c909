import { foldText } from "../export/search/fold-text.ts";
import { searchRecords, type SearchRecord } from "../export/search/search-records.ts";
import { tokensOf } from "../export/search/space-text.ts";
import type { Corpus } from "../model/corpus.ts";
import { proseRecords } from "./prose-records.ts";

/** Shorter words are not worth a guess. */
const SHORTEST = 4;
const LATIN_WORD = /^\p{Script=Latin}+$/u;

/** Returns the words of the ledger that stand for one another, Chinese forms before English renderings. */
export function synonymSets({ terms }: Pick<Corpus, "terms">): string[][] {
  return terms
    .map(({ zh, forms, en, variants }) => [
      ...new Set([zh, ...(forms ?? []), en, ...variants].map((word) => foldText(word).text)),
    ])
    .filter((set) => set.length > 1);
}

/** Returns everything that the site's search finds: the corpus and the site's own prose. */
export function siteRecords(corpus: Corpus): SearchRecord[] {
  return [...searchRecords(corpus), ...proseRecords()];
}

/** Returns the titles of what the filter `work` of the index names, by its values. */
export function searchTitles(corpus: Corpus): Record<string, SearchRecord["title"]> {
  return Object.fromEntries(siteRecords(corpus).map(({ work, title }) => [work, title]));
}

/** Returns every word of Latin letters that stands in the index, sorted. */
export function latinWords(corpus: Corpus): string[] {
  const words = new Set<string>();
  for (const { units } of siteRecords(corpus))
    for (const { text } of units)
      for (const token of tokensOf(foldText(text).text))
        if (token.length >= SHORTEST && LATIN_WORD.test(token)) words.add(token);
  return [...words].sort();
}
