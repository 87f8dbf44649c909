import { teiDocument } from "../../../src/export/tei/tei-document.ts";
import { formatXml } from "../../../src/export/tei/format-xml.ts";
import { SCHEMA_PATH, type TeiContext } from "../../../src/export/tei/tei-context.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Work } from "../../../src/model/work.ts";

/** The context of a work at a made-up address. */
export function contextOf(corpus: Corpus, work: Work): TeiContext {
  return {
    edition: corpus.edition,
    references: corpus.references,
    issue: corpus.issues.find(({ id }) => id === work.issue) ?? null,
    site: { zh: "文库", en: "Corpus" },
    url: (path) => `https://corpus.example/base/${path}`,
  };
}

/** A work's TEI document as text. */
export function teiOf(corpus: Corpus, work: Work): string {
  const context = contextOf(corpus, work);
  return formatXml(teiDocument(work, context), context.url(SCHEMA_PATH));
}
