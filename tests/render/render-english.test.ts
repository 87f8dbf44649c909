import { describe, expect, test } from "vitest";
import { renderEnglish } from "../../src/render/render-english.ts";

describe("renderEnglish(text)", () => {
  test.each([
    ["no Chinese", []],
    ["Xinshi 信使, no. 4 (2023)", ["信使"]],
    ["“Zhili” 治理与“不确定性” [Governance]", ["治理与“不确定性”"]],
    ["the term “赋能” is", ["赋能"]],
    ["(《规则》) and 白皮书（2023年）, then", ["《规则》", "白皮书（2023年）"]],
    ["a 甲、 b", ["甲"]],
  ])("%s", (text, runs) => {
    const { markup } = renderEnglish(text);
    expect([...markup.matchAll(/<span lang="zh-Hans">([^<]*)/gu)].map((match) => match[1])).toEqual(runs);
    expect(markup.replaceAll(/<[^>]+>/gu, "")).toBe(text);
  });
});
