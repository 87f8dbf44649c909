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

const { references } = await loadCorpus();
const citing = references.flatMap(({ item, citedIn }) => [...new Set(citedIn.map(({ work }) => `${item.id} ${work}`))]);
/** Axe looks at more than a thousand marks; on a busy machine that takes its time. In ms. */
const PATIENT = 180_000;
const views = [
  { language: "zh", width: 320, scheme: "light" },
  { language: "en", width: 320, scheme: "dark" },
  { language: "zh", width: 768, scheme: "dark" },
  { language: "en", width: 768, scheme: "light" },
  { language: "zh", width: 1440, scheme: "dark" },
  { language: "en", width: 1440, scheme: "light" },
] as const;

describe.each(views)("the citation pictures: $language, $width px, $scheme", ({ language, width, scheme }) => {
  const open = () => site.open(`${language}/citations/`, { viewport: { width, height: 900 }, colorScheme: scheme });

  test("one drawing of each is shown; nothing scrolls sideways, lies on another thing or leaves its drawing", async () => {
    const { page, complaints } = await open();
    const found = await page.evaluate(faultsOfDrawings);
    await page.context().close();
    expect(found).toEqual({ drawings: 2, sideways: false, faults: [] });
    expect(complaints).toEqual([]);
  });

  // The middle width differs in nothing that axe looks at.
  if (width === 768) return;
  test("axe finds nothing", { timeout: PATIENT }, async () => {
    const { page } = await open();
    const found = await violationsOf(page);
    await page.context().close();
    expect(found).toEqual([]);
  });
});

test("axe finds nothing in the lists below the pictures", { timeout: PATIENT }, async () => {
  const { page } = await site.open("en/citations/", { viewport: { width: 320, height: 900 } });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
  const found = await violationsOf(page, "main details");
  await page.context().close();
  expect(found).toEqual([]);
});

test("without script every document is a mark that leads to a note, in each drawing", async () => {
  const { page } = await site.open("zh/citations/", { javaScriptEnabled: false });
  for (const fit of ["wide", "medium", "narrow"]) {
    const links = await page
      .locator(`.fit-${fit}[data-time] .mark`)
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("href") ?? ""));
    expect(links.length).toBe(citing.length);
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
  }
  expect(await page.locator(".readout").first().isVisible()).toBe(false);
  await page.context().close();
});

test("a work under the pointer lights its references and who shares them; the rest steps back", async () => {
  const { page } = await site.open("zh/citations/", { viewport: { width: 1440, height: 900 } });
  const figure = page.locator("[data-picture=shared]");
  await figure.locator(".fit-wide .name[data-w=feng-pluralist-process]").hover();
  const lit = (selector: string) => figure.locator(`.fit-wide ${selector}.chosen`);
  const shared = references.filter(
    ({ citedIn }) =>
      citedIn.some(({ work }) => work === "feng-pluralist-process") &&
      new Set(citedIn.map(({ work }) => work)).size > 1,
  );
  expect(await lit(".title").count()).toBe(shared.length);
  expect(await lit(".join").count()).toBe(shared.length);
  const sharing = new Set(shared.flatMap(({ citedIn }) => citedIn.map(({ work }) => work)));
  const named = await lit(".name").evaluateAll((names) => names.map((name) => name.getAttribute("data-w") ?? ""));
  expect(new Set(named)).toEqual(sharing);
  expect(sharing.size).toBeLessThan(await figure.locator(".fit-wide .name").count());
  await page.keyboard.press("Escape");
  await page.mouse.move(2, 2);
  expect(await figure.locator(".chosen").count()).toBe(0);
  await page.context().close();
});

test("the picture over time is one stop for Tab; the arrows go from mark to mark and Enter follows", async () => {
  const { page } = await site.open("en/citations/", { viewport: { width: 1440, height: 900 } });
  const marks = page.locator(".fit-wide[data-time] .mark");
  expect(await marks.evaluateAll((all) => all.filter((mark) => mark.getAttribute("tabindex") !== "-1").length)).toBe(1);
  await marks.first().focus();
  await page.keyboard.press("ArrowRight");
  const second = await marks.nth(1).evaluate((mark) => mark === document.activeElement);
  expect(second).toBe(true);
  await page.keyboard.press("ArrowDown");
  const focused = page.locator(".fit-wide[data-time] .mark:focus");
  expect(await focused.getAttribute("data-w")).not.toBe(await marks.first().getAttribute("data-w"));
  expect(await marks.evaluateAll((all) => all.filter((mark) => mark.getAttribute("tabindex") !== "-1").length)).toBe(1);
  expect(await page.locator("[data-picture=over-time] .readout a").count()).toBeGreaterThan(1);
  const href = (await focused.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname + url.hash === href);
  await page.context().close();
});

test("the first tap beside a mark names it, the second on it follows", async () => {
  const options = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const { page } = await site.open("zh/citations/", options);
  const mark = page.locator(".fit-narrow[data-time] .mark[data-w=yan-eu-us-models]").nth(40);
  await mark.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await mark.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  expect(await page.locator("[data-picture=over-time] .readout a").count()).toBeGreaterThan(1);
  expect(new URL(page.url()).pathname).toContain("/citations/");
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.waitForURL(/yan-eu-us-models\/#n\d+$/u);
  await page.context().close();
});
