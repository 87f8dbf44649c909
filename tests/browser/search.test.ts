import { afterAll, beforeAll, expect, test } from "vitest";
import { plainText } from "../../src/model/inline.ts";
import type { Line } from "../../src/model/work.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Returns the fragments the results page lists for a query. */
async function hits(query: string): Promise<string[]> {
  const { page } = await site.open(`zh/search/?q=${encodeURIComponent(query)}&limit=all`);
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  const found = await page
    .locator("a[data-hit]")
    .evaluateAll((links) =>
      links
        .map((link) => new URL((link as HTMLAnchorElement).href))
        .map((url) => url.pathname.replace(/^.*\/works\//u, "") + url.hash),
    );
  await page.context().close();
  return found.sort();
}

/** Returns every paragraph and note of the corpus whose own text holds the string: what a search must find. */
async function places(words: string): Promise<string[]> {
  const { works } = await loadCorpus();
  const holds = (lines: readonly Line[]) =>
    lines
      .map((line) => plainText(line.zh))
      .join("")
      .includes(words);
  return works
    .flatMap((work) => [
      ...work.blocks.flatMap((block) =>
        (block.type === "paragraph" || block.type === "item") && holds(block.sentences)
          ? [`${work.id}/#${block.id}`]
          : [],
      ),
      ...work.notes.filter((note) => holds([note.line])).map((note) => `${work.id}/#${note.id}`),
    ])
    .sort();
}

test.each(["机制复合体", "制复合", "科林格里奇", "数字威权", "Pentagon", "鲁传颖"])(
  "finds every paragraph and note with %s, and nothing without it",
  async (words) => {
    const [found, expected] = [await hits(words), await places(words)];
    const bare = found.map((hit) => hit.replace(/#p(\d+[a-z]?)-\d+$/u, "#p$1"));
    expect(expected.filter((place) => !bare.includes(place))).toEqual([]);
    expect(expected.length).toBeGreaterThan(0);
  },
);

test("a hit opens at its place with the match marked, and back returns to the list", async () => {
  const { page } = await site.open(`zh/search/?q=${encodeURIComponent("制复合")}`);
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  const total = await page.locator("#results").getAttribute("data-total");
  await page.locator("a[data-hit]").first().click();
  await page.waitForURL(/\/works\//u);
  await page.goBack();
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  expect(await page.locator("#results").getAttribute("data-total")).toBe(total);
  await page.context().close();
});

test("a query is text, never markup", async () => {
  const { page, complaints } = await site.open(`zh/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  expect(await page.locator("main img").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
