import type { Corpus } from "../../model/corpus.ts";
import type { Term } from "../../model/translation-files.ts";
import type { Work } from "../../model/work.ts";

/** Returns the defined terms a work is about: those that are a keyword of it or stand in its title; common words are none. */
export function workTerms(work: Pick<Work, "title" | "keywords">, { terms }: Pick<Corpus, "terms">): Term[] {
  const keywords = new Set(work.keywords.zh);
  const title = work.title.zh ?? "";
  return terms.filter(
    ({ zh, forms, kind, definition }) =>
      definition !== undefined &&
      kind !== "word" &&
      (forms ?? [zh]).some((form) => keywords.has(form) || title.includes(form)),
  );
}
