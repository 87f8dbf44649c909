import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFolded, foldText } from "../../../src/export/search/fold-text.ts";

describe("findFolded(original, word)", () => {
  test.each([
    ["在2017 年的", "2017年", "2017 年"],
    ["（ＡＩ）治理", "(ai)治理", "（ＡＩ）治理"],
    ["The Regime Complex", "regime complex", "Regime Complex"],
    ["称“机制”者", '"机制"', "“机制”"],
    ["龙 坤", "龙坤", "龙 坤"],
  ])("%s holds %s", (original, word, found) => {
    expect(findFolded(original, word).map(([start, end]) => original.slice(start, end))).toEqual([found]);
  });

  test("finds nothing for nothing", () => {
    expect(findFolded("甲乙", " ")).toEqual([]);
    expect(findFolded("甲乙", "丙")).toEqual([]);
  });

  test("finds every substring of what it searches", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "，", "A", "b", " ", "“"), minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const [from, to] = [a % original.length, (b % original.length) + 1];
        const piece = original.slice(Math.min(from, to - 1), Math.max(from, to)).trim();
        fc.pre(piece !== "");
        expect(findFolded(original, piece).length).toBeGreaterThan(0);
      }),
    );
  });

  test("folding twice is folding once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "Ａ", " ", "b", "—", "　") }), (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });
});
