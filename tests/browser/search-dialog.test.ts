import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const WORK = "zh/works/gui-regime-complex/";
const isOpen = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector("dialog[open]") !== null);
const done = (page: Page): Promise<void> =>
  page.locator("dialog [data-search-state=done]").waitFor({ state: "attached" });
const total = (page: Page): Promise<string | null> => page.locator("dialog section").first().getAttribute("data-total");

describe.each([
  { width: 1280, hasTouch: false },
  { width: 390, hasTouch: true },
])("the search over a page, $width px", ({ width, hasTouch }) => {
  const options = { viewport: { width, height: 800 }, hasTouch };
  const open = async (page: Page): Promise<void> => {
    if (hasTouch) await page.locator('header nav a[href$="/search/"]').tap();
    else await page.keyboard.press("/");
    await expect.poll(() => isOpen(page)).toBe(true);
  };

  test("type, arrow, Enter: the marked words of this page; Back: the same list", async () => {
    const { page, complaints } = await site.open(WORK, options);
    await open(page);
    await page.keyboard.type("制复合");
    await done(page);
    const before = await total(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const href = (await page.locator("a[data-hit]").nth(1).getAttribute("href"))!;
    expect(href).toContain(WORK);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname + url.hash === href);
    expect(await isOpen(page)).toBe(false);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get("hit") ?? [];
          const box = range instanceof Range ? range.getBoundingClientRect() : null;
          return box !== null && box.top >= 0 && box.bottom <= innerHeight ? String(range) : null;
        }),
      )
      .toBe("制复合");
    await page.goBack();
    await done(page);
    expect(await isOpen(page)).toBe(true);
    expect(await total(page)).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a hit on another page, and Back opens the list again; Escape closes it for good", async () => {
    const { page } = await site.open(`${WORK}?from=test`, options);
    await open(page);
    await page.keyboard.type("Collingridge");
    await done(page);
    const before = await total(page);
    await page.locator('a[data-hit]:not([href*="gui-regime-complex"])').first().click();
    await page.waitForURL((url) => !url.pathname.includes("gui-regime-complex"));
    await page.waitForLoadState("networkidle");
    await page.goBack();
    await done(page);
    expect(await total(page)).toBe(before);
    await page.locator("dialog input").focus();
    await page.keyboard.press("Escape");
    if (await isOpen(page)) await page.keyboard.press("Escape"); // the first one empties a box of type search
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect(await isOpen(page)).toBe(false);
    await page.context().close();
  });

  test("nothing for axe to find, and nothing wider than the window", async () => {
    const { page } = await site.open(WORK, options);
    await open(page);
    await page.keyboard.type("治理");
    await done(page);
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await page.context().close();
  });
});

test("Enter in the box leads to the results page", async () => {
  const { page } = await site.open(WORK);
  await page.keyboard.press("/");
  await page.locator("dialog input").fill("制复合");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.endsWith("/zh/search/") && url.searchParams.get("q") === "制复合");
  await page.context().close();
});

test("what is typed into the box of the home page goes on in the dialog, that of an input method once it is finished", async () => {
  const { page } = await site.open("zh/");
  await page.locator("#q").focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "zhi", selectionStart: 3, selectionEnd: 3 });
  await page.waitForTimeout(300);
  expect(await isOpen(page)).toBe(false);
  await session.send("Input.insertText", { text: "治理" });
  await expect.poll(() => isOpen(page)).toBe(true);
  await done(page);
  expect(await page.locator("dialog input").inputValue()).toBe("治理");
  await page.keyboard.type("体");
  expect(await page.locator("dialog input").inputValue()).toBe("治理体");
  await page.context().close();
});

describe("what a screen reader is told", () => {
  test.each([
    ["zh", "制复合", /^\d+ 处/u],
    ["en", "regime complex", /^\d+ places in \d+ texts?/u],
    ["en", "zzqqxx", /^Nothing found for/u],
  ])("%s: %s", async (language, query, said) => {
    const { page } = await site.open(`${language}/search/`);
    // A region that changes is announced only if it was there before it changed.
    const status = page.getByRole("status");
    expect(await status.textContent()).toBe("");
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send("DOM.getDocument", { depth: 0 });
    const { nodes } = await session.send("Accessibility.queryAXTree", { nodeId: root.nodeId, role: "status" });
    expect(nodes[0]?.properties?.find(({ name }) => name === "live")?.value.value).toBe("polite");
    await page.locator("#q").fill(query);
    await expect.poll(() => status.textContent()).toMatch(said);
    expect(await page.locator("#results").getAttribute("aria-busy")).toBe("false");
    const first = page.locator("a[data-hit]").first();
    if ((await first.count()) > 0) expect(await first.ariaSnapshot()).toContain(query.slice(1, 3));
    await page.context().close();
  });
});
