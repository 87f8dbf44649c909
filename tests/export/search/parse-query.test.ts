import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../src/export/search/parse-query.ts";

describe("parseQuery(query)", () => {
  test.each([
    ["机制复合体", [{ text: "机制复合体", lookups: ['"机 制 复 合 体"'] }]],
    ["AI治理", [{ text: "ai治理", lookups: ["ai", '"治 理"'] }]],
    ["regime complex", [{ text: "regime complex", lookups: ["regime", "complex"] }]],
    [
      "人工智能 治理",
      [
        { text: "人工智能", lookups: ['"人 工 智 能"'] },
        { text: "治理", lookups: ['"治 理"'] },
      ],
    ],
    ['"人工智能 治理"', [{ text: "人工智能治理", lookups: ['"人 工 智 能 治 理"'] }]],
    ["2017 年", [{ text: "2017年", lookups: ["2017", '"年"'] }]],
    ["《数字》，治理", [{ text: "《数字》,治理", lookups: ['"数 字"', '"治 理"'] }]],
    ["   ", []],
  ])("%j", (query, terms) => {
    expect(parseQuery(query)).toEqual({ terms, without: [], near: [], filters: {} });
  });

  test("signs alone look nothing up", () => {
    expect(parseQuery("<>").terms.flatMap(({ lookups }) => lookups)).toEqual([]);
  });
});

describe("operators", () => {
  const read = (query: string) => {
    const { terms, without, near, filters } = parseQuery(query);
    return {
      terms: terms.map(({ text }) => text),
      ...(without.length > 0 ? { without: without.map(({ text }) => text) } : {}),
      ...(near.length > 0 ? { near } : {}),
      ...(Object.keys(filters).length > 0 ? { filters } : {}),
    };
  };
  test.each([
    ["治理 -安全", { terms: ["治理"], without: ["安全"] }],
    ['治理 -"机制 复合体"', { terms: ["治理"], without: ["机制复合体"] }],
    ["risk-based", { terms: ["risk-based"] }],
    ["AI - 治理", { terms: ["ai -治理"] }],
    ["-", { terms: ["-"] }],
    ["风险 NEAR 治理", { terms: ["风险", "治理"], near: [[0, 1]] }],
    ["risk NEAR governance gap", { terms: ["risk", "governance gap"], near: [[0, 1]] }],
    ["NEAR 治理", { terms: ["治理"] }],
    ["治理 NEAR", { terms: ["治理"] }],
    ['"NEAR"', { terms: ["near"] }],
    ["in:gui-regime-complex 治理", { terms: ["治理"], filters: { in: ["gui-regime-complex"] } }],
    ["治理 LANG:zh part：note", { terms: ["治理"], filters: { lang: ["zh"], part: ["note"] } }],
    ["lang:zh lang:en AI", { terms: ["ai"], filters: { lang: ["zh", "en"] } }],
    ['by:鲁传颖 by:"Lu Chuanying"', { terms: [], filters: { by: ["鲁传颖", "lu chuanying"] } }],
    ["on:治理 x", { terms: ["on:治理x"] }],
    ['"机制复合体', { terms: ["机制复合体"] }],
    ["“机制复合体", { terms: ["机制复合体"] }],
    ['""', { terms: [] }],
    ["治理 治理", { terms: ["治理"] }],
    ["ＡＩ 治理", { terms: ["ai治理"] }],
  ])("%s", (query, asked) => {
    expect(read(query)).toEqual(asked);
  });

  test("500 characters, signs only, markup: read without a fault", () => {
    for (const query of [
      "治".repeat(500),
      "。，！？《》",
      "<img src=x onerror=alert(1)>",
      "javascript:alert(1)",
      "in:",
      '-"',
      '"-',
    ])
      expect(() => parseQuery(query)).not.toThrow();
  });
});
