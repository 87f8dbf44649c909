import type { Corpus, Issue } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { viewOf, type View } from "../render/view.ts";
import { address, issuePath, referencesPath, workPath } from "./address.ts";
import { isTranslated, titleOf } from "./describe-work.ts";

/** Returns a fresh view of the page of a work or issue, with addresses and titles of the other works of the corpus. */
export function viewFor(corpus: Corpus, work: Work | Issue, language: Language): View {
  const isIssue = "matter" in work;
  const aliases = isIssue ? [] : work.aliases;
  const translated = isTranslated(work);
  const view = viewOf(
    { id: work.id, emendations: work.emendations, translated, aliases },
    language,
    (id) => address(workPath(id, language)),
    (id) => {
      const found = corpus.works.find((other) => other.id === id);
      return found === undefined ? id : titleOf(found, language);
    },
    address(referencesPath(language)),
  );
  const other = address((isIssue ? issuePath : workPath)(work.id, language === "zh" ? "en" : "zh"));
  return { ...view, otherUrl: translated ? other : null };
}
