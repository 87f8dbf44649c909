import { describe, expect, test } from "vitest";
import { markChinese, renderEnglish } from "../../src/render/render-english.ts";

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

test.each([
  [
    "Zhu 朱荣生. <i>Title</i> 标题 &amp; x",
    'Zhu <span lang="zh-Hans">朱荣生</span>. <i>Title</i> <span lang="zh-Hans">标题</span> &amp; x',
  ],
  ["“一带一路” &lt;b&gt;", '“<span lang="zh-Hans">一带一路</span>” &lt;b&gt;'],
  ["<i>no Han</i>", "<i>no Han</i>"],
])("markChinese(%j)", (markup, marked) => {
  expect(markChinese({ markup }).markup).toBe(marked);
});
