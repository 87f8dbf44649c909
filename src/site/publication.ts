import type { Publication } from "../export/metadata/publication.ts";
import type { Corpus } from "../model/corpus.ts";
import { INTERFACE } from "./interface.ts";

/** Returns the site as citations and metadata name it: its name in both languages, its editors as translator, its edition. */
export function publicationOf({ edition }: Pick<Corpus, "edition">): Publication {
  const { zh, en } = INTERFACE;
  return {
    name: { zh: zh.site, en: en.site },
    translator: { zh: `${zh.site}编者`, en: `Editors of ${en.site}` },
    edition,
  };
}
