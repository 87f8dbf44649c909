import { renderingCounts, termPassages, type TermPassage } from "../model/term-passages.ts";
import type { Term } from "../model/translation-files.ts";
import type { Language } from "../render/labels.ts";
import { getCorpus } from "./corpus.ts";

let finding: Promise<ReadonlyMap<string, readonly TermPassage[]>> | null = null;

/** Returns the passages of every term by its id, found once per process. */
export function getTermPassages(): Promise<ReadonlyMap<string, readonly TermPassage[]>> {
  finding ??= getCorpus().then(termPassages);
  return finding;
}

/** Returns the terms that have a page of their own: those the ledger defines. */
export async function definedTerms(): Promise<Term[]> {
  const { terms } = await getCorpus();
  return terms.filter(({ definition }) => definition !== undefined);
}

/** Returns the path of a term's page. */
export function termPath(id: string, language: Language): string {
  return `${language}/terms/${id}/`;
}

/** Returns the table of a term's passages as tab-separated values: work, place, rendering, Chinese, English. */
export function termTable(passages: readonly TermPassage[]): string {
  const rows = passages.map(({ work, unit, renderings, zh, en }) => [work, unit, renderings.join(" / "), zh, en ?? ""]);
  const cell = (text: string) => text.replaceAll(/[\t\r\n]+/gu, " ");
  return [["work", "unit", "rendering", "zh", "en"], ...rows].map((row) => `${row.map(cell).join("\t")}\n`).join("");
}

/** Returns `/data/terms.json`: the ledger with counts, renderings in use and the first place in each work. */
export async function termsJson(): Promise<unknown[]> {
  const { terms } = await getCorpus();
  const passages = await getTermPassages();
  return terms.map((term) => {
    const own = passages.get(term.id) ?? [];
    const works = [...new Set(own.map(({ work }) => work))];
    return {
      id: term.id,
      zh: term.zh,
      forms: term.forms ?? [term.zh],
      en: term.en,
      variants: term.variants,
      kind: term.kind,
      tag: term.tag,
      definition: term.definition ?? null,
      rejected: term.rejected,
      count: own.length,
      renderings: renderingCounts(term, own),
      first: works.map((work) => ({ work, unit: own.find((passage) => passage.work === work)?.unit ?? null })),
    };
  });
}
