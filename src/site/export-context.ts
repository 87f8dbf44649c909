import type { ExportContext } from "../export/text/export-context.ts";
import { translatedItem } from "../export/text/translated-item.ts";
import { LABELS } from "../render/labels.ts";
import { absoluteAddress } from "./address.ts";
import type { Corpus } from "../model/corpus.ts";
import { describeItem, nameOf, titleLanguage, titleOf, venueOf } from "./describe-work.ts";
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
      csl: (work, language) => (language === "zh" ? work.bibliography : translatedItem(work, INTERFACE.en.site)),
    },
  };
}
