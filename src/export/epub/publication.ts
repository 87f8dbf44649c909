import type { TextLanguage } from "../text/export-context.ts";

/** One entry of the table of contents, with those below it. */
export interface ContentsEntry {
  readonly title: string;
  readonly language: TextLanguage;
  /** Relative to the publication's folder. */
  readonly href: string;
  readonly entries: readonly ContentsEntry[];
}

/** A printed page that begins somewhere in the publication. */
export interface PageEntry {
  readonly label: string;
  readonly href: string;
}

/** A content document, in the order of reading. */
export interface Chapter {
  /** File name, e.g. `gui-regime-complex.xhtml`. */
  readonly file: string;
  readonly markup: string;
  /** Its entry in the table of contents. */
  readonly contents: ContentsEntry;
  readonly pages: readonly PageEntry[];
}

/** What the package document says of the publication, beside its files. */
export interface Metadata {
  readonly language: TextLanguage;
  readonly title: string;
  readonly titleLanguage: TextLanguage;
  readonly identifier: string;
  /** Absolute permalink, null in a copy without address. */
  readonly permalink: string | null;
  readonly creators: readonly {
    readonly name: string;
    readonly language: TextLanguage;
    readonly role: "aut" | "com";
  }[];
  readonly publisher: string;
  /** Day of the edition, `2026-11-21`. */
  readonly date: string;
  readonly rights: readonly string[];
  readonly subjects: readonly string[];
  readonly description: string | null;
  readonly sources: readonly PrintedSource[];
}

/** Where a printed text was published. */
export interface PrintedSource {
  /** In one line, as readers see it. */
  readonly name: string;
  /** W3C-DTF: `2024`, `2024-03`. */
  readonly issued: string | null;
  readonly doi: string | null;
  readonly container: string | null;
  /** Whether its pages are marked in the text. */
  readonly isPaged: boolean;
}
