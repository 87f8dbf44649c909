import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/export/parse-query.ts";

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
    expect(parseQuery(query)).toEqual(terms);
  });

  test("signs alone look nothing up", () => {
    expect(parseQuery("<>").flatMap(({ lookups }) => lookups)).toEqual([]);
  });
});
