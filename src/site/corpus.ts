import type { Corpus, Issue } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import { loadCorpus } from "./load-corpus.ts";

let loading: Promise<Corpus> | null = null;

/** Returns the corpus, read once per process. */
export function getCorpus(): Promise<Corpus> {
  loading ??= loadCorpus();
  return loading;
}

/** Returns the issue of a work, null if it belongs to none. */
export function issueOf(corpus: Corpus, work: Work): Issue | null {
  return corpus.issues.find((issue) => issue.id === work.issue) ?? null;
}

/** Returns the works of an issue in the order of its contents. */
export function worksOf(corpus: Corpus, issue: Issue): Work[] {
  return corpus.works.filter((work) => work.issue === issue.id);
}

/** Returns the works before and after this one in its issue. */
export function neighboursOf(corpus: Corpus, work: Work): { before: Work | null; after: Work | null } {
  const siblings = corpus.works.filter((other) => other.issue !== null && other.issue === work.issue);
  const at = siblings.findIndex((other) => other.id === work.id);
  return { before: siblings[at - 1] ?? null, after: at < 0 ? null : (siblings[at + 1] ?? null) };
}
