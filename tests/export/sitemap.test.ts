import { describe, expect, test } from "vitest";
import { sitemap, sitemapPaths } from "../../src/export/sitemap.ts";
import { corpus } from "../fixtures/corpus.ts";

test("sitemap(paths, url) names each page in both languages, with all its alternates", () => {
  const xml = sitemap(["works/a/"], (path) => `https://example.org/${path}?a&b`);
  expect(xml.match(/<loc>/gu)).toHaveLength(2);
  expect(xml).toContain("<loc>https://example.org/zh/works/a/?a&amp;b</loc>");
  expect(xml).toContain('hreflang="x-default" href="https://example.org/works/a/?a&amp;b"');
});

test.each(["works/a/cite/", "works/a/about/", "references/", "issues/a/"])(
  "%s has no neutral address: its x-default is the English page",
  (path) => {
    expect(sitemap([path], (to) => `/${to}`)).toContain(`hreflang="x-default" href="/en/${path}"`);
  },
);

describe("sitemapPaths(corpus)", () => {
  const item = { id: "keohane-2011", type: "book", language: "en", title: "The Regime Complex" } as const;
  const paths = sitemapPaths({ ...corpus, references: [{ item, citedIn: [], works: [] }] });

  test("a work's text, account and citations; references", () => {
    for (const page of ["", "about/", "cite/"]) expect(paths).toContain(`works/made-up-article/${page}`);
    expect(paths).toContain("references/");
    expect(paths).toContain("references/keohane-2011/");
  });

  test("nothing of a text without title; no page twice", () => {
    expect(paths.filter((path) => path.includes("unattributed"))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
