import type { Corpus } from "./corpus.ts";
import { linkReferences } from "./link-references.ts";
import type { ReferenceItem } from "./reference-files.ts";
import type { Work } from "./work.ts";

/**
 * Returns the corpus in its order, with what the notes cite joined to the reference items, and so to the works of the
 * corpus that are cited, or report on what is cited.
 */
export function linkCorpus({
  items,
  ...corpus
}: Omit<Corpus, "references"> & { items: readonly ReferenceItem[] }): Corpus {
  const works = [...corpus.works].sort((a, b) => compare(rankOf(a, corpus.issues), rankOf(b, corpus.issues)));
  return { ...corpus, ...linkReferences(works, items) };
}

/** Works of an issue stand by issue and place, the others after them by id. */
function rankOf(work: Work, issues: Corpus["issues"]): string {
  const issue = issues.find(({ id }) => id === work.issue);
  const place = String(work.order ?? 0).padStart(4, "0");
  return issue ? `${issue.kind === "journal-issue" ? "0" : "2"} ${issue.id} ${place}` : `1 ${work.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
