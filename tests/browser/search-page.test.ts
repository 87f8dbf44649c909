import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFolded } from "../../src/export/search/fold-text.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { siteRecords } from "../../src/site/search-data.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

test.each(["<img src=x onerror=alert(1)>", "javascript:alert(1)", 'in:"><script>alert(1)</script>', "part:<b>note"])(
  "a query is text, never markup: %s",
  async (query) => {
    const { page, complaints } = await site.open(`zh/search/?q=${encodeURIComponent(query)}`);
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    expect(await page.locator("main :is(img, script:not([src]), b, [href^='javascript:'])").count()).toBe(0);
    expect(await page.locator("#q").inputValue()).toBe(query);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

describe.each([
  { width: 1280, hasTouch: false },
  { width: 390, hasTouch: true },
])("by keyboard and back, $width px", ({ width, hasTouch }) => {
  const options = { viewport: { width, height: 800 }, hasTouch };

  test("type, arrow, Enter, land on the marked words, back to the same list", async () => {
    const { page } = await site.open("zh/search/", options);
    await page.keyboard.type("制复合");
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    expect(await page.locator("#count").textContent()).toMatch(/^\d+ 处/u);
    const total = await page.locator("#results").getAttribute("data-total");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = page.locator("a[data-hit]").nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    const href = (await second.getAttribute("href"))!;
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname + url.hash === href);
    await page.waitForLoadState("networkidle");
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get("hit") ?? [];
      return range instanceof Range ? { text: range.toString(), ...range.getBoundingClientRect().toJSON() } : null;
    });
    expect(box).toMatchObject({ text: "制复合" });
    expect((box as unknown as DOMRect).top).toBeGreaterThanOrEqual(0);
    expect((box as unknown as DOMRect).bottom).toBeLessThanOrEqual(800);
    await page.goBack();
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    expect(await page.locator("#results").getAttribute("data-total")).toBe(total);
    await page.context().close();
  });

  test("chips put a filter into the address and take it out; Escape comes back to the box", async () => {
    const { page } = await site.open("zh/search/?q=治理", options);
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    await page.locator(".chip", { hasText: "注释" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("治理 part:note");
    expect(await page.locator('.chip[aria-pressed="true"]').textContent()).toBe("注释");
    await page.locator("a[data-hit]").first().focus();
    await page.keyboard.press("Escape");
    expect(await page.locator("#q").evaluate((box) => box === document.activeElement)).toBe(true);
    await page.locator('.chip[aria-pressed="true"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("治理");
    await page.context().close();
  });

  test.each([
    ["zh", "制复合", "regime complex"],
    ["en", "regime complex", "机制复合体"],
  ])("the sentence in the other language, on demand: %s", async (language, query, other) => {
    const { page } = await site.open(`${language}/search/?q=in:gui-regime-complex part:text ${query}`, options);
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    await page.locator(".counterpart").first().click();
    await expect.poll(() => page.locator(".hit-line p").first().textContent()).toContain(other);
    await page.locator(".counterpart").first().click();
    expect(await page.locator(".hit-line p").count()).toBe(0);
    await page.context().close();
  });
});

test("a term leads on to its name in the other language, wherever the words were found", async () => {
  const { page } = await site.open("en/search/?q=partially overlapping part:term");
  await page.getByRole("button", { name: "Search “机制复合体”" }).waitFor();
  await page.goto(`${site.address}en/search/?q=机制复合体 part:term lang:en`);
  await page.getByRole("button", { name: "Search “regime complex”" }).waitFor();
  await page.goto(`${site.address}en/search/?q=regime complex part:term`);
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Search “机制复合体”" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe('"机制复合体"');
  await expect
    .poll(() => page.locator('a[data-hit][href*="/zh/works/gui-regime-complex/"]').count())
    .toBeGreaterThan(0);
  await page.context().close();
});

test("works of which nothing is listed yet stand below with their sections, and can be chosen", async () => {
  const { page } = await site.open("zh/search/?q=治理");
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  const listed = await page
    .locator("section.group h2 span")
    .evaluateAll((titles) => titles.map((title) => title.firstChild?.textContent ?? ""));
  const others = await page.locator(".others button").evaluateAll((buttons) =>
    buttons.map((button) => ({
      title: button.firstChild?.textContent ?? "",
      sections: parseInt(button.querySelector("small")?.textContent ?? "", 10),
    })),
  );
  const records = siteRecords(await loadCorpus()).filter(({ language }) => language === "zh");
  const expected = Map.groupBy(
    records.filter(({ units }) => units.some(({ text }) => findFolded(text, "治理").length > 0)),
    ({ title }) => title.zh,
  );
  expect(others.length).toBeGreaterThan(5);
  for (const { title, sections } of others.filter((one) => !listed.includes(one.title)))
    expect(sections, title).toBe(expected.get(title)?.length);
  expect([...new Set([...listed, ...others.map(({ title }) => title)])].sort()).toEqual([...expected.keys()].sort());
  await page.locator(".others button").first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toMatch(/^治理 in:/u);
  await page.context().close();
});

test("an index that is too large to be ranked and counted gives the same hits", async () => {
  const hits = async (page: Page): Promise<string[]> => {
    await page.goto(`${site.address}zh/search/?q=治理 part:heading&limit=all`);
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    return (
      await page.locator("a[data-hit]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
    ).sort();
  };
  const { page } = await site.open("zh/");
  const expected = await hits(page);
  expect(expected.length).toBeGreaterThan(20);
  const filters: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".pf_filter")) filters.push(request.url());
  });
  await page.route("**/pagefind/shards.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), isSmall: false } });
  });
  expect(await hits(page)).toEqual(expected);
  // That of the parts, which the query names, in each language; not those of works, authors, years.
  expect(new Set(filters).size).toBe(2);
  await page.context().close();
});

describe("when something is missing", () => {
  test("without Intl.Segmenter everything is found all the same", async () => {
    const { page } = await site.open("zh/search/?q=制复合&limit=all");
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    const expected = await page.locator("a[data-hit]").count();
    expect(expected).toBeGreaterThan(10);
    await page.addInitScript(() => {
      Reflect.deleteProperty(Intl, "Segmenter");
    });
    await page.goto(`${site.address}zh/search/?q=制复合&limit=all`);
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    expect(await page.locator("a[data-hit]").count()).toBe(expected);
    await page.context().close();
  });

  test("an index that does not load says so, and a second try finds", async () => {
    const { page } = await site.open("zh/");
    let isBroken = true;
    await page.route("**/pagefind/shards.json", (route) => (isBroken ? route.abort() : route.continue()));
    await page.goto(`${site.address}zh/search/?q=制复合`);
    await page.locator("[data-search-state=failed]").waitFor({ state: "attached" });
    expect(await page.locator("#count").textContent()).toContain("检索未能载入");
    isBroken = false;
    await page.locator("#results button").click();
    await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
    expect(await page.locator("a[data-hit]").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("a piece of the index cut short says so", async () => {
    const { page } = await site.open("zh/");
    await page.route("**/*.pf_index", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 900) });
    });
    await page.goto(`${site.address}zh/search/?q=制复合`);
    await page.locator("[data-search-state=failed]").waitFor({ state: "attached" });
    await page.context().close();
  });

  test("without script the page says so and leads to contents and terms", async () => {
    const { page } = await site.open("zh/search/", { javaScriptEnabled: false });
    const text = await page.locator("main").textContent();
    expect(text).toContain("脚本");
    expect(await page.locator('main a[href$="/zh/terms/"]').count()).toBe(1);
    await page.context().close();
  });
});
