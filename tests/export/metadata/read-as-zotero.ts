import type { MetaTag } from "../../../src/export/metadata/highwire-tags.ts";

/** An item as Zotero saves it; fields without a value are absent. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly creators: readonly { readonly lastName: string; readonly firstName: string }[];
  readonly title?: string;
  readonly date?: string;
  readonly publicationTitle?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly DOI?: string;
  readonly language?: string;
  readonly abstractNote?: string;
  readonly url?: string;
}

/** Which field a tag fills; the first tag of a name counts (`HIGHWIRE_MAPPINGS`, `getContentText`). */
const FIELDS = [
  ["title", "citation_title"],
  ["date", "citation_publication_date"],
  ["publicationTitle", "citation_journal_title"],
  ["volume", "citation_volume"],
  ["issue", "citation_issue"],
  ["abstractNote", "citation_abstract"],
  ["DOI", "citation_doi"],
  ["url", "citation_public_url"],
  ["language", "citation_language"],
] as const;

/** Tags that settle the type of the item. */
const TYPES: Readonly<Record<string, string>> = {
  citation_journal_title: "journalArticle",
  citation_technical_report_institution: "report",
  citation_conference_title: "conferencePaper",
  citation_book_title: "bookSection",
  citation_inbook_title: "bookSection",
  citation_dissertation_institution: "thesis",
};

/**
 * Reads tags by the rules of Zotero's translator “Embedded Metadata” (github.com/zotero/translators, lastUpdated
 * 2026-04-27: `init`, `addHighwireMetadata`, `processHighwireCreators`, `addLowQualityMetadata`; `z:itemType` by
 * “RDF”, `detectType`). Returns null where it detects no item. `canonical` is the page's canonical address.
 */
export function readAsZotero(tags: readonly MetaTag[], canonical: string): ZoteroItem | null {
  // Names are compared by their end, so that prefixed tags count too.
  const all = (name: string): string[] => tags.filter(([found]) => found.endsWith(name)).map(([, content]) => content);
  const first = (name: string): string | undefined => all(name)[0]?.replaceAll(/\s+/gu, " ").trim();
  const itemType = typeOf(tags);
  if (itemType === null) return null;
  const fields = FIELDS.flatMap(([field, tag]) => {
    const value = first(tag);
    return value === undefined || value === "" ? [] : [[field, value] as const];
  });
  const [from, to] = [first("citation_firstpage"), first("citation_lastpage")];
  const date = first("citation_online_date") ?? first("citation_year");
  return {
    itemType,
    creators: creatorsOf(all("citation_author")),
    ...(date === undefined ? {} : { date }),
    url: first("citation_fulltext_html_url") ?? canonical,
    ...Object.fromEntries(fields),
    ...(from === undefined ? {} : { pages: to === undefined ? from : `${from}-${to}` }),
  };
}

/** A tag of a type wins; then `z:itemType`, which makes RDF; then a title alone makes a journal article. */
function typeOf(tags: readonly MetaTag[]): string | null {
  const settled = tags.flatMap(([name]) => TYPES[name.slice(name.lastIndexOf("citation_"))] ?? []).at(-1);
  const stated = tags.find(([name]) => name === "z:itemType")?.[1];
  const guessed = tags.some(([name]) => name.endsWith("citation_title")) ? "journalArticle" : null;
  return settled ?? stated ?? guessed;
}

function creatorsOf(contents: readonly string[]): ZoteroItem["creators"] {
  let last: string | null = null;
  return contents
    .flatMap((content) => {
      const names = content.split(/\s*;\s*/u);
      const [before = "", after = ""] = content.split(/\s*,\s*/u);
      // One tag that holds several names, each of two words or more, is divided at its commas.
      const isList = names.length === 1 && contents.length === 1 && before.includes(" ") && after.includes(" ");
      return isList ? content.split(/\s*,\s*/u) : names;
    })
    .flatMap((name) => {
      const isRepeated = name === last;
      last = name;
      return isRepeated || !/[^\s,.;-]/u.test(name) ? [] : [cleanAuthor(name.trim())];
    });
}

/** `ZU.cleanAuthor`: family before the comma; without one, the last word is the family name. */
function cleanAuthor(name: string): { lastName: string; firstName: string } {
  const [family = "", given = ""] = name.includes(",") ? name.split(/,\s*/u) : [];
  if (family !== "") return { lastName: family, firstName: given };
  const space = name.lastIndexOf(" ");
  return { lastName: name.slice(space + 1), firstName: name.slice(0, Math.max(space, 0)) };
}
