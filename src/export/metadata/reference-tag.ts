import { factsOf, isoDate, sortedName, type ItemFacts } from "./item-facts.ts";

/** Where the container stands, by CSL type; a periodical otherwise. */
const CONTAINER: Readonly<Record<string, string>> = {
  chapter: "citation_inbook_title",
  "paper-conference": "citation_conference_title",
};
/** What the publisher is, by CSL type; a publisher otherwise. */
const PUBLISHER: Readonly<Record<string, string>> = {
  report: "citation_technical_report_institution",
  thesis: "citation_dissertation_institution",
};

/**
 * Returns the content of a `citation_reference` tag: `key=value` pairs divided by semicolons, the keys those of the
 * tags of a page, an author each (the form of HighWire's hosts, e.g. `citation_title=…; citation_author=…;
 * citation_publication_date=2011`). The form knows no escape: a semicolon in a value becomes a comma.
 */
export function referenceTag(item: Readonly<Record<string, unknown>>): string {
  return pairsOf(factsOf(item))
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${value.replaceAll(/\s*;\s*/gu, ", ")}`]))
    .join("; ");
}

function pairsOf(facts: ItemFacts): (readonly [key: string, value: string | null])[] {
  return [
    ["citation_title", facts.title],
    ...facts.authors.map((name) => ["citation_author", sortedName(name)] as const),
    [CONTAINER[facts.type] ?? "citation_journal_title", facts.container],
    ["citation_volume", facts.volume],
    ["citation_issue", facts.issue],
    ["citation_firstpage", facts.firstPage],
    ["citation_lastpage", facts.lastPage],
    [PUBLISHER[facts.type] ?? "citation_publisher", facts.publisher],
    ["citation_publication_date", isoDate(facts.date)?.replaceAll("-", "/") ?? null],
    ["citation_doi", facts.doi],
  ];
}
