import type { Bilingual } from "../../model/bilingual.ts";
import type { Corpus, Issue } from "../../model/corpus.ts";
import type { Work } from "../../model/work.ts";

/** The language of a text of a work. */
export type TextLanguage = "zh" | "en";

/** BCP 47 tags of the texts. */
export const XML_LANG = { zh: "zh-Hans", en: "en" } as const;

/** Namespace of TEI P5. */
export const TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0";

/** What the encoding of a work must know of the corpus and the site. */
export interface TeiContext {
  readonly edition: Corpus["edition"];
  readonly references: Corpus["references"];
  /** The issue the work belongs to. */
  readonly issue: Issue | null;
  /** Name of the site, which is editor, translator and publisher. */
  readonly site: Bilingual & { readonly en: string };
  /** Returns the address of a path of the site, absolute or from the root. */
  readonly url: (path: string) => string;
}

/** Path of the RELAX NG schema that the documents fit. */
export const SCHEMA_PATH = "schema/corpus-tei.rng";

/** Path of a work's TEI document. */
export function teiPath(work: string): string {
  return `data/tei/${work}.xml`;
}

/** Returns whether any line of the work has English: without one there is no English text. */
export function isTranslatedWork(work: Pick<Work, "blocks" | "abstract">): boolean {
  const lines = work.blocks.flatMap((block) =>
    block.type === "paragraph" || block.type === "item" ? block.sentences : [],
  );
  return [...lines, ...work.abstract.sentences].some((line) => line.en !== null);
}
