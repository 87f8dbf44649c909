/** JSON-LD of the pages that are no work's: an issue, a term, a reference, the home page. */
import type { Issue, Reference } from "../../model/corpus.ts";
import type { Term } from "../../model/translation-files.ts";
import { fullCitedNode } from "./cited-node.ts";
import { issueNode } from "./issue-node.ts";
import { jsonLdDocument, type JsonLdNode } from "./json-ld-node.ts";
import { languageTag } from "./language-tag.ts";
import { OUR_LICENSE, type Language, type MetadataContext } from "./metadata-context.ts";
import { nodeAddresses } from "./node-addresses.ts";

/** Returns an issue's page as `PublicationIssue`, with the works that stand in it. */
export function issueJsonLd(issue: Issue, context: MetadataContext): JsonLdNode {
  const at = nodeAddresses(context);
  const works = context.corpus.works.filter((work) => work.issue === issue.id && work.title.zh !== null);
  return jsonLdDocument({
    ...issueNode(issue, at.issue(issue.id)),
    alternateName: issue.title.en ?? undefined,
    inLanguage: languageTag("zh"),
    copyrightNotice: issue.file.rights.zh,
    hasPart: works.map((work) => ({ "@type": "ScholarlyArticle", "@id": at.work(work.id), name: work.title.zh })),
  });
}

/** Returns a term's page as `DefinedTerm` of our ledger. */
export function termJsonLd(term: Term, language: Language, context: MetadataContext): JsonLdNode {
  const at = nodeAddresses(context);
  const others = [term.en, ...term.variants, ...(term.forms ?? []).filter((form) => form !== term.zh)];
  return jsonLdDocument({
    "@type": "DefinedTerm",
    "@id": at.term(term.id),
    name: term.zh,
    alternateName: [...new Set(others)],
    termCode: term.id,
    description: term.definition?.[language],
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      "@id": at.terms,
      name: `${context.publication.name[language]}: ${language === "zh" ? "术语" : "terms"}`,
      license: OUR_LICENSE,
    },
  });
}

/** Returns a reference's page as the thing cited, with the works of this corpus that cite it or are it. */
export function referenceJsonLd(reference: Reference, context: MetadataContext): JsonLdNode {
  const at = nodeAddresses(context);
  const presented = (id: string): boolean =>
    context.corpus.works.some((work) => work.id === id && work.title.zh !== null);
  const citing = [...new Set(reference.citedIn.map(({ work }) => work))].filter(presented);
  return jsonLdDocument({
    ...fullCitedNode(reference.item, at.reference(reference.item.id)),
    alternateName: reference.item.custom?.titleEn,
    "@reverse":
      citing.length === 0
        ? undefined
        : { citation: citing.map((id) => ({ "@type": "ScholarlyArticle", "@id": at.work(id) })) },
  });
}

/** Returns the home page as `WebSite`, with the data of ours that a catalogue of data sets lists. */
export function siteJsonLd(language: Language, context: MetadataContext): JsonLdNode {
  const at = nodeAddresses(context);
  const { name, edition } = context.publication;
  const other = language === "zh" ? "en" : "zh";
  const creator = { "@type": "Organization", name: name[language], url: at.home(language) };
  const datasets = DATASETS.map(({ path, title, description }) => ({
    "@type": "Dataset",
    "@id": context.url(path),
    name: title[language],
    description: description[language],
    inLanguage: [languageTag("zh"), "en"],
    version: edition.number,
    dateModified: edition.date,
    license: OUR_LICENSE,
    isAccessibleForFree: true,
    creator,
    distribution: { "@type": "DataDownload", contentUrl: context.url(path), encodingFormat: "application/json" },
    includedInDataCatalog: { "@type": "DataCatalog", name: name[language], url: at.home(language) },
  }));
  const site = {
    "@type": "WebSite",
    "@id": at.site,
    url: at.home(language),
    name: name[language],
    alternateName: name[other],
    inLanguage: [languageTag("zh"), "en"],
    version: edition.number,
    dateModified: edition.date,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${context.url(`${language}/search/`)}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
  return jsonLdDocument({ "@graph": [site, ...datasets] });
}

/** Data that is ours as a whole: the files with the articles' own text are not among them, since they bear no licence. */
const DATASETS = [
  {
    path: "data/corpus.json",
    title: { zh: "篇目数据", en: "List of the works" },
    description: {
      zh: "文库所收论文与编译的题名、作者、年份、刊期、地址与统计。",
      en: "Titles, authors, years, issues, addresses and counts of the articles and digests of the corpus.",
    },
  },
  {
    path: "data/terms.json",
    title: { zh: "术语数据", en: "Ledger of terms" },
    description: {
      zh: "全球人工智能治理的中文术语：统一英译、异译与不取的译法、释义及各篇首见之处。",
      en: "Chinese terms of global AI governance with their English renderings, variants, rejected renderings, definitions and first places in each work.",
    },
  },
] as const;
