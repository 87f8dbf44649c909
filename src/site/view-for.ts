import type { Corpus, Issue } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { viewOf, type View } from "../render/view.ts";
import { address, workPath } from "./address.ts";
import { isTranslated, titleOf } from "./describe-work.ts";

/** Returns a fresh view of the page of a work or issue, with addresses and titles of the other works of the corpus. */
export function viewFor(corpus: Corpus, work: Work | Issue, language: Language): View {
  const aliases = "aliases" in work ? work.aliases : [];
  return viewOf(
    { id: work.id, emendations: work.emendations, translated: isTranslated(work), aliases },
    language,
    (id) => address(workPath(id, language)),
    (id) => {
      const found = corpus.works.find((other) => other.id === id);
      return found === undefined ? id : titleOf(found, language);
    },
  );
}
