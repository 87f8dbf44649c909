import type { Work } from "../../model/work.ts";
import { workItem, type Publication } from "../citing/work-item.ts";
import { factsOf, wholeName, type ItemName } from "./item-facts.ts";
import type { Language } from "./metadata-context.ts";

/** An author of a work, or the compiler of a digest, as citations name the person. */
export interface WorkAuthor {
  readonly name: ItemName;
  /** As the pages in this language write it, the family name first: `桂畅旎`, `Gui Changni`. */
  readonly written: string;
  readonly affiliation: string | null;
}

/** Returns the authors in printed order; a name that the print has wrong is the one of the work's CSL item. */
export function workAuthors(work: Work, language: Language, publication: Publication): WorkAuthor[] {
  return factsOf(workItem(work, language, publication)).authors.map((name, at) => ({
    name,
    written: language === "en" ? (work.authors[at]?.en ?? wholeName(name)) : wholeName(name),
    affiliation: work.authors[at]?.affiliation[language] ?? null,
  }));
}
