import { globSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, watch, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** The pages of terms are of one making: a few of them stand for all. */
const SOME_TERMS = /\/terms\/(?:regime-complex|governance|so-called|ai-safety|minilateralism)\/$/u;
const paths = globSync("**/index.html", { cwd: "dist" })
  .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/u, ""))
  .filter((path) => !path.startsWith("pagefind/") && (!/\/terms\/[^/]+\//u.test(path) || SOME_TERMS.test(path)))
  .sort();
/** `zh/references/`, `en/works/`: pages of one kind are visited one after another in one window. */
const kinds = Map.groupBy(paths, (path) => path.split("/").slice(0, 2).join("/"));
/** Per page, in ms: a busy machine takes its time. */
const PATIENT = 2000;

describe.concurrent("no page complains (Content-Security-Policy included) or asks anything of another site", () => {
  test.each([...kinds])("%s", { timeout: 60_000 + paths.length * PATIENT }, async (_, pages) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const complaints = watch(page, site.address);
    const wrong: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path, { waitUntil: "load" });
      // What a text fetches when it has nothing else to do, it has before the next page is opened.
      if ((await page.locator("[data-apparatus]").count()) > 0) await page.waitForLoadState("networkidle");
      wrong.push(...complaints.splice(0).map((complaint) => `${path}: ${complaint}`));
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});
