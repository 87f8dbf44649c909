import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderBody } from "../../src/render/render-body.ts";
import { getCorpus } from "../../src/site/corpus.ts";
import { viewFor } from "../../src/site/view-for.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
/** The article as built, but for two ids that the register says have left the text. */
let withAliases: string;
const WORK = "gui-regime-complex";

beforeAll(async () => {
  site = await openSite();
  const corpus = await getCorpus();
  const work = corpus.works.find(({ id }) => id === WORK);
  if (work === undefined) throw new Error(`${WORK} is not in the corpus`);
  const aliases = [
    { id: "p990", target: "p20" },
    { id: "p991", target: "p31" },
  ];
  const body = renderBody(work, viewFor(corpus, { ...work, aliases }, "zh")).markup;
  const page = readFileSync(`dist/zh/works/${WORK}/index.html`, "utf8");
  withAliases = page.replace(
    /(<article class="text"[^>]*>)[\s\S]*<\/article>/u,
    (_, open: string) => `${open}${body}</article>`,
  );
  expect(withAliases).toContain('<span id="p990"></span>');
});
afterAll(async () => {
  await site.close();
});

/** Distance of the element's top from the top of the window, px. */
function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate((wanted) => document.getElementById(wanted)?.getBoundingClientRect().top ?? -1, id);
}

test.each([
  ["a tombstone", "p990", "p20"],
  ["an alias", "p991", "p31"],
])("%s lands, also from the permalink without a language", async (_, gone, target) => {
  const { page } = await site.open("zh/");
  await page.route(`**/zh/works/${WORK}/`, (route) => route.fulfill({ body: withAliases, contentType: "text/html" }));
  await page.goto(`${site.address}works/${WORK}/#${gone}`);
  await page.waitForURL(new RegExp(`/zh/works/${WORK}/#${gone}$`, "u"));
  await page.waitForLoadState("networkidle");
  const top = await topOf(page, target);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(150);
  await page.context().close();
});

test("a range lands on its first paragraph and marks all of it, and only that", async () => {
  const { page } = await site.open(`zh/works/${WORK}/#p14--p16`);
  await page.locator("#p16.hit").waitFor();
  expect(await page.evaluate(() => [...document.querySelectorAll(".hit")].map(({ id }) => id))).toEqual([
    "p14",
    "p15",
    "p16",
  ]);
  const top = await topOf(page, "p14");
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(150);
  await page.context().close();
});

test("without script a range opens the page, and its first paragraph is an id of it", async () => {
  const { page } = await site.open(`zh/works/${WORK}/#p14--p16`, { javaScriptEnabled: false });
  expect(await page.locator("#p14").count()).toBe(1);
  await page.context().close();
});
