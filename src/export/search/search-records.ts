/** What the search index holds: a record per section and language, with the ids of its paragraphs, cells and headings beside the text. */
import type { Corpus } from "../../model/corpus.ts";
import { frameworkRecords } from "./framework-records.ts";
import { issueRecords } from "./issue-records.ts";
import { referenceRecords } from "./reference-records.ts";
import { spaceText } from "./space-text.ts";
import { termRecords } from "./term-records.ts";
import { workRecords } from "./work-records.ts";

/** Language of a text; of a record, that of the page on which it stands. */
export type SearchLanguage = "zh" | "en";

/** A piece of text and where it stands. */
export interface Unit {
  /** The fragment on the record's page; or, with a slash, a page of its own below the language: `terms/agency/`. */
  readonly id: string;
  readonly text: string;
  /** How the print or the recognition read where the editors read otherwise; the page shows it beside the place. */
  readonly isReading?: true;
}

/** What a record is made of. */
export type RecordKind = "text" | "note" | "front" | "issue" | "term" | "reference" | "framework" | "page";

/** A section, the notes of a section, the front of a work, the matter of an issue, a batch of terms or references, pages of the site. */
export interface SearchRecord {
  /** Address without the base path, language first; its fragment makes it the record's own. */
  readonly url: string;
  readonly language: SearchLanguage;
  /** Pieces in reading order, none empty. */
  readonly units: readonly Unit[];
  /** Title of the work or issue in both languages. */
  readonly title: { readonly zh: string; readonly en: string };
  /** Work or issue the record is part of; `terms`, `references`, `site`. */
  readonly work: string;
  readonly kind: RecordKind;
  /** Of the work; none where they are not known, or belong to nothing. */
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly venue: string | null;
}

/** A record as Pagefind takes it. */
export interface IndexedRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /**
   * `z`, `e`: titles; `u`: unit ids with the offset (base 36) of each in the closed text, a reading with `!` before its
   * id; `x`: see `Spaced.exceptions`.
   */
  readonly meta: Readonly<Record<"z" | "e" | "u" | "x", string>>;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}

/** The filters of the index. */
export type FilterName = "language" | "work" | "kind" | "author" | "year" | "venue";

/** Returns the records of the corpus in both languages: works, issues, frameworks, terms, references. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const records = [
    ...corpus.works.flatMap((work) => [...workRecords(work), ...frameworkRecords(work)]),
    ...corpus.issues.flatMap(issueRecords),
    ...termRecords(corpus.terms),
    ...referenceRecords(corpus.references),
  ];
  return records.flatMap((record) => {
    const units = record.units
      .map((unit) => ({ ...unit, text: unit.text.replaceAll(/\s+/gu, " ").trim() }))
      .filter(({ text }) => text !== "");
    return units.length === 0 ? [] : [{ ...record, units }];
  });
}

/** Returns the record spaced for the index. */
export function indexRecord(record: SearchRecord): IndexedRecord {
  const text = record.units.map((unit) => unit.text).join(" ");
  const { spaced, exceptions } = spaceText(text);
  let start = 0;
  const starts = record.units.map(({ id, text: piece, isReading }) => {
    const at = start;
    start += piece.length + 1;
    return `${isReading ? "!" : ""}${id} ${at.toString(36)}`;
  });
  return {
    url: record.url,
    content: spaced,
    // One index for both languages: the text is cut into characters and words already.
    language: "zh",
    meta: { z: record.title.zh, e: record.title.en, u: starts.join(" "), x: exceptions },
    filters: {
      language: [record.language],
      work: [record.work],
      kind: [record.kind],
      author: record.authors,
      year: record.year === null ? [] : [String(record.year)],
      venue: record.venue === null ? [] : [record.venue],
    },
  };
}
