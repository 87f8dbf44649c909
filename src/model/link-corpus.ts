import type { Corpus } from "./corpus.ts";
import { plainText } from "./inline.ts";
import type { Work } from "./work.ts";

/** Returns the corpus in its order, with the notes that cite its works, or papers its digests report on, linked. */
export function linkCorpus(corpus: Corpus): Corpus {
  const titles = corpus.works.flatMap((work) => titlesOf(work).map((title) => ({ id: work.id, title })));
  const works = [...corpus.works]
    .sort((a, b) => compare(rankOf(a, corpus), rankOf(b, corpus)))
    .map((work) => ({
      ...work,
      notes: work.notes.map((note) => {
        const text = comparable(plainText(note.line.zh));
        const cited = titles.filter(({ id, title }) => id !== work.id && text.includes(title)).map(({ id }) => id);
        return { ...note, citesWorks: [...new Set(cited)] };
      }),
    }));
  return { ...corpus, works };
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
function rankOf(work: Work, corpus: Corpus): string {
  const issue = corpus.issues.find(({ id }) => id === work.issue);
  const place = String(work.order ?? 0).padStart(4, "0");
  return issue ? `${issue.kind === "journal-issue" ? "0" : "2"} ${issue.id} ${place}` : `1 ${work.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
