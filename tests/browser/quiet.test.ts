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

const paths = globSync("**/index.html", { cwd: "dist" })
  .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/u, ""))
  .filter((path) => !path.startsWith("pagefind/"))
  .sort();

describe.concurrent("no page complains (Content-Security-Policy included) or asks anything of another site", () => {
  test.each(paths)("%s", async (path) => {
    const { page, complaints } = await site.open(path);
    await page.context().close();
    expect(complaints).toEqual([]);
  });
});
