import { referencesOf } from "../../model/citing-places.ts";
import type { CslItem } from "../../model/work-file.ts";
import type { Section, Work } from "../../model/work.ts";
import { workItem } from "../citing/work-item.ts";
import { abstractText } from "./abstract-text.ts";
import { bilingualLine } from "../bilingual-line.ts";
import { citedNode, fullCitedNode, partOf } from "./cited-node.ts";
import { isPresented } from "./is-presented.ts";
import { issueNode } from "./issue-node.ts";
import { factsOf, isoDate } from "./item-facts.ts";
import { jsonLdDocument, type JsonLdNode } from "./json-ld-node.ts";
import { languageTag } from "./language-tag.ts";
import { OUR_LICENSE, type Language, type MetadataContext } from "./metadata-context.ts";
import { nodeAddresses } from "./node-addresses.ts";
import { authorNodes } from "./author-nodes.ts";
import { workAuthors } from "./work-authors.ts";
import { workTerms } from "./work-terms.ts";

/**
 * Returns a work's page as schema.org's `ScholarlyArticle`, null for what is not presented to indexing services. The
 * article bears the permalink as its `@id`, our translation the address of the English page; each names the other. Only
 * the translation has a `license`. Addresses of a local copy begin at the root of its host, which JSON-LD allows.
 */
export function jsonLd(work: Work, language: Language, context: MetadataContext): JsonLdNode | null {
  if (!isPresented(work, language)) return null;
  return jsonLdDocument(language === "zh" ? articleNode(work, context) : translationNode(work, context));
}

/** What the page does not repeat: the budget of the longest one has no room for it. */
const NOT_IN_PAGE = new Set(["citation", "abstract", "copyrightNotice"]);

/**
 * Returns the document as it stands in the page: without the things cited, the abstract, the words on rights and the names
 * of the sections, which the page shows. The file that the page names under `describedby` has them.
 */
export function inPage(document: JsonLdNode): JsonLdNode {
  const kept = Object.entries(document).filter(([property]) => !NOT_IN_PAGE.has(property));
  return Object.fromEntries(
    kept.map(([property, value]) => [
      property,
      property === "hasPart" && Array.isArray(value) ? value.map(idOf) : value,
    ]),
  );
}

/** `{"@id": …}` says which thing is meant; what else is known of it stands elsewhere. */
function idOf(node: unknown): unknown {
  return typeof node === "object" && node !== null && "@id" in node ? { "@id": node["@id"] } : node;
}

function articleNode(work: Work, context: MetadataContext): JsonLdNode {
  const at = nodeAddresses(context);
  const id = at.work(work.id);
  const { corpus } = context;
  return {
    ...publishedNode(work, context),
    url: at.workPage(work.id, "zh"),
    alternateName: listed([work.title.printedEn, work.title.en]),
    abstract: abstractText(work, "zh") ?? undefined,
    keywords: listed(work.keywords.zh),
    about: listed(
      workTerms(work, corpus).map((term) => ({ "@type": "DefinedTerm", "@id": at.term(term.id), name: term.zh })),
    ),
    genre: work.kind === "digest" ? "编译" : undefined,
    isBasedOn: work.reviewed === null ? undefined : fullCitedNode(work.reviewed, referenceId(work.reviewed, context)),
    hasPart: listed(work.sections.flatMap((section) => sectionNodes(section, id, "zh"))),
    citation: listed(
      referencesOf(work, corpus.references).map(({ reference: { item } }) => citedNode(item, at.reference(item.id))),
    ),
    workTranslation: isPresented(work, "en")
      ? {
          "@type": "ScholarlyArticle",
          "@id": at.workPage(work.id, "en"),
          name: translationTitle(work, context),
          inLanguage: "en",
          license: OUR_LICENSE,
        }
      : undefined,
    copyrightHolder: holderNodes(work, context),
    copyrightNotice: work.file.rights.zh,
    correction: work.emendations.length === 0 ? undefined : at.emendations(work.id, "zh"),
  };
}

