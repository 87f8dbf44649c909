import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTranslated } from "../../src/site/describe-work.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { layoutShift, scrollWidth } from "./measures.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const { works } = await loadCorpus();
const WORK = "works/gui-regime-complex/";
const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const viewOf = (page: Page) => new URL(page.url()).searchParams.get("view");
/** Moves the pointer onto the first line of an element. */
const pointAt = async (target: Locator) => {
  await target.scrollIntoViewIfNeeded();
  const { x, y } = await target.evaluate((element) => {
    const line = element.getClientRects()[0]!;
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
  await target.page().mouse.move(x, y);
};
const show = async (page: Page, view: string) => {
  await page.locator(`.views [data-show=${view}]`).click();
  await page.locator(`.views [data-show=${view}][aria-current]`).waitFor();
};

test("a view stands in the URL, is remembered, and asks nothing of the network a second time", async () => {
  const { page } = await site.open(`zh/${WORK}`, wide);
  await show(page, "both");
  expect(viewOf(page)).toBe("both");
  const requests: string[] = [];
  page.on("request", (request) => {
    // A new address makes the browser look at the icon again.
    if (!request.url().endsWith("/favicon.svg")) requests.push(request.url());
  });
  for (const view of ["lines", "zh", "both", "lines"]) {
    await show(page, view);
    expect(viewOf(page)).toBe(view);
  }
  expect(requests).toEqual([]);
  await page.goto(`${site.address}en/works/long-military-risks/#p7`);
  await page.locator("html[data-woven=rows]").waitFor();
  expect(viewOf(page)).toBe("lines");
  expect(await page.locator("#p7").evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(20);
  expect(await page.locator("#p7").evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(120);
  await page.context().close();
});

test("v goes through the views, and a link to the other language's view leads to its page", async () => {
  const { page } = await site.open(`en/${WORK}`, wide);
  for (const view of ["both", "lines"]) {
    await page.keyboard.press("v");
    await page.locator(`.views [data-show=${view}][aria-current]`).waitFor();
  }
  await page.keyboard.press("v");
  await page.waitForURL(`**/zh/${WORK}?view=zh`);
  await page.goto(`${site.address}zh/${WORK}?view=en#p5`);
  await page.waitForURL(`**/en/${WORK}?view=en#p5`);
  await page.context().close();
});

describe.concurrent.each(works.filter(isTranslated).map(({ id }) => id))("%s", (work) => {
  test.each(["zh", "en"])("on the %s page every line has its counterpart, and ids stay unique", async (language) => {
    const { page } = await site.open(`${language}/works/${work}/?view=lines`, wide);
    await page.locator("html[data-woven]").waitFor();
    const wrong = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      const lines = "main :is(p, li) > span[id]:not(.pb, :empty), caption[id], :is(td, th)[id], figcaption > [id]";
      const alone = [...document.querySelectorAll(lines)].filter(
        ({ id }) => document.querySelectorAll(`.w[data-of="${id}"]`).length !== 1,
      );
      return [...twice, ...alone.map(({ id }) => id)];
    });
    await page.context().close();
    expect(wrong).toEqual([]);
  });
});

test.each(["both", "lines"])("pointing at a sentence lights its counterpart, both ways: %s", async (view) => {
  const { page } = await site.open(`zh/${WORK}?view=${view}#p4`, wide);
  await page.locator("html[data-woven]").waitFor();
  const [own, other] = [page.locator("#p4-1"), page.locator('.w[data-of="p4-1"], .w [data-of="p4-1"]')];
  const lit = () => page.locator(".lit").count();
  await pointAt(own);
  expect(await other.getAttribute("class")).toContain("lit");
  await pointAt(page.locator("#p4-3"));
  expect(await own.getAttribute("class")).not.toContain("lit");
  await pointAt(other);
  expect(await own.getAttribute("class")).toContain("lit");
  expect(await lit()).toBe(2);
  await page.keyboard.press("J");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("lit"))).toBe(true);
  expect(await lit()).toBe(2);
  await page.context().close();
});

test("on a phone a tap opens the counterpart under the sentence, and closes it", async () => {
  const { page } = await site.open(`en/${WORK}?view=both#p4`, phone);
  await page.locator("html[data-woven]").waitFor();
  const [own, other] = [page.locator("#p4-1"), page.locator('.w[data-of="p4-1"]')];
  expect(await other.isVisible()).toBe(false);
  await own.tap({ position: { x: 60, y: 10 } });
  expect(await other.isVisible()).toBe(true);
  const [above, below] = [await own.boundingBox(), await other.boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 8);
  await own.tap({ position: { x: 60, y: 10 } });
  expect(await other.isVisible()).toBe(false);
  await page.context().close();
});

test.each(["zh", "en"])(
  "without script the %s page is whole and leads to the other at every paragraph",
  async (from) => {
    const { page } = await site.open(`${from}/${WORK}`, { javaScriptEnabled: false });
    expect(await page.locator(".views [data-show]:visible").count()).toBe(2);
    const to = from === "zh" ? "en" : "zh";
    const missing = await page
      .locator(".text :is(p, li)[id^=p]")
      .evaluateAll(
        (all, path) => all.filter(({ id }) => !all.some((p) => p.querySelector(`a.t[href$="${path}#${id}"]`))).length,
        `/${to}/${WORK}`,
      );
    expect(missing).toBe(0);
    await page.locator("#p9 .t").click();
    expect(new URL(page.url()).hash).toBe("#p9");
    expect(await page.locator("#p9").isVisible()).toBe(true);
    await page.context().close();
  },
);

test("where the other language cannot be fetched the text is shown and the reader told", async () => {
  const { page } = await site.open(`zh/${WORK}`, wide);
  await page.route(`**/en/${WORK}`, (route) => route.abort());
  await page.locator(".views [data-show=both]").click();
  await page.locator(".views [role=status]:not(:empty)").waitFor();
  expect(await page.locator("#p1-1").isVisible()).toBe(true);
  await page.context().close();
});

test.each([
  [320, "both"],
  [320, "lines"],
  [800, "both"],
  [1280, "both"],
  [1920, "both"],
])("nothing sticks out or moves by itself at %i px, %s", async (width, view) => {
  const { page } = await site.open(`zh/works/yan-eu-us-models/?view=${view}`, { viewport: { width, height: 800 } });
  await page.locator("html[data-woven]").waitFor();
  expect(await layoutShift(page)).toBe(0);
  expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
  await page.context().close();
});
