import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkedWords, placeCitations } from "../../src/model/place-citations.ts";
import type { ReferenceItem } from "../../src/model/reference-files.ts";

const item = (title: string, titleEn?: string): ReferenceItem => ({
  id: "made-2020-up",
  type: "book",
  language: "en",
  title,
  ...(titleEn === undefined ? {} : { custom: { titleEn } }),
});

describe("placeCitations(entries, zh, en)", () => {
  test("finds each entry's words in both languages, the same words twice one after the other", () => {
    const entries = [
      { zh: "甲书", en: "Book A", key: "a-1" },
      { zh: "甲书", en: "Book A", key: "a-2" },
    ];
    const placed = placeCitations(entries, "见甲书；甲书。", "See Book A; Book A.");
    expect(placed.map(({ zh, en }) => [zh, en])).toEqual([
      [
        { start: 1, end: 3 },
        { start: 4, end: 10 },
      ],
      [
        { start: 4, end: 6 },
        { start: 12, end: 18 },
      ],
    ]);
  });

  test("words that are not there have no place", () => {
    expect(placeCitations([{ zh: "乙书", key: "b" }], "甲书", null)).toMatchObject([{ zh: null, en: null }]);
  });

  test("no two entries share a character", () => {
    const words = fc.constantFrom("甲", "乙", "甲乙", "乙甲", "甲甲");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 8 }), (wanted, text) => {
        const entries = wanted.map((zh) => ({ zh, key: "k" }));
        const spans = placeCitations(entries, text.join(""), null).flatMap(({ zh }) => zh ?? []);
        const taken = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});

describe("linkedWords(text, span, item)", () => {
  test.each([
    ["贾开：《人工智能治理》，载《中国》2017年", item("人工智能治理"), "《人工智能治理》"],
    ["Gasser, “A layered model”, IEEE", item("A Layered Model"), "“A layered model”"],
    ["Allen, “On Hyperwar,” CNBC", item("On Hyperwar"), "“On Hyperwar,”"],
    ["Dahl, Power, 1957", item("Power"), "Power"],
    ["鲁：《应用与治理》，载《人民论坛》", item("应用及治理"), "《应用与治理》"],
    ["Jia, “Zhili” 治理 [On governance], 2017", item("治理", "On governance"), "治理"],
    ["White House, https://example.org/治理", item("Elsewhere"), "White House"],
    ["同上", item("Elsewhere"), "同上"],
  ])("in %s", (text, cited, words) => {
    const { start, end } = linkedWords(text, { start: 0, end: text.length }, cited);
    expect(text.slice(start, end)).toBe(words);
  });
});
