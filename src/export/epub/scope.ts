import type { Note, PlacedEmendation } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";

/** What the parts of one document must know: language, addresses inside the publication, and what was marked so far. */
export interface Scope {
  readonly language: TextLanguage;
  readonly context: ExportContext;
  readonly emendations: readonly PlacedEmendation[];
  /** Address of the list of this text's emendations; null where nothing was emended. */
  readonly emendationsFile: string | null;
  /** Address of the list of references; null where nothing is cited. */
  readonly referencesFile: string | null;
  /** Keys of the references the list holds. */
  readonly references: ReadonlyMap<string, { readonly language: string }>;
  /** Permalink of the text, null in a copy without address. */
  readonly permalink: string | null;
  /** Address of another work: its document in this publication, else its page; null where there is none. */
  readonly workUrl: (id: string) => string | null;
  readonly workTitle: (id: string) => string;
  readonly noteAt: (number: number) => Note | undefined;
  /** Published ids that left the text and now lead to the unit with this id. */
  readonly aliasesOf: (id: string) => readonly string[];
  /** How often each note has been marked so far; the writer of lines counts up. */
  readonly marked: Map<number, number>;
  /** Printed pages begun so far, in order. */
  readonly pages: Set<number>;
}
