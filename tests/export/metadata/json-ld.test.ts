import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inPage, jsonLd } from "../../../src/export/metadata/json-ld.ts";
import { issueJsonLd, referenceJsonLd, siteJsonLd, termJsonLd } from "../../../src/export/metadata/page-json-ld.ts";
import type { Issue, Reference } from "../../../src/model/corpus.ts";
import type { Term } from "../../../src/model/translation-files.ts";
import type { Work } from "../../../src/model/work.ts";
import { scriptJson } from "../../../src/render/html.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { contextOf, fullWorks } from "./context.ts";
import { idsIn } from "./ids-in.ts";

const LICENSE = "https://creativecommons.org/licenses/by/4.0/";
const REQUIRED = ["@context", "@type", "@id", "url", "name", "inLanguage", "author", "isPartOf", "copyrightHolder"];
const REQUIRED_OURS = [
  "@context",
  "@type",
  "@id",
  "url",
  "name",
  "inLanguage",
  "author",
  "translator",
  "license",
  "translationOfWork",
];
const corpus = await loadCorpus();
const site = contextOf(corpus);
const presented = corpus.works.filter((work) => work.title.zh !== null);
const context = contextOf(madeUp);
const [article, digest, unattributed] = fullWorks(madeUp) as [Work, Work, Work];

/** Addresses of the site that a node may bear. */
const known = new Set(
  [
    "",
    ...corpus.works.flatMap(({ id }) => [`works/${id}/`, `zh/works/${id}/`, `en/works/${id}/`]),
    ...corpus.issues.map(({ id }) => `en/issues/${id}/`),
    ...corpus.references.map(({ item }) => `en/references/${item.id}/`),
    "en/terms/",
    ...corpus.terms.map(({ id }) => `en/terms/${id}/`),
    "data/corpus.json",
    "data/terms.json",
  ].map((path) => site.url(path)),
);
const unknownIds = (data: unknown) => idsIn(data).filter((id) => !known.has(id.split("#")[0] ?? ""));

describe.each(presented.map((work) => ({ id: work.id, work })))("$id", ({ work }) => {
  const zh = jsonLd(work, "zh", site)!;
  const en = jsonLd(work, "en", site)!;
  const fragments = new Set(work.sections.map(({ id }) => id));

  test("the Chinese page has the article's properties and no licence of its own", () => {
    expect(REQUIRED.filter((property) => !(property in zh))).toEqual([]);
    expect(zh).not.toHaveProperty("license");
    expect(zh["workTranslation"]).toMatchObject({ "@id": en["@id"], license: LICENSE });
  });

  test("the English page is our translation, and the article in it has no licence", () => {
    expect(REQUIRED_OURS.filter((property) => !(property in en))).toEqual([]);
    expect(en["license"]).toBe(LICENSE);
    expect(en["translationOfWork"]).toMatchObject({ "@id": zh["@id"], name: work.title.zh });
    expect(en["translationOfWork"]).not.toHaveProperty("license");
  });

  test("every @id is an address of the site, and every section of it is one of the work's", () => {
    expect(unknownIds([zh, en])).toEqual([]);
    const sections = idsIn([zh, en]).flatMap((id) => id.split("#")[1] ?? []);
    expect(sections.filter((id) => !fragments.has(id))).toEqual([]);
  });

  test("each thing its notes cite stands once, and not in the page", () => {
    const cited = corpus.references.filter(({ citedIn }) => citedIn.some((place) => place.work === work.id));
    expect((zh["citation"] as unknown[] | undefined) ?? []).toHaveLength(cited.length);
    expect(zh).toMatchObject(inPage(zh));
    expect(Object.keys(inPage(zh))).not.toContain("citation");
  });
});

