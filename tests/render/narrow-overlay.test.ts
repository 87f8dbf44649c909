import { describe, expect, test } from "vitest";
import { narrowOverlay } from "../../src/render/narrow-overlay.ts";

const narrow = (text: string, start: number, end: number, found: string, corrected: string): [number, number] => {
  const result = narrowOverlay({ type: "emendation", start, end, emendation: 0 }, text, {
    readingsAt: () => ({ found, corrected }),
  });
  return result.type === "emendation" ? [result.start, result.end] : [-1, -1];
};

describe("narrowOverlay(overlay, text, view)", () => {
  test("leaves out the context on both sides", () => {
    expect(narrow("了而且，美国", 1, 5, "而且,美", "而且，美")).toEqual([3, 4]);
  });

  test("a deletion becomes a point", () => {
    expect(narrow("情况不扼杀", 2, 5, "不断扼杀", "不扼杀")).toEqual([3, 3]);
  });

  test("a doubled character is taken out once", () => {
    expect(narrow("好的书", 0, 3, "好的的书", "好的书")).toEqual([2, 2]);
  });

  test("the whole place is marked where the reading is not the text", () => {
    expect(narrow("甲乙丙", 0, 3, "x", "y")).toEqual([0, 3]);
    expect(narrow("甲乙丙", 0, 3, "甲乙丙", "甲乙丙")).toEqual([0, 3]);
  });

  test("a page break is left as it is", () => {
    const page = { type: "page", start: 1, page: 3, inferred: true } as const;
    expect(narrowOverlay(page, "甲", { readingsAt: () => ({ found: "", corrected: "" }) })).toBe(page);
  });
});
