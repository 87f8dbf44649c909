import type { TeiContext } from "../export/tei/tei-context.ts";
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