describe("jsonLd(work, language, context)", () => {
  test("an article in its issue, volume and periodical", () => {
    const work: Work = { ...article, bibliography: { ...article.bibliography, DOI: "10.1/x" } };
    const issue = madeUp.issues[0]!;
    const bibliography = { type: "periodical", "container-title": "战略决策研究", volume: "15", issue: "3" };
    const issues: Issue[] = [{ ...issue, file: { ...issue.file, bibliography } }];
    expect(jsonLd(work, "zh", contextOf({ ...madeUp, issues }))).toMatchObject({
      "@id": "https://example.org/base/works/made-up-article/",
      alternateName: ["The Regime Complex of AI"],
      author: [{ name: "桂某", affiliation: { "@type": "Organization", name: "某研究院" } }],
      datePublished: "2024",
      isPartOf: {
        "@type": "PublicationIssue",
        "@id": "https://example.org/base/en/issues/made-up-2024-3/",
        issueNumber: "3",
        isPartOf: {
          "@type": "PublicationVolume",
          volumeNumber: "15",
          isPartOf: { "@type": "Periodical", name: "战略决策研究" },
        },
      },
      pagination: "66-86",
      abstract: "本文探讨机制。并提出路径。",
      keywords: ["人工智能", "治理"],
      hasPart: [
        { "@id": "https://example.org/base/works/made-up-article/#s1", name: "一、机制复合体的形成" },
        { name: "（一）多元主体" },
        { name: "1. 国家" },
        { name: "结语" },
      ],
      sameAs: "https://doi.org/10.1/x",
      copyrightHolder: [{ name: "桂某" }, { name: "战略决策研究" }],
      correction: "https://example.org/base/zh/works/made-up-article/about/#emendations",
    });
  });

  test("a digest is its compiler's and is based on the paper", () => {
    const data = jsonLd(digest, "en", context)!;
    expect(data["author"]).toEqual([
      { "@type": "Person", name: "Zhang Mou", alternateName: "张某", familyName: "Zhang", givenName: "Mou" },
    ]);
    expect(data["isBasedOn"]).toMatchObject({
      "@type": "ScholarlyArticle",
      name: "AI and Global Governance: Modalities",
    });
  });

  test("null for a text without title and for a translation that there is not", () => {
    expect([jsonLd(unattributed, "zh", context), jsonLd(article, "en", context)]).toEqual([null, null]);
    expect(jsonLd(article, "zh", context)).not.toHaveProperty("workTranslation");
  });

  test("a local copy has addresses from the root of its host", () => {
    expect(jsonLd(article, "zh", contextOf(madeUp, null))?.["@id"]).toBe("/works/made-up-article/");
  });

  test("any text comes back from the data block as it was, and cannot end it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const title = `${text}</script><!--${text}`;
        const { markup } = scriptJson(jsonLd({ ...article, title: { ...article.title, zh: title } }, "zh", context));
        expect(markup).not.toContain("<");
        expect((JSON.parse(markup) as { name: string }).name).toBe(title);
      }),
    );
  });
});

describe("the pages that are no work's", () => {
  test.each(corpus.issues.map((issue) => ({ id: issue.id, issue })))("issue $id", ({ issue }) => {
    const data = issueJsonLd(issue, site);
    expect(data).toMatchObject({ "@type": "PublicationIssue", name: issue.title.zh });
    expect(data["hasPart"]).toHaveLength(issue.contents.length);
    expect(data).not.toHaveProperty("license");
    expect(unknownIds(data)).toEqual([]);
  });

  test("every reference names what it is and the works that cite it", () => {
    for (const reference of corpus.references) {
      const data = referenceJsonLd(reference, site);
      expect(data["name"]).toBe(reference.item.title);
      expect(unknownIds(data)).toEqual([]);
    }
  });

  test("a reference of a periodical", () => {
    const reference: Reference = {
      item: {
        id: "keohane-2011",
        type: "article-journal",
        language: "en",
        title: "The Regime Complex for Climate Change",
        author: [{ family: "Keohane", given: "Robert O." }, { literal: "World Bank" }],
        "container-title": "Perspectives on Politics",
        volume: "9",
        page: "7-23",
        issued: { "date-parts": [[2011]] },
        URL: "javascript:alert(1)",
      },
      citedIn: [{ work: "made-up-article", note: "n1" }],
      works: [],
    };
    expect(referenceJsonLd(reference, context)).toEqual({
      "@context": "https://schema.org",
      "@type": "ScholarlyArticle",
      "@id": "https://example.org/base/en/references/keohane-2011/",
      name: "The Regime Complex for Climate Change",
      author: [
        { "@type": "Person", name: "Robert O. Keohane" },
        { "@type": "Organization", name: "World Bank" },
      ],
      datePublished: "2011",
      inLanguage: "en",
      isPartOf: {
        "@type": "PublicationVolume",
        volumeNumber: "9",
        isPartOf: { "@type": "Periodical", name: "Perspectives on Politics" },
      },
      pageStart: "7",
      pageEnd: "23",
      "@reverse": {
        citation: [{ "@type": "ScholarlyArticle", "@id": "https://example.org/base/works/made-up-article/" }],
      },
    });
  });

  test("a term of the ledger", () => {
    const term = corpus.terms.find(({ id }) => id === "regime-complex") as Term;
    const data = termJsonLd(term, "en", site);
    expect(data).toMatchObject({ "@type": "DefinedTerm", name: term.zh, description: term.definition?.en });
    expect(data["alternateName"]).toContain(term.en);
    expect(unknownIds(data)).toEqual([]);
  });

  test("the home page names the site and the data that is ours", () => {
    const data = siteJsonLd("en", site);
    expect(
      (data["@graph"] as { "@type": string; license?: string }[]).map((node) => [node["@type"], node.license]),
    ).toEqual([
      ["WebSite", undefined],
      ["Dataset", LICENSE],
      ["Dataset", LICENSE],
    ]);
    expect(unknownIds(data)).toEqual([]);
  });
});
