import type { Corpus } from "../model/corpus.ts";
import { countsOf, translationOf } from "./counts.ts";

/** Returns the address of a path of the site. */
export type AddressOf = (path: string) => string;

/** Returns `/data/corpus.json` (design.md 5): what there is and where. */
export function corpusJson(
  corpus: Corpus,
  year: (item: Corpus["works"][number]) => number | null,
  url: AddressOf,
): Record<string, unknown> {
  return {
    edition: { number: corpus.edition.number, date: corpus.edition.date },
    works: corpus.works.map((work) => ({
      id: work.id,
      kind: work.kind,
      title: { zh: work.title.zh, en: work.title.en, printedEn: work.title.printedEn },
      ...(work.suppliedTitle === null
        ? {}
        : { suppliedTitle: { zh: work.suppliedTitle.zh, en: work.suppliedTitle.en } }),
      authors: work.authors.map(({ zh, en }) => ({ zh, en })),
      year: year(work),
      issue: work.issue,
      urls: {
        zh: url(`zh/works/${work.id}/`),
        en: url(`en/works/${work.id}/`),
        data: url(`data/works/${work.id}.json`),
        permalink: url(`works/${work.id}/`),
      },
      counts: countsOf(work),
      translation: translationOf(work),
    })),
    issues: corpus.issues.map((issue) => ({
      id: issue.id,
      kind: issue.kind,
      title: { zh: issue.title.zh, en: issue.title.en },
      works: corpus.works.filter((work) => work.issue === issue.id).map((work) => work.id),
      urls: {
        zh: url(`zh/issues/${issue.id}/`),
        en: url(`en/issues/${issue.id}/`),
        data: url(`data/issues/${issue.id}.json`),
      },
    })),
  };
}
