/** What both citation pictures write and link to, in one language. */
import { labelInOneLine, referenceLabel, type ReferenceLabel } from "../diagrams/reference-label.ts";
import { workLabel } from "../diagrams/work-label.ts";
import type { Reference } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import { LANG_TAG, type Language } from "../render/labels.ts";
import { address, referencePath, workPath } from "./address.ts";
import { CITATION_WORDS } from "./citation-words.ts";
import { titleOf, yearOf } from "./describe-work.ts";

/** Names and addresses of references and works; unknown ids throw. */
export interface PictureText {
  readonly label: (key: string) => ReferenceLabel;
  /** `Gasser and Almeida, A Layered Model for AI Governance, 2017` */
  readonly line: (key: string) => string;
  readonly referenceUrl: (key: string) => string;
  /** The authors, all or the first. */
  readonly work: (id: string) => string;
  readonly firstAuthor: (id: string) => string;
  readonly workTitle: (id: string) => string;
  readonly workUrl: (id: string) => string;
  readonly noteUrl: (id: string, note: string) => string;
  /** `Feng et al., note 10` */
  readonly note: (id: string, note: string) => string;
  readonly publishedIn: (id: string) => number | null;
  /** Short ids of a reference in the page, and of the place where a work cites it. */
  readonly entryId: (key: string) => string;
  readonly placeId: (key: string, work: string) => string;
  /** The language of a label where it is not the page's. */
  readonly langOf: (label: string) => string | undefined;
}

/** Returns the names and addresses in the language of the page. */
export function pictureText(references: readonly Reference[], works: readonly Work[], language: Language): PictureText {
  const items = new Map(references.map(({ item }) => [item.id, referenceLabel(item, language)]));
  const labels = new Map(works.map((work) => [work.id, { work, ...workLabel(work, language) }]));
  const places = new Map([...[...items.keys()].entries(), ...[...labels.keys()].entries()].map(([at, id]) => [id, at]));
  const label = (key: string): ReferenceLabel => known(items.get(key), key);
  const work = (id: string) => known(labels.get(id), id);
  const workUrl = (id: string): string => address(workPath(id, language));
  return {
    label,
    line: (key) => labelInOneLine(label(key), language),
    referenceUrl: (key) => address(referencePath(key, language)),
    work: (id) => work(id).full,
    firstAuthor: (id) => work(id).short,
    workTitle: (id) => titleOf(work(id).work, language),
    workUrl,
    noteUrl: (id, note) => `${workUrl(id)}#${note}`,
    note: (id, note) => CITATION_WORDS[language].inNote(work(id).full, note.slice(1)),
    entryId: (key) => `r${String(known(places.get(key), key))}`,
    placeId: (key, id) => `r${String(known(places.get(key), key))}-${String(known(places.get(id), id))}`,
    langOf: (written) => (language === "en" && /\p{Script=Han}/u.test(written) ? LANG_TAG.zh : undefined),
    publishedIn: (id) => yearOf(work(id).work.bibliography),
  };
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`${id} is neither a work nor a reference of the corpus`);
  return value;
}
