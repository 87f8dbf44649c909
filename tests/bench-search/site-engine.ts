/** The site's own search, as a reader uses it: the results page in Chromium. */
import { cpSync, existsSync, rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { SearchRecord } from "../../src/export/search/search-records.ts";
import { basePath } from "../../src/site/address.ts";
import { serveSite } from "../../src/site/serve-site.ts";
import { launchBrowser } from "../browser/launch.ts";
import { writeSearchIndex } from "../../src/site/write-search-index.ts";

/** What a query gave. */
export interface SiteAnswer {
  /** Addresses below the base. */
  readonly hits: readonly string[];
  readonly tier: string;
  /** From the query to the first answer, in ms. */
  readonly time: number;
}

/** The site with an index of records, served and opened. */
export interface SiteEngine {
  readonly ask: (query: string, language: "zh" | "en", all: boolean) => Promise<SiteAnswer>;
  /** Bytes of the first and of a second query in a fresh profile, compressed as served. */
  readonly weigh: (first: string, second: string, language: "zh" | "en") => Promise<{ first: number; next: number }>;
  readonly close: () => Promise<void>;
}

/** Serves a copy of the built site with an index for each shard. */
export async function openSiteEngine(
  shards: ReadonlyMap<string, readonly SearchRecord[]>,
  folder: string,
): Promise<SiteEngine> {
  if (!existsSync("dist/index.html")) throw new Error("The site is not built: npm run build");
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["_astro", "zh/search", "en/search", "data/search", "_headers", "favicon.svg"])
    if (existsSync(`dist/${part}`)) cpSync(`dist/${part}`, `${folder}/${part}`, { recursive: true });
  await writeSearchIndex(folder, shards);
  const site = await serveSite({ folder, base: basePath(), port: 0 });
  const browser = await launchBrowser();
  const pages = { zh: await openPage(browser, site.address, "zh"), en: await openPage(browser, site.address, "en") };
  return {
    ask: (query, language, all) => ask(pages[language], query, all),
    weigh: (first, second, language) => weigh(browser, site.address, language, [first, second]),
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, address: string, language: "zh" | "en"): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}${language}/search/`, { waitUntil: "networkidle" });
  return page;
}

async function ask(page: Page, query: string, all: boolean): Promise<SiteAnswer> {
  const base = basePath();
  const answer = await page.evaluate(
    async ({ query, all }) => {
      const results = document.querySelector<HTMLElement>("#results");
      const box = document.querySelector<HTMLInputElement>("#q");
      if (results === null || box === null) throw new Error("no results page");
      const done = (): Promise<void> =>
        new Promise((resolve, reject) => {
          const look = (): void => {
            const state = results.dataset["searchState"];
            if (state === "done") resolve();
            else if (state === "failed") reject(new Error("the search failed"));
            else setTimeout(look, 1);
          };
          look();
        });
      const start = performance.now();
      results.dataset["searchState"] = "asked";
      box.value = query;
      box.form?.requestSubmit();
      await done();
      const time = performance.now() - start;
      const more = results.querySelector<HTMLButtonElement>(":scope > .more");
      if (all && more !== null) {
        results.dataset["searchState"] = "asked";
        more.click();
        await done();
      }
      const hits = [...results.querySelectorAll("a[data-hit]")].map((hit) => hit.getAttribute("href") ?? "");
      return { hits, tier: results.dataset["tier"] ?? "", time };
    },
    { query, all },
  );
  return { ...answer, hits: answer.hits.map((href) => href.slice(base.length)) };
}

async function weigh(
  browser: Browser,
  address: string,
  language: "zh" | "en",
  queries: readonly [string, string],
): Promise<{ first: number; next: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}${language}/search/`, { waitUntil: "networkidle" });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const sizes: number[] = [];
  for (const query of queries) {
    bytes = 0;
    await ask(page, query, false);
    await page.waitForLoadState("networkidle");
    sizes.push(bytes);
  }
  await context.close();
  return { first: sizes[0] ?? 0, next: sizes[1] ?? 0 };
}
