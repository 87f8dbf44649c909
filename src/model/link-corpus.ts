import type { Corpus } from "./corpus.ts";
import { plainText } from "./inline.ts";
import { linkReferences } from "./link-references.ts";
import type { ReferenceItem } from "./reference-files.ts";
import type { Work } from "./work.ts";

/**
 * Returns the corpus in its order, with the notes that cite its works, or papers its digests report on, linked, and
 * what the notes cite joined to the reference items.
 */
export function linkCorpus({
  items,
  ...corpus
}: Omit<Corpus, "references"> & { items: readonly ReferenceItem[] }): Corpus {
  const titles = corpus.works.flatMap((work) => titlesOf(work).map((title) => ({ id: work.id, title })));
  const works = [...corpus.works]
    .sort((a, b) => compare(rankOf(a, corpus.issues), rankOf(b, corpus.issues)))
    .map((work): Work => ({
      ...work,
      notes: work.notes.map((note) => {
        const text = comparable(plainText(note.line.zh));
        const cited = titles.filter(({ id, title }) => id !== work.id && text.includes(title)).map(({ id }) => id);
        return { ...note, citesWorks: [...new Set(cited)] };
      }),
    }));
  return { ...corpus, ...linkReferences(works, items) };
}

/** The titles by which a note can cite a work: its own, or that of the paper a digest reports on. */
function titlesOf(work: Work): string[] {
  const reviewed = work.reviewed?.["title"];
  return [work.title.zh, work.title.printedEn, typeof reviewed === "string" ? reviewed : null]
    .filter((title) => title !== null)
    .map(comparable)
    .filter((title) => title.length >= 8);
}

/** Letters and digits only, so that quotes, spaces and capitals do not hide a title. */
function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
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
