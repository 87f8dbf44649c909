import type { MetaTag } from "../../../src/export/metadata/highwire-tags.ts";

/** A paper as Google Scholar records it. */
export interface ScholarRecord {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number;
  readonly journal: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly firstPage: string | null;
  readonly lastPage: string | null;
}

/** `2010/5/12` or `2010` */
const DATE = /^(\d{4})(?:\/\d{1,2}(?:\/\d{1,2})?)?$/u;

/**
 * Reads tags by Google Scholar's Inclusion Guidelines for Webmasters (“Indexing”, “Configuring the meta-tags”): title,
 * at least one author and the date of publication are required, or the tags are passed over: null. An author is
 * written `Smith, John` or `John Smith`, one tag each; the date is a year or `2010/5/12`; the day a text entered a
 * repository is `citation_online_date` and no date of publication. Throws where a value has not the form asked for.
 */
export function readAsScholar(tags: readonly MetaTag[]): ScholarRecord | null {
  const all = (name: string): string[] => tags.filter(([found]) => found === name).map(([, content]) => content);
  const one = (name: string): string | null => {
    const values = all(name);
    if (values.length > 1) throw new Error(`${name} stands ${values.length} times`);
    return values[0] ?? null;
  };
  const [title, date, authors] = [one("citation_title"), one("citation_publication_date"), all("citation_author")];
  for (const author of authors)
    if (/;| and |，|、/u.test(author)) throw new Error(`citation_author holds several names: ${author}`);
  for (const written of [date, one("citation_online_date")])
    if (written !== null && !DATE.test(written)) throw new Error(`${written} is not written as a date`);
  if (title === null || date === null || authors.length === 0) return null;
  return {
    title,
    authors: authors.map((author) => author.split(/,\s*/u).reverse().join(" ")),
    year: Number(DATE.exec(date)?.[1]),
    journal: one("citation_journal_title"),
    volume: one("citation_volume"),
    issue: one("citation_issue"),
    firstPage: one("citation_firstpage"),
    lastPage: one("citation_lastpage"),
  };
}
