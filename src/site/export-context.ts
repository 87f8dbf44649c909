import type { ExportContext } from "../export/text/export-context.ts";
import { cslJson } from "../export/citing/csl-json.ts";
import { workItem } from "../export/citing/work-item.ts";
import { LABELS } from "../render/labels.ts";
import { absoluteAddress } from "./address.ts";
import type { Corpus } from "../model/corpus.ts";
import { describeItem, nameOf, titleLanguage, titleOf, venueOf } from "./describe-work.ts";
import { publicationOf } from "./format-citations.ts";
import { INTERFACE } from "./interface.ts";

/** Returns what the exports are told of this site. */
export function exportContext(corpus: Corpus): ExportContext {
  return {
    edition: corpus.edition,
    site: { zh: INTERFACE.zh.site, en: INTERFACE.en.site },
    words: {
      zh: { ...INTERFACE.zh, labels: LABELS.zh },
      en: { ...INTERFACE.en, labels: LABELS.en },
    },
    address: absoluteAddress,
    describe: {
      title: titleOf,
      titleLanguage,
      author: nameOf,
      venue: venueOf,
      item: describeItem,
      csl: (work, language) => cslJson(workItem(work, language, publicationOf(corpus))),
    },
  };
}
