import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { scrollWidth } from "./measures.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const { works } = await loadCorpus();
const all = works.flatMap((work) => work.frameworks.map(({ id }) => `${work.id}-${id}`));
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
const views = [
  { language: "zh", width: 320, colorScheme: "light" },
  { language: "en", width: 320, colorScheme: "dark" },
  { language: "zh", width: 768, colorScheme: "dark" },
  { language: "en", width: 1440, colorScheme: "light" },
] as const;

describe.each(views)("frameworks: $language, $width px, $colorScheme", ({ language, width, colorScheme }) => {
  test("one drawing is shown on each page; its words stay in it and nothing scrolls sideways", async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const name of all) {
      await page.goto(`${site.address}${language}/frameworks/${name}/`, { waitUntil: "load" });
      const faults = await page.evaluate(faultsOfDrawing);
      if ((await scrollWidth(page)) > width) faults.push("scrolls sideways");
      wrong.push(...faults.map((fault) => `${name}: ${fault}`));
    }
    await context.close();
    expect(wrong).toEqual([]);
  });

  test.each([
    "frameworks/",
    "frameworks/han-bri-productive-forces-fig2/",
    "frameworks/zhu-us-china-policy-fw3/",
    "frameworks/long-military-risks-fw4/",
  ])("axe finds nothing: %s", { timeout: 120_000 }, async (path) => {
    const { page } = await site.open(`${language}/${path}`, { viewport: { width, height: 900 }, colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    await page.context().close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
});

test("without script the drawing is there, and its nodes are links to sentences of the article", async () => {
  const { page } = await site.open("zh/frameworks/feng-pluralist-process-fig1/", { javaScriptEnabled: false });
  const links = await page
    .locator(".sheet .fit-medium a")
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !/\/zh\/works\/feng-pluralist-process\/#\w/u.test(href))).toEqual([]);
  await page.context().close();
});

test("tab to a node, Enter goes to its sentence, back returns to the node", async () => {
  const { page } = await site.open("en/frameworks/feng-pluralist-process-fig1/", {
    viewport: { width: 1280, height: 900 },
  });
  await page.locator(".drawing .tools button").last().focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-n") ?? "");
  const node = await focused();
  expect(node).not.toBe("");
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname + url.hash === href, { waitUntil: "load" });
  expect(await page.locator(`[id="${href.split("#")[1] ?? ""}"]`).isVisible()).toBe(true);
  await page.goBack({ waitUntil: "load" });
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute("data-n") === wanted, node);
  await page.context().close();
});

test("a node lights its edges and sentences, a sentence lights what rests on it; Escape puts it out", async () => {
  const { page } = await site.open("zh/works/feng-pluralist-process/", { viewport: { width: 1280, height: 900 } });
  const drawing = page.locator("#fig2 .drawing");
  await drawing.locator(".tools button").first().waitFor();
  await drawing.locator(".fit-medium a[data-n=tech]").hover();
  expect(await drawing.locator(".fit-medium .edge.chosen").count()).toBe(2);
  expect(await page.locator("#p12-2.said").count()).toBe(1);
  await drawing.locator(".fit-medium a[data-n=tech]").focus();
  await page.keyboard.press("Escape");
  expect(await page.locator(".said").count()).toBe(0);
  await page.locator("#p12-3").hover();
  expect(await drawing.locator(".fit-medium [data-n=goals].chosen").count()).toBe(1);
  await page.context().close();
});

test("stepping goes from edge to edge and shows the sentence", async () => {
  const { page } = await site.open("en/frameworks/han-bri-productive-forces-fig1/", {
    viewport: { width: 390, height: 900 },
  });
  const [back, on] = [page.locator(".tools button").first(), page.locator(".tools button").last()];
  await on.click();
  expect(await page.locator(".fit-narrow .edge.chosen").first().getAttribute("data-n")).toBe("e1");
  expect((await page.locator(".seen").innerText()).length).toBeGreaterThan(20);
  await on.click();
  expect(await page.locator(".fit-narrow .edge[data-n=e2].chosen").count()).toBe(1);
  await back.click();
  expect(await page.locator(".fit-narrow .edge[data-n=e1].chosen").count()).toBe(1);
  await page.context().close();
});

test("the three models of governance change places, and stand beside each other", async () => {
  const { page } = await site.open("zh/frameworks/feng-pluralist-process-fig2/", {
    viewport: { width: 1280, height: 900 },
  });
  await page.locator(".series a").nth(1).click();
  await page.waitForFunction(() => document.querySelectorAll(".series a")[1]?.getAttribute("aria-current") === "true");
  expect(await page.locator(".sheet [data-n=goals]").count()).toBe(0);
  await page.locator(".series button").click();
  await page.locator(".sheet.beside").waitFor();
  expect(await page.locator(".sheet.beside svg:visible").count()).toBe(3);
  await page.context().close();
});

test("the editors’ diagrams of an article are drawn when they come in sight, at both widths", async () => {
  for (const width of [390, 1280]) {
    const { page, complaints } = await site.open("en/works/yan-eu-us-models/", { viewport: { width, height: 900 } });
    expect(await page.locator(".editors svg").count()).toBe(0);
    await page.locator("#fw1").scrollIntoViewIfNeeded();
    await page.locator("#fw1 .sheet svg:visible").waitFor();
    expect(await page.locator("#fw1 .sheet svg:visible").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

test("a framework is cited with its number and its address", async () => {
  const { page } = await site.open("en/frameworks/zhu-us-china-policy-fw2/");
  await page.locator("a.cite").click();
  await page.locator("#cite").waitFor();
  expect(await page.locator("#cite-title").innerText()).toBe("Cite framework 2");
  expect(await page.locator("#cite .link").innerText()).toMatch(/\/en\/works\/zhu-us-china-policy\/#fw2$/u);
  await page.context().close();
});

test("nothing moves where motion is unwanted", async () => {
  const { page } = await site.open("zh/frameworks/gui-regime-complex-fig1/", { reducedMotion: "reduce" });
  const moving = await page.evaluate(() => document.getAnimations().length);
  await page.locator(".fit-medium a").first().hover();
  expect([moving, await page.evaluate(() => document.getAnimations().length)]).toEqual([0, 0]);
  await page.context().close();
});

/** More than one drawing in sight, words that leave the drawing, words of a node that leave its box. */
function faultsOfDrawing(): string[] {
  const shown = [...document.querySelectorAll<SVGSVGElement>(".sheet svg")].filter(
    (svg) => svg.getClientRects().length > 0,
  );
  const faults = shown.length === 1 ? [] : [`${shown.length} drawings`];
  for (const svg of shown) {
    const room = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll("text")) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const words = text.textContent ?? "";
      if (left < room.left - 1.5 || right > room.right + 1.5 || top < room.top - 2 || bottom > room.bottom + 4)
        faults.push(`${words} leaves the drawing`);
      const box = text.closest(".node")?.querySelector("rect")?.getBoundingClientRect();
      if (box !== undefined && (left < box.left - 1 || right > box.right + 1)) faults.push(`${words} leaves its box`);
    }
  }
  return faults;
}
