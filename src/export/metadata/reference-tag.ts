import type { CslItem } from "../../model/work-file.ts";
import { factsOf, familyName } from "./item-facts.ts";

/** CSL types that indexes of scholarly literature hold, and match by author too. */
const SCHOLARLY = new Set([
  "article",
  "article-journal",
  "book",
  "chapter",
  "dataset",
  "paper-conference",
  "report",
  "thesis",
]);

/**
 * Returns the content of a `citation_reference` tag: `key=value` pairs divided by semicolons, the keys those of the
 * tags of a page (the form of HighWire's hosts: `citation_title=…; citation_author=…; citation_publication_date=2011`).
 * It holds what a citation is matched by: title, year and DOI, and of scholarly literature the first author (by family
 * name); with everything that is known the longest page would cost more than its budget, and the page's JSON-LD file
 * has it. The form knows no escape: a semicolon in a value becomes a comma.
 */
export function referenceTag(item: CslItem): string {
  const { type, title, authors, date, doi } = factsOf(item);
  const [first] = SCHOLARLY.has(type) ? authors : [];
  const pairs: (readonly [key: string, value: string | null])[] = [
    ["citation_title", title],
    ["citation_author", first === undefined ? null : familyName(first)],
    ["citation_publication_date", date[0] === undefined ? null : String(date[0])],
    ["citation_doi", doi],
  ];
  return pairs
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${value.replaceAll(/\s*;\s*/gu, ", ")}`]))
    .join("; ");
}
