import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFolded } from "../../src/export/search/fold-text.ts";
import { siteRecords } from "../../src/site/search-data.ts";
import { basePath } from "../../src/site/address.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

type Language = "zh" | "en";
const records = siteRecords(await loadCorpus());

interface Shown {
  readonly tier: string | null;
  readonly total: number;
  /** Addresses below the base, in their order. */
  readonly hits: readonly string[];
  readonly said: string;
}

/** Returns what the results page shows for a query, every hit of it. */
async function shown(query: string, language: Language = "zh"): Promise<Shown> {
  const { page, complaints } = await site.open(`${language}/search/?q=${encodeURIComponent(query)}&limit=all`);
  await page.locator("[data-search-state=done]").waitFor({ state: "attached" });
  const results = page.locator("#results");
  const hits = await page
    .locator("a[data-hit]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const found = {
    tier: await results.getAttribute("data-tier"),
    total: Number(await results.getAttribute("data-total")),
    hits: hits.map((href) => href.slice(basePath().length)),
    said: `${(await page.locator("#count").textContent()) ?? ""} ${(await results.textContent()) ?? ""}`,
  };
  await page.context().close();
  expect(complaints).toEqual([]);
  return found;
}

/** Whether the words stand in the text; Latin ones not only inside a longer word, where they need not be found. */
function stands(text: string, words: string, anywhere: boolean): boolean {
  const isLatin = /^[\p{Script=Latin}\p{N}]/u.test(words);
  return findFolded(text, words).some(
    ([start]) => anywhere || !isLatin || !/[\p{Script=Latin}\p{N}]$/u.test(text.slice(0, start)),
  );
}

/** Returns the address of every place of the corpus in which the words stand; those that an exact search must find, or all that it may. */
function places(words: string, language: Language = "zh", anywhere = false): string[] {
  const found = records.flatMap((record) => {
    const page = record.url.replace(/^(?:zh|en)\//u, "").replace(/#.*$/u, "");
    return record.units
      .filter(({ text }) => stands(text, words, anywhere))
      .map(({ id }) => ({ id, page, own: record.language }));
  });
  const addresses = found.map(({ id, page, own }) => {
    if (id.startsWith("references/")) return `${language}/${id}`;
    if (!id.includes("/")) return `${own}/${page}#${id}`;
    const isInBoth = found.some((other) => other.id === id && other.own === language);
    return `${isInBoth ? language : own}/${id}`;
  });
  return [...new Set(addresses)].sort();
}

describe("what stands as written is found, all of it and nothing else", () => {
  test.each<[string, string, Language]>([
    ["one character", "霸", "zh"],
    ["a word", "机制复合体", "zh"],
    ["a substring across word borders", "制复合", "zh"],
    ["a name in notes", "鲁传颖", "zh"],
    ["Latin in Chinese", "AI治理", "zh"],
    ["full width", "ＡＩ治理", "zh"],
    ["spaces beside Han", "AI 治理", "zh"],
    ["letter case", "g20", "zh"],
    ["an abbreviation", "OECD", "zh"],
    ["another", "GPAI", "zh"],
    ["a word of the notes", "Pentagon", "zh"],
    ["an English phrase", "regime complex", "en"],
    ["an English word with a hyphen", "risk-based", "en"],
    ["a name in English", "Lu Chuanying", "en"],
    ["Chinese on the English page", "科林格里奇", "en"],
    ["English on the Chinese page", "Collingridge", "zh"],
    ["a label of a framework", "危机稳定性", "zh"],
    ["a table's cell", "原则性指南", "zh"],
    ["a term without a page", "工业和信息化部", "zh"],
    ["a term without a page", "Ministry of Industry and Information Technology", "en"],
    ["the site's own words", "守恒", "zh"],
    ["the site's own words", "Rights", "en"],
    ["quotation marks left open", '"机制复合体', "zh"],
  ])("%s: %s (%s)", async (_, query, language) => {
    const found = await shown(query, language);
    const expected = places(query.replaceAll('"', ""), language);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((place) => !found.hits.includes(place))).toEqual([]);
    const allowed = places(query.replaceAll('"', ""), language, true);
    expect(found.hits.filter((hit) => !allowed.includes(hit))).toEqual([]);
    expect(found.tier).toBe("exact");
    expect(found.total).toBe(found.hits.length);
  });

  test("a phrase across a note mark, across an emended place, and the reading that was replaced", async () => {
    const corpus = await loadCorpus();
    const work = corpus.works.find(({ id }) => id === "gui-regime-complex")!;
    const unit = records
      .flatMap(({ units, work: of }) => (of === work.id ? units : []))
      .find(({ isReading, id }) => isReading && id.startsWith("p"))!;
    const emended = work.emendations.find(
      ({ at, readings }) =>
        at?.startsWith(`${unit.id}-`) === true && readings.found !== "" && unit.text.includes(readings.found),
    )!;
    const at = unit.text.indexOf(emended.readings.found);
    const around = (text: string): string => text.slice(Math.max(0, at - 4), at) + emended.readings.found;
    const wrong = await shown(around(unit.text));
    expect(wrong.hits).toContain(`zh/works/${work.id}/#${unit.id}`);
    expect(wrong.said).toContain("底本原作如此");
    const right = `${unit.text.slice(Math.max(0, at - 4), at)}${emended.readings.corrected}`;
    expect((await shown(right)).hits).toContain(`zh/works/${work.id}/#${unit.id}`);
    // ¶7, note 25 stands inside the phrase.
    const marked = work.blocks
      .flatMap((block) => (block.type === "paragraph" ? block.sentences : []))
      .find(({ zh }) => zh.some((inline, place) => inline.type === "noteRef" && place > 0 && place < zh.length - 1))!;
    const place = marked.zh.findIndex(({ type }) => type === "noteRef");
    const [before, after] = [marked.zh[place - 1], marked.zh[place + 1]];
    const phrase = [before, after].map((one) => (one?.type === "text" ? one.value : ""));
    const across = phrase[0]!.slice(-5) + phrase[1]!.slice(0, 5);
    expect((await shown(`"${across}"`)).hits).toContain(`zh/works/${work.id}/#${marked.id.replace(/-\d+$/u, "")}`);
  });
});

