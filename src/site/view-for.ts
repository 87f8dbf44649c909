import type { Corpus } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { viewOf, type View } from "../render/view.ts";
import { address, workPath } from "./address.ts";
import { isTranslated, titleOf } from "./describe-work.ts";

/** Returns a fresh view of a work's page, with addresses and titles of the other works of the corpus. */
export function viewFor(
  corpus: Corpus,
  work: Pick<Work, "id" | "emendations"> & { readonly blocks?: Work["blocks"]; readonly aliases?: Work["aliases"] },
  language: Language,
): View {
  const translated = work.blocks !== undefined && isTranslated({ blocks: work.blocks });
  return viewOf(
    { id: work.id, emendations: work.emendations, translated, aliases: work.aliases ?? [] },
    language,
    (id) => address(workPath(id, language)),
    (id) => {
      const found = corpus.works.find((other) => other.id === id);
      return found === undefined ? id : titleOf(found, language);
    },
  );
}
