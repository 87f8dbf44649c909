import { describe, expect, test } from "vitest";
import { highwireTags, zoteroType, type MetaTag } from "../../../src/export/metadata/highwire-tags.ts";
import type { Work } from "../../../src/model/work.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { contextOf, fullWorks } from "./context.ts";
import { expectedScholar, expectedZotero } from "./expected-item.ts";
import { readAsScholar } from "./read-as-scholar.ts";
import { readAsZotero } from "./read-as-zotero.ts";

const LANGUAGES = ["zh", "en"] as const;
const corpus = await loadCorpus();
const [article, digest, unattributed] = fullWorks(madeUp) as [Work, Work, Work];
const context = contextOf(madeUp);
const names = (tags: readonly MetaTag[]) => tags.map(([name]) => name);
const pages = corpus.works.flatMap((work) => LANGUAGES.map((language) => ({ id: work.id, language, work })));

describe.each(["https://example.org", null])("read back from a site at %s", (origin) => {
  const site = contextOf(corpus, origin);
  test.each(pages)("$id, $language: Zotero and Google Scholar make the right item", ({ work, language }) => {
    const url = site.url(`${language}/works/${work.id}/`);
    const tags = [...highwireTags(work, language, site), ...zoteroType(work, language)];
    expect(readAsZotero(tags, url)).toEqual(expectedZotero(work, language, site, url));
    expect(readAsScholar(tags)).toEqual(expectedScholar(work, language, site));
  });
});

describe("highwireTags(work, language, context)", () => {
  test("the Chinese page states the article as its journal published it, in the order of the specification", () => {
    expect(highwireTags(article, "zh", context)).toEqual([
      ["citation_title", "人工智能全球治理机制复合体"],
      ["citation_author", "桂某"],
      ["citation_author_institution", "某研究院"],
      ["citation_publication_date", "2024"],
      ["citation_online_date", "2026/11/21"],
      ["citation_journal_title", "战略决策研究"],
      ["citation_volume", "15"],
      ["citation_issue", "3"],
      ["citation_firstpage", "66"],
      ["citation_lastpage", "86"],
      ["citation_language", "zh-CN"],
      ["citation_keywords", "人工智能; 治理"],
      ["citation_abstract", "本文探讨机制。并提出路径。"],
      ["citation_public_url", "https://example.org/base/zh/works/made-up-article/"],
      ["citation_fulltext_html_url", "https://example.org/base/zh/works/made-up-article/"],
      ["citation_id", "made-up-article"],
    ]);
  });

  test("the English page states our translation, without anything of the journal's", () => {
    expect(highwireTags(digest, "en", context)).toEqual([
      ["citation_title", "AI and Global Governance"],
      ["citation_author", "Zhang, Mou"],
      ["citation_publication_date", "2026/11/21"],
      ["citation_online_date", "2026/11/21"],
      ["citation_language", "en"],
      ["citation_public_url", "https://example.org/base/en/works/made-up-digest/"],
      ["citation_fulltext_html_url", "https://example.org/base/en/works/made-up-digest/"],
      ["citation_id", "made-up-digest.en"],
    ]);
    expect(zoteroType(digest, "en")).toEqual([["z:itemType", "webpage"]]);
  });

  test("nothing is stated of a text without title, nor of a translation that there is not", () => {
    for (const language of LANGUAGES) expect(highwireTags(unattributed, language, context)).toEqual([]);
    expect(highwireTags(article, "en", context)).toEqual([]);
    expect(zoteroType(article, "en")).toEqual([]);
  });

  test("a digest is its compiler's; the paper's authors stand in the reference only", () => {
    const tags = highwireTags(digest, "zh", context);
    expect(tags.filter(([name]) => name === "citation_author")).toEqual([["citation_author", "张某"]]);
    expect(tags.filter(([name]) => name === "citation_reference")).toEqual([
      ["citation_reference", "citation_title=AI and Global Governance: Modalities; citation_publication_date=2023"],
    ]);
  });

  test("without a date of publication there is no day online, which Zotero would take for it", () => {
    expect(names(highwireTags(digest, "zh", context)).filter((name) => name.endsWith("_date"))).toEqual([]);
  });

  test("a local copy has no tags of addresses", () => {
    expect(names(highwireTags(article, "zh", contextOf(madeUp, null))).filter((name) => name.endsWith("_url"))).toEqual(
      [],
    );
  });

  test.each(corpus.works.map((work) => ({ id: work.id, work })))(
    "$id: a reference for each thing cited",
    ({ work }) => {
      const cited = corpus.references.filter(({ citedIn }) => citedIn.some((place) => place.work === work.id));
      const tags = names(highwireTags(work, "zh", contextOf(corpus))).filter((name) => name === "citation_reference");
      expect(tags).toHaveLength(work.title.zh === null ? 0 : cited.length + (work.reviewed === null ? 0 : 1));
    },
  );
});
