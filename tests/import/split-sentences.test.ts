import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf, type Glyph } from "../../src/import/glyph.ts";
import { splitSentences } from "../../src/import/split-sentences.ts";

/** `⟦` stands for a note mark. */
function glyphsOf(text: string): Glyph[] {
  return text.split("").map((c, at) => {
    const place = { line: 1, column: at + 1, emendation: null };
    return c === "⟦" ? { ...place, c: "", mark: "①" } : { ...place, c };
  });
}

function split(text: string): string[] {
  return splitSentences(glyphsOf(text)).map((sentence) =>
    sentence.map(({ c, mark }) => (mark === undefined ? c : "⟦")).join(""),
  );
}

describe("splitSentences(paragraph)", () => {
  it.each<[string, string[]]>([
    ["一。二！三？", ["一。", "二！", "三？"]],
    ["一；二：三。", ["一；二：三。"]],
    ["一。⟦二。⟦⟦", ["一。⟦", "二。⟦⟦"]],
    ["他说：“一。二。”三。", ["他说：“一。二。”", "三。"]],
    ["“谁来治理？”的问题。二。", ["“谁来治理？”的问题。", "二。"]],
    ["“谁来治理？”，他问。", ["“谁来治理？”，他问。"]],
    ["一（见下。）。二。", ["一（见下。）。", "二。"]],
    ["一……二", ["一……", "二"]],
    ["一……的二。", ["一……的二。"]],
    ["行动. 二。", ["行动.", "二。"]],
    ["U.S. 3.5 倍。二", ["U.S. 3.5 倍。", "二"]],
    ["“一。二。", ["“一。", "二。"]],
    ["怎么？！二。", ["怎么？！", "二。"]],
    ["", []],
  ])("%j", (paragraph, sentences) => {
    expect(split(paragraph)).toEqual(sentences);
  });

  it("concatenates to the paragraph without the spaces at the seams; no sentence is empty", () => {
    const character = fc.constantFrom(..."一二A1。！？….；：，“”‘’（）()《》[] ⟦的");
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (paragraph) => {
        const glyphs = glyphsOf(paragraph);
        const sentences = splitSentences(glyphs);
        expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
        const kept = sentences.flat();
        expect(kept.filter(({ c }) => c !== " ")).toEqual(glyphs.filter(({ c }) => c !== " "));
        expect(textOf(kept).length).toBeLessThanOrEqual(textOf(glyphs).length);
      }),
      { numRuns: 2000 },
    );
  });
});
