import type { Witness } from "../import/import-text.ts";
import type { CountriesFile } from "../model/countries-file.ts";
import type { Emendation } from "../model/emendation.ts";
import type { ParsedText } from "../model/parse-text.ts";
import type { FrameworkFile, LostFigureFile } from "../model/framework-file.ts";
import type { Problem } from "../model/problem.ts";
import type { ReferenceItem, ReferencesFile } from "../model/reference-files.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Exceptions, TermFile } from "../model/translation-files.ts";
import type { IssueFile, WorkFile } from "../model/work-file.ts";

/** A Markdown file with its path relative to the root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files of one work or issue as committed. */
export interface CheckedText {
  /** `content/works/gui-regime-complex` */
  readonly folder: string;
  /** `work.yaml` or `issue.yaml` as written, for places in problems. */
  readonly described: TextFile;
  readonly emendations: readonly Emendation[];
  /** null where the file is missing or does not fit its schema: a problem of reading it. */
  readonly source: SourceFile | null;
  readonly zh: (TextFile & { readonly parsed: ParsedText }) | null;
  /** null where there is no translation yet. */
  readonly en: (TextFile & { readonly parsed: ParsedText }) | null;
  /** Lines that may break a rule of the translation. */
  readonly exceptions: Exceptions;
  /** `exceptions.yaml` as written, for places in problems; empty where there is none. */
  readonly exceptionsFile: TextFile;
}

/** A work as its editor describes it, with its texts. */
export interface CheckedWork extends CheckedText {
  readonly file: WorkFile;
  /** Its register of ids; `text` is null where there is none yet. */
  readonly register: { readonly path: string; readonly text: string | null };
  /** `references.yaml`: what its notes cite; null where it has not been worked out yet. */
  readonly citations: (TextFile & { readonly entries: ReferencesFile }) | null;
  /** `frameworks/*.yaml`: printed figures first, each kind by number. */
  readonly frameworks: readonly (TextFile & { readonly file: FrameworkFile | LostFigureFile })[];
}

/** An issue as its editor describes it, with its matter. */
export interface CheckedIssue extends CheckedText {
  readonly file: IssueFile;
}

/** Everything the rules look at: `content/` as committed, and what a fresh import makes of it. */
export interface ContentToCheck {
  readonly witnesses: readonly Witness[];
  readonly works: readonly CheckedWork[];
  readonly issues: readonly CheckedIssue[];
  /** The term ledger. */
  readonly terms: TermFile;
  /** `countries.yaml`; null where there is none. */
  readonly countries: (TextFile & { readonly file: CountriesFile }) | null;
  /** The reference items, by key. */
  readonly references: readonly ReferenceItem[];
  /** The site's own prose. */
  readonly pages: readonly TextFile[];
  /** Generated files: bytes of a fresh import and bytes as committed, null where the file is missing. */
  readonly generated: readonly { readonly path: string; readonly fresh: string; readonly committed: string | null }[];
  /** Problems met while the files were read and imported. */
  readonly problems: readonly Problem[];
}

/** One assertion about the content; pure. */
export type Rule = (content: ContentToCheck) => Problem[];

/** Returns the works and issues taken from a witness. */
export function textsOf(content: ContentToCheck, witness: Witness): (CheckedWork | CheckedIssue)[] {
  return [...content.works, ...content.issues].filter(({ file }) => file.witness.file === witness.file);
}
