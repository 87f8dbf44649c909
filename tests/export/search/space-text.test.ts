import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeText, spaceText } from "../../../src/export/search/space-text.ts";

describe("spaceText(text)", () => {
  test.each([
    ["机制复合体", "机 制 复 合 体"],
    ["AI治理2017 年", "AI 治 理 2017 年"],
    ["U.S. policy，2023", "U . S . policy ， 2023"],
  ])("%s → %s", (text, spaced) => {
    expect(spaceText(text).spaced).toBe(spaced);
  });

  test("closeText is its inverse, spaces as printed", () => {
    for (const text of ["2017 年的 AI 治理", "Keohane, “The Regime,” 2011.", "a - b", "(x) y", "https://a.org/b?c=1"]) {
      expect(closeText(spaceText(text))).toBe(text);
    }
  });

  test("closeText is its inverse, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "，", "“", "a", "9", " ", ".", "(", ")", "-", "é") });
    fc.assert(
      fc.property(text, (any) => {
        const plain = any.replaceAll(/\s+/gu, " ").trim();
        expect(closeText(spaceText(plain))).toBe(plain);
      }),
    );
  });
});
