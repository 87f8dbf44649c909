import type { Work } from "../../model/work.ts";
import { abstractText } from "./abstract-text.ts";
import { citedItems } from "./cited-items.ts";
import { isPresented } from "./is-presented.ts";
import { factsOf, isoDate, type ItemFacts } from "./item-facts.ts";
import { latinAuthor } from "./latin-author.ts";
import type { Language, MetadataContext } from "./metadata-context.ts";
import { referenceTag } from "./reference-tag.ts";

/** A `<meta name content>` of a page's head. */
export type MetaTag = readonly [name: string, content: string];

/**
 * Returns the Highwire Press tags of a work's page, in the order in which they stand; none for what is not presented
 * to indexing services. The Chinese page states the article as its journal published it (authors as printed: a Han
 * name is one word to Zotero and Google Scholar), the English one our translation, without journal, volume, issue,
 * pages and DOI, which are not its own. An absent fact has no tag; tags of addresses stand only on a published site.
 * Rules: Google Scholar, Inclusion Guidelines for Webmasters, “Indexing”; Zotero's translator Embedded Metadata.
 */
export function highwireTags(work: Work, language: Language, context: MetadataContext): MetaTag[] {
  if (!isPresented(work, language)) return [];
  const facts = language === "zh" ? articleFacts(work) : translationFacts(work, context);
  const page = context.isPublished ? context.url(`${language}/works/${work.id}/`) : null;
  const keywords = work.keywords[language].map((keyword) => keyword.replaceAll(";", ",")).join("; ");
  const published = slashes(facts.date);
  const tags: (readonly [string, string | null])[] = [
    ["citation_title", facts.title],
    ...authorTags(work, language),
    ["citation_publication_date", published],
    // Zotero takes the day of an item without a date of publication for that date.
    ["citation_online_date", published === null ? null : context.publication.edition.date.replaceAll("-", "/")],
    ["citation_journal_title", facts.container],
    ["citation_volume", facts.volume],
    ["citation_issue", facts.issue],
    ["citation_firstpage", facts.firstPage],
    ["citation_lastpage", facts.lastPage],
    ["citation_doi", facts.doi],
    ["citation_language", facts.language],
    ["citation_keywords", keywords],
    ["citation_abstract", abstractText(work, language)],
    ["citation_public_url", page],
    ["citation_fulltext_html_url", page],
    ["citation_id", language === "zh" ? work.id : `${work.id}.${language}`],
    ...referenceTags(work, language, context),
  ];
  return tags.flatMap(([name, content]): MetaTag[] => (content === null || content === "" ? [] : [[name, content]]));
}

/**
 * Returns the tag by which Zotero tells the item type of a page that names no journal; without it a page with a
 * `citation_title` is taken for a journal article (translators Embedded Metadata and RDF: `z:itemType`).
 */
export function zoteroType(work: Work, language: Language): MetaTag[] {
  return language === "en" && isPresented(work, language) ? [["z:itemType", "webpage"]] : [];
}

function articleFacts(work: Work): ItemFacts {
  const facts = factsOf(work.bibliography);
  // A contents page states first pages only: the first page is known where the last is not.
  const first = work.kind === "article" ? work.file.pages?.first : undefined;
  return {
    ...facts,
    title: work.title.zh,
    language: facts.language ?? "zh-CN",
    firstPage: facts.firstPage ?? (first === undefined ? null : String(first)),
  };
}

/** The translation is a publication of this site, dated by its edition. */
function translationFacts(work: Work, { publication }: MetadataContext): ItemFacts {
  const issued = { "date-parts": [publication.edition.date.split("-").map(Number)] };
  return factsOf({ type: "webpage", title: work.title.en, language: "en", issued });
}

/** Each author is followed by where the author belongs, as the guidelines ask. */
function authorTags(work: Work, language: Language): (readonly [string, string | null])[] {
  return work.authors.flatMap((author, at) => {
    const latin = language === "en" ? latinAuthor(work, at) : null;
    return [
      ["citation_author", latin === null ? author.zh : `${latin.family}, ${latin.given}`],
      ["citation_author_institution", author.affiliation[language]],
    ] as const;
  });
}

/** The references are the article's: stated on the translation too, each would count as cited twice. */
function referenceTags(work: Work, language: Language, { corpus }: MetadataContext): MetaTag[] {
  if (language === "en") return [];
  return citedItems(work, corpus).map(({ item }) => ["citation_reference", referenceTag(item)] as const);
}

function slashes(date: readonly number[]): string | null {
  return isoDate(date)?.replaceAll("-", "/") ?? null;
}
