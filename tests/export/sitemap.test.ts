import { expect, test } from "vitest";
import { sitemap } from "../../src/export/sitemap.ts";

test("sitemap(paths, url) names each page in both languages, with all its alternates", () => {
  const xml = sitemap(["works/a/"], (path) => `https://example.org/${path}?a&b`);
  expect(xml.match(/<loc>/gu)).toHaveLength(2);
  expect(xml).toContain("<loc>https://example.org/zh/works/a/?a&amp;b</loc>");
  expect(xml).toContain('hreflang="x-default" href="https://example.org/works/a/?a&amp;b"');
});
