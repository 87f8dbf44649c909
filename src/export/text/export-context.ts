import type { Corpus } from "../../model/corpus.ts";
import type { CslItem } from "../../model/work-file.ts";
import type { Author, Work } from "../../model/work.ts";
import type { ExportWords } from "./export-words.ts";

/** Language of an exported text. */
export type TextLanguage = "zh" | "en";

/** The value of a `lang` attribute (BCP 47). */
export const LANGUAGE_TAG = { zh: "zh-Hans", en: "en" } as const;

/** What an export is told of the site that makes it; nothing here comes from a clock or from the machine. */
export interface ExportContext {
  readonly edition: Corpus["edition"];
  /** Name of the site. */
  readonly site: Readonly<Record<TextLanguage, string>>;
  readonly words: Readonly<Record<TextLanguage, ExportWords>>;
  /** Absolute address of a path of the site, null in a copy without address. */
  readonly address: (path: string) => string | null;
  readonly describe: Describe;
}

/** How the site names things; each answers in the given language, or in Chinese where it must. */
export interface Describe {
  readonly title: (work: Work, language: TextLanguage) => string;
  readonly titleLanguage: (work: Work, language: TextLanguage) => TextLanguage;
  readonly author: (author: Author, language: TextLanguage) => string;
  /** Where an item was published; null if nothing is known. */
  readonly venue: (
    item: CslItem,
    language: TextLanguage,
  ) => { readonly container: string; readonly rest: string } | null;
  /** The CSL item of the text: of the work as published, or of our translation of it. */
  readonly csl: (work: Work, language: TextLanguage) => CslItem;
  /** An item in one line: authors, title, container, year. */
  readonly item: (item: CslItem) => string;
}
