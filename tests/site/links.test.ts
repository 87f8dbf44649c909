import { describe, expect, test } from "vitest";
import { checkLinks, type BuiltSite } from "../../src/site/links.ts";

const NOTE = '<a id="n1" href="#n1-ref">1</a><a id="n1-ref" href="#n1">1</a>';

/** A site that is all right, with `inserted` put into the Chinese home page. */
function siteWith(inserted: string, { origin = null as string | null, base = "/" } = {}): BuiltSite {
  const head = `<link rel="alternate" hreflang="x-default" href="${base}works/a/"><link rel="alternate" hreflang="zh" href="${base}zh/"><link rel="alternate" hreflang="en" href="${base}en/">`;
  const pages = new Map([
    ["index.html", `<html><body><a href="${base}zh/">zh</a></body></html>`],
    ["zh/index.html", `<html><head>${head}</head><body>${NOTE}${inserted}</body></html>`],
    ["en/index.html", `<html><head>${head}</head><body><p id="p1"></p><p id="p2"></p></body></html>`],
    ["works/a/index.html", `<html><head>${head}</head></html>`],
    ["404.html", `<html><body><a href="${base}">home</a></body></html>`],
  ]);
  return { files: new Set([...pages.keys(), "a.png", "data/corpus.json"]), pages, origin, base, folder: "dist" };
}

const found = (site: BuiltSite) => checkLinks(site).map(({ file, ruleId }) => `${file} ${ruleId}`);

describe("checkLinks(site) finds nothing wrong with", () => {
  test.each([
    "",
    '<a href="">here</a><a href="#">top</a><a href="#:~:text=x">text</a>',
    '<a href="../en/#p1">sentence</a><a href="/en/#p1--p2">range</a><a href="?q=%E6%9C%BA">search</a>',
    '<p id="p1"></p><a href="/works/a/#p1">a permalink, whose fragment both languages have</a>',
    '<a href="/data/corpus.json#any">a fragment of a file that is no page</a>',
    '<a href="https://doi.org/10.1">outside</a><a href="mailto:a@example.org">mail</a>',
    '<img src="/a.png" srcset="/a.png 1x, /a.png 2x"><img src="data:image/png;base64,AA=="><svg><use href="#n1"/></svg>',
  ])("%s", (inserted) => {
    expect(found(siteWith(inserted))).toEqual([]);
  });

  test("a base path and an origin", () => {
    const inserted =
      '<link rel="canonical" href="https://example.org/b/zh/"><meta property="og:image" content="https://example.org/b/a.png">';
    expect(found(siteWith(inserted, { origin: "https://example.org", base: "/b/" }))).toEqual([]);
  });
});

describe("checkLinks(site) finds", () => {
  test.each([
    ['<a href="/zh/none/">', "link-resolves"],
    ['<a href="/en">', "link-resolves"],
    ['<a href="#n2">', "fragment-resolves"],
    ['<a href="/works/a/#p1">', "fragment-resolves"],
    ['<a href="#%">', "fragment-resolves"],
    ['<a href="/%E6/">', "link-resolves"],
    ['<a href="/en/#p1--p3">', "fragment-resolves"],
    ['<img src="/b.png">', "link-resolves"],
    ['<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', "link-resolves"],
    ['<img src="https://example.net/a.png">', "nothing-from-elsewhere"],
    ['<script src="//example.net/a.js"></script>', "nothing-from-elsewhere"],
    ['<link rel="stylesheet" href="https://example.net/a.css">', "nothing-from-elsewhere"],
    ['<link rel="canonical" href="/zh/none/">', "link-resolves"],
    ['<meta property="og:url" content="/zh/none/">', "link-resolves"],
    ['<a href="http://[">', "address-parses"],
    ['<a href="javascript:void(0)">', "address-parses"],
    ['<link rel="alternate" hreflang="fr" href="/404.html">', "alternate-is-mutual"],
  ])("%s: %s", (inserted, ruleId) => {
    expect(found(siteWith(inserted))).toEqual([`dist/zh/index.html ${ruleId}`]);
  });

  test("an address outside the base path", () => {
    expect(found(siteWith('<a href="/en/">', { base: "/b/" }))).toEqual(["dist/zh/index.html link-resolves"]);
  });

  test("the place of the element and the remedy", () => {
    const [problem] = checkLinks(siteWith('\n  <a href="/en">en</a>'));
    expect(problem).toMatchObject({ line: 2, column: 3, reason: "/en lacks the slash at its end", note: "write /en/" });
  });
});