describe("the ladder", () => {
  test.each<[string, string, Language, string, string]>([
    ["traditional characters", "機制複合體", "zh", "folded", "zh/works/gui-regime-complex/#p34"],
    ["a Taiwanese word", "人工智慧", "zh", "folded", "zh/works/gui-regime-complex/#title"],
    ["another", "資訊", "zh", "folded", "zh/works/zhang-commercial-militarization/#p17"],
    ["another", "網路", "zh", "folded", "zh/works/zhu-us-china-policy/#p36"],
    [
      "Chinese for English passages",
      "机制复合体 lang:en part:text",
      "zh",
      "synonym",
      "en/works/gui-regime-complex/#p34",
    ],
    [
      "English for Chinese passages",
      "digital economy lang:zh part:text",
      "en",
      "synonym",
      "zh/works/han-bri-productive-forces/#p26",
    ],
    ["a character wrong", "机制复杂体构建", "zh", "similar", "zh/works/gui-regime-complex/#title"],
    ["a word misspelt", "Colinridge", "en", "similar", "en/works/yan-eu-us-models/#p5"],
  ])("%s: %s", async (_, query, language, tier, hit) => {
    const found = await shown(query, language);
    expect(found.tier).toBe(tier);
    expect(found.hits).toContain(hit);
  });

  test("nothing at all says so", async () => {
    for (const query of ["zzqqxx", "。，！", "治".repeat(500)]) {
      const found = await shown(query);
      expect(found.total).toBe(0);
      expect(found.said).toContain("未找到");
    }
  });
});

describe("operators and filters", () => {
  const holds = (text: string, word: string): boolean => findFolded(text, word).length > 0;
  const unitOf = new Map<string, string>(
    records.flatMap((record) =>
      record.units.map(({ id, text }) => [`${record.url.replace(/#.*$/u, "")}#${id}`, text] as const),
    ),
  );
  test("without", async () => {
    const { hits } = await shown("人工智能 -治理 in:gui-regime-complex part:text");
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      expect(holds(unitOf.get(hit) ?? "", "人工智能"), hit).toBe(true);
      expect(holds(unitOf.get(hit) ?? "", "治理"), hit).toBe(false);
    }
  });

  test.each<[string, RegExp]>([
    ["治理 in:gui-regime-complex", /gui-regime-complex/u],
    ["治理 part:note", /#n\d+/u],
    ["治理 part:heading", /#s\d/u],
    ["G20 lang:en", /^(?:en\/|zh\/references\/)/u],
    ["治理 by:鲁传颖", /zhang-commercial-militarization/u],
    ['治理 by:"lu chuanying"', /zhang-commercial-militarization/u],
    ["风险 year:2022", /(?:long-military-risks|zhu-us-china-policy)/u],
    ["风险 venue:国际展望 part:text lang:zh", /^zh\/works\/long-military-risks\/#p/u],
    ["part:table in:yan-eu-us-models", /yan-eu-us-models\/#tab/u],
  ])("%s", async (query, address) => {
    const { hits } = await shown(query);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((hit) => !address.test(hit))).toEqual([]);
  });

  test("near is nearer than together; a filter that nothing has finds nothing", async () => {
    const [near, both] = [await shown("风险 NEAR 治理 part:text"), await shown("风险 治理 part:text")];
    expect(near.total).toBeGreaterThan(0);
    expect(near.total).toBeLessThan(both.total);
    expect((await shown("治理 by:nobody")).total).toBe(0);
  });
});
