import { describe, expect, test } from "vitest";
import { linkset } from "../../../src/export/metadata/linkset.ts";
import { signposts } from "../../../src/export/metadata/signposting.ts";
import type { Work } from "../../../src/model/work.ts";
import { corpus } from "../../fixtures/corpus.ts";
import { contextOf } from "./context.ts";
import { linksetProblems } from "./linkset-problems.ts";

const context = contextOf(corpus);
const [article, digest, unattributed] = corpus.works as [Work, Work, Work];
const BASE = "https://example.org/base";

describe("signposts(work, language, context)", () => {
  test("permalink, kind, metadata, content, link set; no author without an address, no licence on the article", () => {
    const links = signposts(article, "zh", context).map(({ rel, href }) => `${rel} ${href.replace(BASE, "")}`);
    expect(links).toEqual([
      "cite-as /works/made-up-article/",
      "type https://schema.org/AboutPage",
      "type https://schema.org/ScholarlyArticle",
      "describedby /data/cite/made-up-article.zh.csl.json",
      "describedby /data/cite/made-up-article.zh.ris",
      "describedby /data/cite/made-up-article.zh.bib",
      "describedby /data/jsonld/made-up-article.zh.jsonld",
      "item /data/tei/made-up-article.xml",
      "item /data/works/made-up-article.json",
      "item /data/epub/made-up-article.zh.epub",
      "linkset /data/linkset/made-up-article.zh.json",
    ]);
  });

  test("our translation has a licence", () => {
    expect(signposts(digest, "en", context)).toContainEqual({
      rel: "license",
      href: "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  test("none for a text without title", () => {
    expect(signposts(unattributed, "zh", context)).toEqual([]);
    expect(linkset(unattributed, "zh", context)).toBeNull();
  });
});

describe("linkset(work, language, context)", () => {
  test.each([BASE, null])("has the form of RFC 9264 for a site at %s", (origin) => {
    for (const work of [article, digest])
      expect(linksetProblems(linkset(work, "zh", contextOf(corpus, origin)))).toEqual([]);
  });

  test("says what the head says, and each file points back", () => {
    const links = linkset(digest, "en", context)!.linkset;
    const page = { href: `${BASE}/en/works/made-up-digest/`, type: "text/html", hreflang: ["en"] };
    expect(links[0]).toMatchObject({
      anchor: page.href,
      "cite-as": [{ href: `${BASE}/works/made-up-digest/` }],
      license: [{ href: "https://creativecommons.org/licenses/by/4.0/" }],
    });
    expect(links).toContainEqual({ anchor: `${BASE}/data/tei/made-up-digest.xml`, collection: [page] });
    expect(links).toContainEqual({ anchor: `${BASE}/data/cite/made-up-digest.en.ris`, describes: [page] });
  });

  test.each([
    [{ linkset: {} }, "“linkset” is an array"],
    [{ linkset: [{ item: [] }] }, "“anchor” is an address"],
    [{ linkset: [{ anchor: "/a", item: [] }] }, "/a item: is an array with a target at least"],
    [{ linkset: [{ anchor: "/a", item: [{ type: "a/b" }] }] }, "/a item: “href” is an address"],
    [{ linkset: [{ anchor: "/a", item: [{ href: "/b", hreflang: "en" }] }] }, "/a item: hreflang is a list"],
  ])("the test's own reader refuses %j", (value, problem) => {
    expect(linksetProblems(value)).toEqual([problem]);
  });
});
