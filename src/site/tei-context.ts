import { formatXml } from "../export/tei/format-xml.ts";
import { SCHEMA_PATH, type TeiContext } from "../export/tei/tei-context.ts";
import { teiDocument } from "../export/tei/tei-document.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import { absoluteAddress, address } from "./address.ts";
import { issueOf } from "./corpus.ts";
import { INTERFACE } from "./interface.ts";

/** Returns what the TEI of a work says of the corpus and the site; addresses are absolute where the site has one. */
export function teiContext(corpus: Corpus, work: Work): TeiContext {
  return {
    edition: corpus.edition,
    references: corpus.references,
    issue: issueOf(corpus, work),
    site: { zh: INTERFACE.zh.site, en: INTERFACE.en.site },
    url: (path) => absoluteAddress(path) ?? address(path),
  };
}

/** Returns the file of a work in both languages as TEI P5. */
export function teiFile(corpus: Corpus, work: Work): string {
  const context = teiContext(corpus, work);
  return formatXml(teiDocument(work, context), context.url(SCHEMA_PATH));
}
