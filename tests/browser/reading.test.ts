import { afterAll, beforeAll, expect, test } from "vitest";
import { layoutShift, scrollWidth } from "./measures.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

test("without script an article shows its whole text, its notes linked both ways, and a way to the other language", async () => {
  const { page } = await site.open("zh/works/gui-regime-complex/", { javaScriptEnabled: false });
  expect(await page.locator("#p53-3").isVisible()).toBe(true);
  await page.locator("#n1-ref").click();
  expect(new URL(page.url()).hash).toBe("#n1");
  await page.locator("#n1 [role=doc-backlink]").first().click();
  expect(new URL(page.url()).hash).toBe("#n1-ref");
  const other = await page.locator("a[hreflang=en]").first().getAttribute("href");
  expect(other).toContain("/en/works/gui-regime-complex/");
  await page.context().close();
});

test("a permalink keeps the fragment and takes the language last used", async () => {
  const { page } = await site.open("en/works/long-military-risks/", { locale: "zh-CN" });
  await page.goto(`${site.address}works/zhu-us-china-policy/#p14-2`);
  await page.waitForURL(/\/en\/works\/zhu-us-china-policy\/#p14-2$/u);
  await page.context().close();
});

test("a permalink without script shows both languages", async () => {
  const { page } = await site.open("works/zhu-us-china-policy/", { javaScriptEnabled: false });
  for (const language of ["zh", "en"])
    expect(await page.locator(`a[href$="/${language}/works/zhu-us-china-policy/"]`).count()).toBeGreaterThan(0);
  await page.context().close();
});

test.each([
  ["phone", 390],
  ["small phone", 320],
  ["desktop", 1440],
])("nothing moves while the longest article loads, and nothing sticks out sideways: %s", async (_, width) => {
  const { page } = await site.open("zh/works/yan-eu-us-models/", { viewport: { width, height: 800 } });
  expect(await layoutShift(page)).toBe(0);
  expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
  await page.context().close();
});

test("a note opens beside its mark, does not hide the line, can be entered, and Escape closes it", async () => {
  const { page } = await site.open("zh/works/gui-regime-complex/", { viewport: { width: 800, height: 900 } });
  const mark = page.locator("#n2-ref");
  await mark.scrollIntoViewIfNeeded();
  await mark.hover();
  const preview = page.locator("#pop");
  await preview.waitFor({ state: "visible" });
  expect(await preview.innerText()).toContain("体制复合体理论视角下的人工智能全球治理进程");
  const [over, at] = [await preview.boundingBox(), await mark.boundingBox()];
  if (!over || !at) throw new Error("the preview or the mark has no box");
  expect(over.y >= at.y + at.height - 1 || over.y + over.height <= at.y + 1).toBe(true);
  await preview.hover();
  await page.waitForTimeout(400);
  expect(await preview.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await preview.waitFor({ state: "hidden" });
  await page.context().close();
});

test.each([
  ["light", null, "#ffffff"],
  ["dark", null, "#000000"],
  ["light", "dark", "#000000"],
  ["dark", "light", "#ffffff"],
] as const)("more contrast, wanted of the system, keeps to %s (chosen: %s)", async (colorScheme, chosen, paper) => {
  const { page } = await site.open("zh/", { colorScheme, contrast: "more" });
  if (chosen !== null)
    await page.evaluate((theme) => {
      document.documentElement.dataset["theme"] = theme;
    }, chosen);
  const background = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) return "";
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    return context.fillStyle;
  });
  expect(background).toBe(paper);
  await page.context().close();
});

test("a tap opens a note, a link inside it can be followed", async () => {
  const { page } = await site.open("zh/works/gui-regime-complex/", {
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  await page.locator("#n2-ref").tap();
  const preview = page.locator("#pop");
  await preview.waitFor({ state: "visible" });
  expect(new URL(page.url()).hash).toBe("");
  await preview.locator("a.r").first().tap();
  await page.waitForURL(/\/zh\/references\/[a-z0-9-]+\/$/u);
  await page.context().close();
});

test("the index of references filters by type and words, and keeps the filter in its address", async () => {
  const { page } = await site.open("en/references/");
  const rows = page.locator(".listed > li:visible");
  const all = await rows.count();
  await page.locator("[name=type]").selectOption("book");
  const books = await rows.count();
  expect(books).toBeGreaterThan(0);
  expect(books).toBeLessThan(all);
  expect(await page.locator("#count").innerText()).toBe(`${books} of ${all} references`);
  await page.locator("[name=words]").fill("kissinger");
  await page.waitForURL((url) => url.search === "?words=kissinger&type=book");
  await page.reload();
  await page.locator("[name=words]").waitFor();
  expect(await page.locator("[name=type]").inputValue()).toBe("book");
  expect(await rows.count()).toBeLessThan(books);
  await page.locator("[name=words]").fill("qqqq");
  expect(await page.locator("#count").innerText()).toBe("No reference fits these filters.");
  await page.context().close();
});
