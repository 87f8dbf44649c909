import type { Corpus } from "./corpus.ts";
import { plainText } from "./inline.ts";
import { renderingsIn, termFinder } from "./terms-in.ts";
import type { Term } from "./translation-files.ts";
import { workLines } from "./work-lines.ts";

/** A line in which a term stands, in both languages. */
export interface TermPassage {
  readonly work: string;
  /** Id of the line, the fragment of its address. */
  readonly unit: string;
  readonly zh: string;
  readonly en: string | null;
  readonly form: string;
  /** Renderings of the ledger found in the English line; none where it is rendered otherwise or not translated. */
  readonly renderings: readonly string[];
}

/** Returns the passages of every term, in the order of the corpus, by the term's id. */
export function termPassages(corpus: Corpus): ReadonlyMap<string, readonly TermPassage[]> {
  const find = termFinder(corpus.terms);
  const passages = new Map<string, TermPassage[]>(corpus.terms.map(({ id }) => [id, []]));
  for (const work of corpus.works)
    for (const line of workLines(work)) {
      const zh = plainText(line.zh);
      const en = line.en === null ? null : plainText(line.en);
      for (const { term, form } of find(zh))
        passages
          .get(term.id)
          ?.push({ work: work.id, unit: line.id, zh, en, form, renderings: en === null ? [] : renderingsIn(en, term) });
    }
  return passages;
}

/** Returns how often each rendering stands, the most frequent first; the ledger's order breaks ties. */
export function renderingCounts(term: Term, passages: readonly TermPassage[]): { form: string; count: number }[] {
  return [term.en, ...term.variants]
    .map((form) => ({ form, count: passages.filter(({ renderings }) => renderings.includes(form)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
