import { foldText } from "../export/search/fold-text.ts";
import { searchRecords } from "../export/search/search-records.ts";
import { tokensOf } from "../export/search/space-text.ts";
import type { Corpus } from "../model/corpus.ts";

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

/** Returns every word of Latin letters that stands in the index, sorted. */
export function latinWords(corpus: Corpus): string[] {
  const words = new Set<string>();
  for (const { units } of searchRecords(corpus))
    for (const { text } of units)
      for (const token of tokensOf(foldText(text).text))
        if (token.length >= SHORTEST && LATIN_WORD.test(token)) words.add(token);
  return [...words].sort();
}
