import type { CountriesFile } from "./countries-file.ts";
import type { ReferenceItem } from "./reference-files.ts";
import type { Term } from "./translation-files.ts";
import type { IssueFile } from "./work-file.ts";
import type { FrontItem, Line, PlacedEmendation, Work } from "./work.ts";

/** An issue: its contents and matter; its works are found by `Work.issue`. */
export interface Issue {
  readonly id: string;
  readonly kind: "journal-issue" | "digest-issue";
  readonly title: { readonly zh: string; readonly en: string | null };
  readonly contents: readonly {
    readonly work: string;
    readonly page: number | null;
    /** The entry as printed in the Chinese and in the English contents. */
    readonly printed: string;
    readonly printedEn: string | null;
  }[];
  /** Editor's note, preface, reviewers, masthead: role and paragraphs of lines. */
  readonly matter: readonly { readonly role: string; readonly paragraphs: readonly (readonly Line[])[] }[];
  readonly front: readonly FrontItem[];
  readonly emendations: readonly PlacedEmendation[];
  readonly witness: { readonly file: string; readonly sha256: string; readonly layout: string };
  readonly file: IssueFile;
}

/** A cited thing, with the notes that cite it in the order of the works. */
export interface Reference {
  readonly item: ReferenceItem;
  readonly citedIn: readonly { readonly work: string; readonly note: string }[];
  /** Works of this corpus that are this thing, or digests that report on it. */
  readonly works: readonly string[];
}

/** Everything the site shows: the edition, the works, the issues. */
export interface Corpus {
  readonly edition: { readonly number: string; readonly date: string };
  /** In the order of the issues and, inside an issue, of its contents; then works without issue, by id. */
  readonly works: readonly Work[];
  readonly issues: readonly Issue[];
  /** The term ledger, by kind and then by Chinese. */
  readonly terms: readonly Term[];
  /** How the authors place countries; null where that has not been worked out. */
  readonly countries: CountriesFile | null;
  /** By key. */
  readonly references: readonly Reference[];
}