function translationNode(work: Work, context: MetadataContext): JsonLdNode {
  const at = nodeAddresses(context);
  const id = at.workPage(work.id, "en");
  const { name, translator, edition } = context.publication;
  return {
    "@type": "ScholarlyArticle",
    "@id": id,
    url: id,
    name: translationTitle(work, context),
    alternateName: listed([work.title.printedEn].filter((title) => title !== work.title.en)),
    inLanguage: "en",
    author: authorNodes(work, "en", context.publication),
    translator: { "@type": "Organization", name: translator.en },
    publisher: { "@type": "Organization", name: name.en, url: at.home("en") },
    datePublished: edition.date,
    version: edition.number,
    license: OUR_LICENSE,
    abstract: abstractText(work, "en") ?? undefined,
    keywords: listed(work.keywords.en),
    about: listed(
      workTerms(work, context.corpus).map((term) => ({
        "@type": "DefinedTerm",
        "@id": at.term(term.id),
        name: term.en,
      })),
    ),
    genre: work.kind === "digest" ? "digest" : undefined,
    isBasedOn: work.reviewed === null ? undefined : fullCitedNode(work.reviewed, referenceId(work.reviewed, context)),
    hasPart: listed(work.sections.flatMap((section) => sectionNodes(section, id, "en"))),
    translationOfWork: {
      ...publishedNode(work, context),
      copyrightHolder: holderNodes(work, context),
      copyrightNotice: work.file.rights.en,
      correction: work.emendations.length === 0 ? undefined : at.emendations(work.id, "en"),
    },
  };
}

/** The title of our translation as citations give it. */
function translationTitle(work: Work, { publication }: MetadataContext): string | undefined {
  return factsOf(workItem(work, "en", publication)).title ?? undefined;
}

/** The article as its journal published it. */
function publishedNode(work: Work, context: MetadataContext): JsonLdNode {
  const facts = factsOf(workItem(work, "zh", context.publication));
  const at = nodeAddresses(context);
  const issue = context.corpus.issues.find(({ id }) => id === work.issue);
  return {
    "@type": "ScholarlyArticle",
    "@id": at.work(work.id),
    name: work.title.zh,
    inLanguage: languageTag("zh"),
    author: authorNodes(work, "zh", context.publication),
    datePublished: isoDate(facts.date) ?? undefined,
    isPartOf: issue === undefined ? partOf(facts) : issueNode(issue, at.issue(issue.id)),
    pagination: facts.lastPage === null ? undefined : `${facts.firstPage ?? ""}-${facts.lastPage}`,
    pageStart: facts.firstPage ?? undefined,
    pageEnd: facts.lastPage ?? undefined,
    identifier: facts.doi === null ? undefined : { "@type": "PropertyValue", propertyID: "DOI", value: facts.doi },
    sameAs: facts.doi === null ? undefined : `https://doi.org/${facts.doi}`,
  };
}

/** Every rights statement names the authors (of a digest, its compiler) and the journal or bulletin. */
function holderNodes(work: Work, { corpus, publication }: MetadataContext): JsonLdNode[] {
  const issue = corpus.issues.find(({ id }) => id === work.issue);
  const { container } = factsOf(issue?.file.bibliography ?? work.bibliography);
  const authors = workAuthors(work, "zh", publication).map(({ written }) => ({ "@type": "Person", name: written }));
  return container === null ? authors : [...authors, { "@type": "Organization", name: container }];
}

function sectionNodes(section: Section, work: string, language: Language): JsonLdNode[] {
  if (section.title === null) return [];
  const title = bilingualLine(section.title);
  const number = (title.en !== null && language === "en" ? section.numberEn : section.number) ?? "";
  const name = (language === "en" ? title.en : null) ?? title.zh;
  const space = /[.\w)]$/u.test(number) ? " " : "";
  return [{ "@type": "CreativeWork", "@id": `${work}#${section.id}`, name: number + space + name }];
}

function referenceId(item: CslItem, context: MetadataContext): string | undefined {
  const key = item["id"];
  const known = context.corpus.references.some((reference) => reference.item.id === key);
  return typeof key === "string" && known ? nodeAddresses(context).reference(key) : undefined;
}

/** The list without its nulls and repetitions, undefined where nothing is left. */
function listed<Value>(values: readonly (Value | null)[]): readonly Value[] | undefined {
  const kept = [...new Set(values)].filter((value) => value !== null);
  return kept.length === 0 ? undefined : kept;
}
