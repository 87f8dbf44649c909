import { globSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type OpenSite } from "./open-site.ts";

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

describe.concurrent("no page complains (Content-Security-Policy included) or asks anything of another site", () => {
  test.each(paths)("%s", async (path) => {
    const { page, complaints } = await site.open(path);
    await page.context().close();
    expect(complaints).toEqual([]);
  });
});
