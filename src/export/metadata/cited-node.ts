import type { CslItem } from "../../model/work-file.ts";
import { factsOf, isoDate, wholeName, type ItemFacts, type ItemName } from "./item-facts.ts";
import type { JsonLdNode } from "./json-ld-node.ts";
import { languageTag } from "./language-tag.ts";

/** schema.org's type for a CSL type; `CreativeWork` for the rest. */
const TYPES: Readonly<Record<string, string>> = {
  "article-journal": "ScholarlyArticle",
  "article-magazine": "Article",
  "article-newspaper": "NewsArticle",
  "paper-conference": "ScholarlyArticle",
  "post-weblog": "BlogPosting",
  bill: "Legislation",
  book: "Book",
  chapter: "Chapter",
  dataset: "Dataset",
  legislation: "Legislation",
  report: "Report",
  software: "SoftwareApplication",
  thesis: "Thesis",
  treaty: "Legislation",
  webpage: "WebPage",
};
/** CSL types whose container is a periodical. */
const PERIODICAL = new Set(["article-journal", "article-magazine", "article-newspaper"]);

/** Returns a thing cited, in short: what it is called, by whom, when, and where it is found. */
export function citedNode(item: CslItem, id: string | undefined): JsonLdNode {
  const facts = factsOf(item);
  return {
    "@type": TYPES[facts.type] ?? "CreativeWork",
    "@id": id,
    name: facts.title ?? undefined,
    author: facts.authors.length === 0 ? undefined : facts.authors.map(nameNode),
    datePublished: isoDate(facts.date) ?? undefined,
    url: addressOf(facts),
  };
}

/** Returns a thing cited with all that is known of it: also its container, publisher, pages and language. */
export function fullCitedNode(item: CslItem, id: string | undefined): JsonLdNode {
  const facts = factsOf(item);
  return {
    ...citedNode(item, id),
    inLanguage: facts.language === null ? undefined : languageTag(facts.language),
    isPartOf: partOf(facts),
    pageStart: facts.firstPage ?? undefined,
    pageEnd: facts.lastPage ?? undefined,
    publisher: facts.publisher === null ? undefined : { "@type": "Organization", name: facts.publisher },
    sameAs: facts.doi === null ? undefined : `https://doi.org/${facts.doi}`,
  };
}

/** Returns where an item of a periodical stands: in an issue, of a volume, of the periodical, as far as each is stated. */
export function partOf(facts: ItemFacts): JsonLdNode | undefined {
  if (facts.container === null) return undefined;
  if (!PERIODICAL.has(facts.type)) return { "@type": "CreativeWork", name: facts.container };
  const periodical = { "@type": "Periodical", name: facts.container, issn: facts.issn ?? undefined };
  const volume =
    facts.volume === null
      ? periodical
      : { "@type": "PublicationVolume", volumeNumber: facts.volume, isPartOf: periodical };
  if (facts.issue === null) return volume;
  const datePublished = isoDate(facts.date) ?? undefined;
  return { "@type": "PublicationIssue", issueNumber: facts.issue, datePublished, isPartOf: volume };
}

/** A name in parts is a person's; one that is a whole may be a body's or a person's, which CSL-JSON does not tell. */
function nameNode(name: ItemName): JsonLdNode {
  if ("literal" in name) return { "@type": "Organization", name: name.literal };
  return { "@type": "Person", name: wholeName(name) };
}

/** The DOI where there is one, else the address as printed if it is a web address. */
function addressOf({ doi, url }: ItemFacts): string | undefined {
  if (doi !== null) return `https://doi.org/${doi}`;
  return url !== null && /^https?:/iu.test(url) && URL.canParse(url) ? url : undefined;
}
