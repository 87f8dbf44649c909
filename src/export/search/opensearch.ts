/** The corpus for a search cluster of one's own: the index's settings and mapping, and the documents as bulk requests. */
import { partOf, type Part } from "./part-of.ts";
import type { SearchRecord } from "./search-records.ts";

/** A document: a paragraph, note, cell, heading …, in both languages. Null where a language has no text of it. */
export interface SearchDocument {
  /** `gui-regime-complex#p14`, or the path of a page of its own: `terms/agency/`. */
  readonly id: string;
  readonly work: string;
  readonly unit: string;
  readonly part: Part;
  readonly title: { readonly zh: string; readonly en: string };
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly venue: string | null;
  readonly url: { readonly zh: string | null; readonly en: string | null };
  readonly zh: string | null;
  readonly en: string | null;
  /** The passage as the source read it where the editors read otherwise. */
  readonly readings: readonly string[];
}

/** The most bytes of one bulk request: below what a cluster takes as it comes (http.max_content_length, 100 MB). */
const MOST = 20_000_000;
/** A text by characters, for phrases of any length, and by words, for ranking. */
const text = (words: string) => ({
  type: "text",
  analyzer: "characters",
  fields: { words: { type: "text", analyzer: words } },
});
const keyword = { type: "keyword" };

/**
 * Returns the body that creates the index (OpenSearch 2, Create index API). The standard tokenizer makes a token of every
 * Han character; `cjk` and `english` are analyzers that every cluster has.
 */
export function opensearchIndex(): Record<string, unknown> {
  return {
    settings: {
      analysis: {
        analyzer: {
          characters: { type: "custom", tokenizer: "standard", filter: ["cjk_width", "lowercase"] },
        },
      },
    },
    mappings: {
      dynamic: "strict",
      properties: {
        id: keyword,
        work: keyword,
        unit: keyword,
        part: keyword,
        title: { properties: { zh: text("cjk"), en: text("english") } },
        authors: keyword,
        year: { type: "integer" },
        venue: keyword,
        url: { properties: { zh: keyword, en: keyword } },
        zh: text("cjk"),
        en: text("english"),
        readings: text("cjk"),
      },
    },
  };
}

/** Returns a document for each place of the records; `url` makes the address of a page absolute. */
export function searchDocuments(records: readonly SearchRecord[], url: (path: string) => string): SearchDocument[] {
  const documents = new Map<string, SearchDocument>();
  for (const { work, title, authors, year, venue, kind, language, units, url: own } of records)
    for (const { id: unit, text: words, isReading } of units) {
      const isPage = unit.includes("/");
      const id = isPage ? unit : `${work}#${unit}`;
      const path = isPage ? `${language}/${unit}` : `${own.replace(/#.*$/u, "")}#${unit}`;
      const known = documents.get(id) ?? {
        ...{ id, work, unit, part: partOf(unit, kind), title, authors, year, venue },
        ...{ url: { zh: null, en: null }, zh: null, en: null, readings: [] },
      };
      documents.set(
        id,
        isReading
          ? { ...known, readings: [...known.readings, words] }
          : { ...known, url: { ...known.url, [language]: url(path) }, [language]: words },
      );
    }
  return [...documents.values()];
}

/** Returns the documents as bodies of bulk requests (Bulk API: an action and its document, a line each), none over 20 MB. */
export function bulkFiles(documents: readonly SearchDocument[], index: string): string[] {
  const files: string[] = [];
  let [lines, size]: [string[], number] = [[], 0];
  for (const document of documents) {
    const pair = `${JSON.stringify({ index: { _index: index, _id: document.id } })}\n${JSON.stringify(document)}\n`;
    const bytes = new TextEncoder().encode(pair).length;
    if (size + bytes > MOST && lines.length > 0) {
      files.push(lines.join(""));
      [lines, size] = [[], 0];
    }
    lines.push(pair);
    size += bytes;
  }
  return lines.length === 0 ? files : [...files, lines.join("")];
}
