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

const permissions = ["clipboard-read", "clipboard-write"];
const GUI = "works/gui-regime-complex/";

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the panel's output with a class shows. */
function shown(page: Page, name: string): Promise<string> {
  return page.locator(`#cite .${name}`).first().innerText();
}

describe.each([
  ["phone", "light", 390],
  ["phone", "dark", 390],
  ["desktop", "light", 1280],
  ["desktop", "dark", 1280],
] as const)("a citation of a section is copied by keyboard: %s, %s", (_, colorScheme, width) => {
  test.each([
    [
      "zh",
      "gb-t-7714-2025",
      /^桂畅旎\. 人工智能全球治理机制复合体构建探析\[J\/OL\]\. 战略决策研究，2024，15（3）：66-86\. http.*\/zh\/works\/gui-regime-complex\/#s5-2\.$/u,
    ],
    ["en", "apa-7", /^Gui, C\. \(2026\)\. .* \(Original work published 2024\)$/u],
  ])("%s, %s", async (language, style, expected) => {
    const { page } = await site.open(`${language}/${GUI}#s5-2`, {
      colorScheme,
      permissions,
      viewport: { width, height: 800 },
    });
    await page.locator("#s5-2 .s").first().focus();
    await page.keyboard.press("c");
    const panel = page.locator("#cite");
    await panel.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("style");
    await page.locator("#cite [name=style]").selectOption(style);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#cite .status:not(:empty)").waitFor();
    expect(await clipboard(page)).toMatch(expected);
    // The heading that is cited is not hidden by the panel.
    const [heading, box] = [await page.locator("#s5-2 > :is(h2, h3)").boundingBox(), await panel.boundingBox()];
    if (heading === null || box === null) throw new Error("nothing to measure");
    expect(heading.y + heading.height).toBeLessThanOrEqual(box.y + 1);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("s");
    await page.context().close();
  });
});

test("the number of a paragraph opens the panel for it, with its page and its place", async () => {
  const { page } = await site.open(`zh/${GUI}`, { permissions });
  await page.locator("#p31 .n").click();
  await page.locator("#cite").waitFor();
  expect(new URL(page.url()).hash).toBe("#p31");
  expect(await page.locator("#cite h2").innerText()).toContain("第 31 段");
  expect(await shown(page, "citation")).toMatch(/2024年第3期，第\d+页，http.*#p31。$/u);
  await page.locator("#cite [name=style]").selectOption("apa-7");
  expect(await shown(page, "in-text")).toMatch(/^\(Gui, 2024, Section [\d.]+, para\. 31\)$/u);
  await page.context().close();
});

test.each([
  ["BibTeX", /^@article\{gui-regime-complex,[\s\S]*url = \{http[^}]*\/zh\/works\/gui-regime-complex\/\\?#p31\}/u],
  ["RIS", /^TY {2}- JOUR[\s\S]*SP {2}- 66[\s\S]*UR {2}- http\S*#p31/u],
  ["CSL-JSON", /^\[[\s\S]*"URL": "http[^"]*#p31"/u],
])("a paragraph's record is copied as %s", async (format, expected) => {
  const { page } = await site.open(`zh/${GUI}`, { permissions });
  await page.locator("#p31 .n").click();
  await page.locator("#cite [name=style]").selectOption(format);
  await page.locator("#cite .row button").first().click();
  await page.locator("#cite .status:not(:empty)").waitFor();
  expect(await clipboard(page)).toMatch(expected);
  await page.context().close();
});

test("a quotation carries both languages, the citation, the edition, and that it was emended", async () => {
  const { page } = await site.open(`zh/${GUI}`, { permissions });
  await page.locator("#p14 .n").click();
  await page.locator("#cite [name=quote]").selectOption("both");
  await page.locator("#cite .quote", { hasText: "adversarial" }).waitFor();
  const quotation = await shown(page, "quote");
  expect(quotation).toMatch(/^“人工智能技术自身的不可控性.*‘电力’/u);
  expect(quotation).toContain("“The uncontrollability and opacity of AI technology itself");
  expect(quotation).toContain("第 0.1.0 版");
  expect(quotation).toContain("底本作");
  await page.context().close();
});

test("selected words are quoted as they are, over two paragraphs as a range", async () => {
  const { page } = await site.open(`zh/${GUI}`, { permissions });
  await page.evaluate(() => {
    const [from, to] = [document.querySelector("#p14-2"), document.querySelector("#p15-1")];
    if (from === null || to === null) throw new Error("no such sentences");
    const range = document.createRange();
    range.setStartBefore(from);
    range.setEndAfter(to);
    getSelection()?.addRange(range);
  });
  await page.keyboard.press("c");
  await page.locator("#cite").waitFor();
  expect(await page.locator("#cite h2").innerText()).toContain("14–15");
  expect(await shown(page, "link")).toMatch(/#p14--p15$/u);
  expect(await shown(page, "quote")).toMatch(/^“人工智能作为基础平台性技术/u);
  await page.context().close();
});

test("a copy without an address of its own says so", async () => {
  const { page } = await site.open(`en/${GUI}`);
  await page.locator(".views .cite").click();
  await page.locator("#cite").waitFor();
  expect(await page.locator("#cite .ours").last().innerText()).toContain("local copy");
  await page.context().close();
});

test("without script, the citations stand on a page of their own", async () => {
  const { page } = await site.open(`zh/${GUI}`, { javaScriptEnabled: false });
  await page.locator(".views .cite").click();
  expect(new URL(page.url()).pathname).toMatch(/\/zh\/works\/gui-regime-complex\/cite\/$/u);
  expect(await page.locator("dl").innerText()).toContain(
    "桂畅旎：《人工智能全球治理机制复合体构建探析》，《战略决策研究》2024年第3期，第66—86页",
  );
  await page.context().close();
});

test("the go-to box leads to sections, paragraphs, notes, figures and pages, and says what there is not", async () => {
  const { page } = await site.open(`zh/${GUI}`);
  for (const [words, hash] of [
    ["3.2", "#s3-2"],
    ["¶14", "#p14"],
    ["注12", "#n12"],
    ["fig1", "#fig1"],
    ["第67页", "#pb67"],
    ["¶14-16", "#p14--p16"],
  ]) {
    await page.keyboard.press("g");
    await page.keyboard.type(words ?? "");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe(hash);
  }
  expect(await page.locator(".hit").count()).toBe(3);
  await page.keyboard.press("g");
  await page.locator(".goto input").fill("¶999");
  await page.keyboard.press("Enter");
  expect(await page.locator(".goto [role=status]").innerText()).toContain("999");
  await page.context().close();
});
