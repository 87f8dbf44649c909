import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { openSite, type OpenSite } from "./open-site.ts";
import { faultsOfDrawings, leadsSomewhere, violationsOf } from "./pictures.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const placings = (await loadCorpus()).countries!.placings;
/** Axe looks at hundreds of marks; on a busy machine that takes its time. In ms. */
const PATIENT = 180_000;
const views = [
  { language: "zh", width: 320, scheme: "light" },
  { language: "en", width: 320, scheme: "dark" },
  { language: "zh", width: 768, scheme: "dark" },
  { language: "en", width: 768, scheme: "light" },
  { language: "zh", width: 1440, scheme: "dark" },
  { language: "en", width: 1440, scheme: "light" },
] as const;

describe.each(views)("the works side by side: $language, $width px, $scheme", ({ language, width, scheme }) => {
  const open = () => site.open(`${language}/across/`, { viewport: { width, height: 900 }, colorScheme: scheme });

  test("one drawing of each is shown; nothing scrolls sideways, lies on another thing or leaves its drawing", async () => {
    const { page, complaints } = await open();
    const found = await page.evaluate(faultsOfDrawings);
    await page.context().close();
    expect(found).toEqual({ drawings: 2, sideways: false, faults: [] });
    expect(complaints).toEqual([]);
  });

  // The middle width differs in nothing that axe looks at.
  if (width === 768) return;
  test("axe finds nothing, in the lists below neither", { timeout: PATIENT }, async () => {
    const { page } = await open();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    });
    const found = await violationsOf(page);
    await page.context().close();
    expect(found).toEqual([]);
  });
});

test("without script every placing is a mark, and every mark leads to a passage or to those of a term in a work", async () => {
  const { page } = await site.open("zh/across/", { javaScriptEnabled: false });
  for (const fit of ["wide", "medium", "narrow"]) {
    const linksOf = (picture: string) =>
      page
        .locator(`[data-picture=${picture}] .fit-${fit} :is(.dot, .title)`)
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("href") ?? ""));
    const dots = await page.locator(`[data-picture=countries] .fit-${fit} .dot`).count();
    expect(dots).toBe(placings.length);
    const links = [...(await linksOf("countries")), ...(await linksOf("terms"))];
    expect(links.filter((link) => link.includes("#") && !leadsSomewhere(link))).toEqual([]);
  }
  await page.context().close();
});

test("a mark by keyboard: its category is named with every sentence; Enter goes to the sentence", async () => {
  const { page } = await site.open("zh/across/", { viewport: { width: 1440, height: 900 } });
  const figure = page.locator("[data-picture=countries]");
  const mark = figure.locator(".fit-wide .dot[data-w=china].possible");
  await mark.focus();
  await expect.poll(() => figure.locator(".readout").textContent()).toContain("平衡的人工智能治理道路");
  expect(await figure.locator(".readout").textContent()).toContain("潜力");
  expect(await figure.locator(".fit-wide .dot.chosen").count()).toBe(1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/zh\/works\/yan-eu-us-models\/#abs-9$/u);
  await page.goBack();
  await page.waitForURL(/zh\/across\/$/u);
  await page.context().close();
});

test("a country under the pointer: all its placings are lit and read out", async () => {
  const { page } = await site.open("en/across/", { viewport: { width: 1440, height: 900 } });
  const figure = page.locator("[data-picture=countries]");
  await figure.locator(".fit-wide .name[data-w=us]").hover();
  const own = placings.filter(({ country }) => country === "us");
  expect(await figure.locator(".fit-wide .dot[data-w=us].chosen").count()).toBe(own.length);
  const read = (await figure.locator(".readout").textContent()) ?? "";
  expect(read).toContain("Power-oriented governance path");
  expect(read).toContain("Comprehensive and outward-oriented");
  await page.context().close();
});
