import type { Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "./export-context.ts";
import { OWN_WORDS } from "./export-words.ts";

/** A statement about a work: its label and its value. */
export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly value: string;
  /** Language of the value. */
  readonly language: TextLanguage;
  /** Address the value leads to. */
  readonly url?: string;
}

/** What a fact is about. */
export type FactName =
  | "title"
  | "title-other"
  | "title-printed"
  | "authors"
  | "affiliation"
  | "reviewed"
  | "source"
  | "DOI"
  | "keywords"
  | "acknowledgement"
  | "supplied"
  | "edition"
  | "permalink"
  | "witness"
  | "checksum"
  | "translation"
  | "rights"
  | "licence";

/** Returns what a reader must know of a text before its first line, in order; what is not known is absent. */
export function workFacts(work: Work, language: TextLanguage, context: ExportContext): Fact[] {
  const { describe, edition } = context;
  const words = context.words[language];
  const own = OWN_WORDS[language];
  const facts: Fact[] = [];
  const add = (name: FactName, label: string, value: unknown, inLanguage: TextLanguage = language, url?: string) => {
    if (typeof value === "string" && value !== "")
      facts.push({ name, label, value, language: inLanguage, ...(url === undefined ? {} : { url }) });
  };
  const main = describe.titleLanguage(work, language);
  const title = describe.title(work, language);
  add("title", own.title, title, main);
  const other = main === "zh" ? "en" : "zh";
  const otherTitle = describe.title(work, other);
  if (otherTitle !== title) add("title-other", own.titleOther, otherTitle, other);
  if (work.title.printedEn !== title && work.title.printedEn !== otherTitle)
    add("title-printed", words.printedTitle, work.title.printedEn, "en");
  const isNamed = language === "zh" || work.authors.every(({ en }) => en !== null);
  const names = work.authors.map((author) => describe.author(author, language));
  add(
    "authors",
    work.kind === "digest" ? words.digest : own.authors,
    names.join(own.separator),
    isNamed ? language : "zh",
  );
  for (const author of work.authors) {
    const english = language === "en" ? author.affiliation.en : null;
    const where = english ?? author.affiliation.zh;
    const name = describe.author(author, language);
    if (where !== null) add("affiliation", own.affiliation, `${name}${own.colon}${where}`, english ? "en" : "zh");
  }
  if (work.reviewed !== null) add("reviewed", words.reviewed, describe.item(work.reviewed), "en");
  const venue = work.title.zh === null ? null : describe.venue(work.bibliography, language);
  if (venue !== null) add("source", own.source, venue.container + venue.rest, language);
  const doi: unknown = work.bibliography["DOI"];
  if (typeof doi === "string") add("DOI", "DOI", doi, language, `https://doi.org/${encodeURI(doi)}`);
  const english = language === "en" && work.keywords.en.length > 0;
  const keywords = english ? work.keywords.en : work.keywords.zh;
  add("keywords", words.keywords, keywords.join(OWN_WORDS[english ? "en" : "zh"].separator), english ? "en" : "zh");
  const thanks = language === "en" ? work.acknowledgement.en : null;
  add("acknowledgement", words.acknowledgement, thanks ?? work.acknowledgement.zh, thanks === null ? "zh" : "en");
  if (work.title.zh === null) add("supplied", own.remark, words.supplied);
  add(
    "edition",
    own.edition,
    `${context.site[language]}${own.separator}${words.edition(edition.number, edition.date)}`,
  );
  const permalink = context.address(`works/${work.id}/`);
  add("permalink", words.permalink, permalink ?? own.local, language, permalink ?? undefined);
  add("witness", words.witness, `${work.witness.file}${own.separator}${words.ocr}`);
  add("checksum", words.checksum, work.witness.sha256);
  if (language === "en") add("translation", own.translation, words.translationHow);
  add("rights", words.rights, work.file.rights[language]);
  add("licence", "CC BY 4.0", words.licence);
  return facts;
}
