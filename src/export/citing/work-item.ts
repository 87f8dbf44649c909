/** A work as a CSL-JSON item: on the Chinese page as its journal published it, on the English page as our translation. */
import type { CslItem } from "../../model/work-file.ts";
import type { Work } from "../../model/work.ts";
import { customText, customValue, namesOf, textOf, withoutUndefined } from "./csl-values.ts";
import { withoutOuterQuotes } from "./shape-title.ts";

/** What the site states of itself as a publication. */
export interface Publication {
  readonly name: { readonly zh: string; readonly en: string };
  /** Who answers for the translations, e.g. `the editors of …`. */
  readonly translator: { readonly zh: string; readonly en: string };
  /** `date` is ISO. */
  readonly edition: { readonly number: string; readonly date: string };
}

/**
 * Returns the item of a work for the page in a language.
 *
 * `zh`: the work's bibliography; facts that it does not state are absent. A digest is by its compiler and carries
 * `reviewed-title` and `reviewed-author`; a text without title or author has its supplied title in square brackets.
 *
 * `en`: a web page of this site: our English title, the authors in pinyin, `translator` the editors, `issued` the day of
 * the edition, `original-date`, `original-title`, `original-container-title` of the text translated; a text without
 * title has no date.
 *
 * `custom` holds what the styles need besides: pinyin, English titles in sentence case, the items cited within
 * (`original`, `reviewed`), `ownSite` where this site is the only known publication. `csl-json.ts` takes the latter out.
 */
export function workItem(work: Work, language: "zh" | "en", publication: Publication): CslItem {
  return language === "zh" ? originalItem(work, publication) : translationItem(work, publication);
}

function originalItem(work: Work, publication: Publication): CslItem {
  const { bibliography } = work;
  const corrected = customValue(bibliography, "author");
  const first = work.file.pages?.first;
  const supplied = work.title.zh === null ? work.suppliedTitle : null;
  return withoutUndefined({
    ...bibliography,
    ...(Array.isArray(corrected) ? { author: corrected } : {}),
    ...reviewedFields(work),
    ...(supplied === null ? {} : { "container-title": publication.name.zh }),
    ...(textOf(bibliography, "page") === null && first !== undefined ? { "page-first": String(first) } : {}),
    custom: {
      ...customOf(bibliography),
      author: undefined,
      authorLatin: work.authors.length === 0 ? undefined : work.authors.map(({ en }) => en),
      reviewed: work.reviewed ?? undefined,
      ...(supplied === null
        ? {}
        : { ownSite: true, titleEn: supplied.en ?? undefined, containerTitleEn: publication.name.en }),
    },
  });
}

function translationItem(work: Work, publication: Publication): CslItem {
  const original = originalItem(work, publication);
  const { title, suppliedTitle } = work;
  const isTitled = title.zh !== null;
  const [year, month, day] = publication.edition.date.split("-").map(Number);
  const authors = namesOf(original, "author").map(
    ({ family, given, literal }) => literal ?? `${family ?? ""}${given ?? ""}`,
  );
  const english = title.en ?? suppliedTitle?.en ?? title.printedEn ?? title.zh ?? work.id;
  return withoutUndefined({
    id: `${work.id}-en`,
    type: "webpage",
    language: "en",
    title: withoutOuterQuotes(english),
    author: work.authors.length === 0 ? undefined : work.authors.map(({ en, zh }) => latinName(en ?? zh)),
    translator: [{ literal: publication.translator.en }],
    "container-title": publication.name.en,
    issued: isTitled ? { "date-parts": [[year, month, day]] } : undefined,
    "original-date": original["issued"],
    "original-title": textOf(original, "title") ?? undefined,
    "original-container-title": isTitled ? (textOf(original, "container-title") ?? undefined) : undefined,
    ...reviewedFields(work),
    custom: {
      kind: isTitled ? "translation" : undefined,
      ownSite: true,
      authorLatin: work.authors.length === 0 ? undefined : work.authors.map(({ en }) => en),
      authorCharacters: authors.length === 0 ? undefined : authors,
      translationTitle: customText(original, "translationTitle") ?? customText(original, "titleEn") ?? undefined,
      reviewed: work.reviewed ?? undefined,
      original: isTitled ? { ...original, ...anonymous(original) } : undefined,
    },
  });
}

/** The item as it stands within the citation of its translation: without author, address or translated title. */
function anonymous(item: CslItem): Record<string, unknown> {
  return {
    author: undefined,
    "reviewed-author": undefined,
    DOI: undefined,
    custom: { ...customOf(item), authorLatin: undefined, reviewed: undefined, nested: true },
  };
}

function reviewedFields(work: Work): Record<string, unknown> {
  if (work.reviewed === null) return {};
  return { "reviewed-title": work.reviewed["title"], "reviewed-author": work.reviewed["author"] };
}

function customOf(item: CslItem): Record<string, unknown> {
  const custom: unknown = item["custom"];
  return typeof custom === "object" && custom !== null ? { ...custom } : {};
}

/** `Gui Changni`: family name first */
function latinName(name: string): { family: string; given: string } | { literal: string } {
  const at = name.indexOf(" ");
  return at < 0 ? { literal: name } : { family: name.slice(0, at), given: name.slice(at + 1) };
}
