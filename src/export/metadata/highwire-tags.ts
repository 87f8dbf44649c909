import { referencesOf } from "../../model/citing-places.ts";
import type { Work } from "../../model/work.ts";
import { workItem } from "../citing/work-item.ts";
import { abstractText } from "./abstract-text.ts";
import { isPresented } from "./is-presented.ts";
import { factsOf, isoDate, sortedName, type ItemFacts } from "./item-facts.ts";
import type { Language, MetadataContext } from "./metadata-context.ts";
import { referenceTag } from "./reference-tag.ts";
import { workAuthors } from "./work-authors.ts";

/** A `<meta name content>` of a page's head. */
export type MetaTag = readonly [name: string, content: string];

/**
 * Returns the Highwire Press tags of a work's page, in the order in which they stand; none for what is not presented
 * to indexing services. The Chinese page states the article as its journal published it (a Han
 * name is one word to Zotero and Google Scholar), the English one our translation, without journal, volume, issue,
 * pages and DOI, which are not its own. An absent fact has no tag; tags of addresses stand only on a published site.
 * Rules: Google Scholar, Inclusion Guidelines for Webmasters, “Indexing”; Zotero's translator Embedded Metadata.
 */
export function highwireTags(work: Work, language: Language, context: MetadataContext): MetaTag[] {
  if (!isPresented(work, language)) return [];
  const facts = itemFacts(work, language, context);
  const page = context.isPublished ? context.url(`${language}/works/${work.id}/`) : null;
  const keywords = work.keywords[language].map((keyword) => keyword.replaceAll(";", ",")).join("; ");
  const published = slashes(facts.date);
  const tags: (readonly [string, string | null])[] = [
    ["citation_title", facts.title],
    ...authorTags(work, language, context),
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

/** The work's own CSL item; what holds our translation is this site, not a journal. */
function itemFacts(work: Work, language: Language, { publication }: MetadataContext): ItemFacts {
  const facts = factsOf(workItem(work, language, publication));
  return language === "zh" ? facts : { ...facts, container: null };
}

/** Each author is followed by where the author belongs, as the guidelines ask. */
function authorTags(
  work: Work,
  language: Language,
  { publication }: MetadataContext,
): (readonly [string, string | null])[] {
  return workAuthors(work, language, publication).flatMap(
    ({ name, affiliation }) =>
      [
        ["citation_author", sortedName(name)],
        ["citation_author_institution", affiliation],
      ] as const,
  );
}

/** What the notes cite, in order; a digest cites the paper it reports on. The references are the article's: stated on the translation too, each would count as cited twice. */
function referenceTags(work: Work, language: Language, { corpus }: MetadataContext): MetaTag[] {
  if (language === "en") return [];
  const cited = referencesOf(work, corpus.references).map(({ reference }) => reference.item);
  return [...(work.reviewed === null ? [] : [work.reviewed]), ...cited].map(
    (item) => ["citation_reference", referenceTag(item)] as const,
  );
}

function slashes(date: readonly number[]): string | null {
  return isoDate(date)?.replaceAll("-", "/") ?? null;
}
