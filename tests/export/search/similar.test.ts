import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piecesOf, scoreUnit, weightOf } from "../../../src/export/search/similar.ts";

const pieces = ["机制", "制复", "复合"].map((text) => ({ text, weight: 1 }));

describe("scoreUnit(unit, pieces, span)", () => {
  test("pieces in one place say more than the same pieces apart", () => {
    const together = scoreUnit({ id: "p1", text: "治理的机制复合体" }, pieces, 7);
    const apart = scoreUnit(
      { id: "p2", text: "机制很多，也很长，说到后来还有一个制复，而隔了很远才有复合" },
      pieces,
      7,
    );
    expect(together).toEqual({ score: 6, places: [[3, 7]] });
    expect(apart.score).toBe(4);
    expect(apart.places).toHaveLength(3);
  });

  test("nothing of the query, no score", () => {
    expect(scoreUnit({ id: "p1", text: "别的文字" }, pieces, 7)).toEqual({ score: 0, places: [] });
  });

  test("the score is between the sum of what stands there and twice that; places are in order and apart", () => {
    const text = fc.string({ unit: fc.constantFrom("机", "制", "复", "合", "，"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (words, span) => {
        const { score, places } = scoreUnit({ id: "p1", text: words }, pieces, span);
        const sum = pieces.filter((piece) => words.includes(piece.text)).length;
        expect(score).toBeGreaterThanOrEqual(sum === 0 ? 0 : sum + 1);
        expect(score).toBeLessThanOrEqual(2 * sum);
        places.slice(1).forEach(([start], at) => {
          expect(start).toBeGreaterThan(places[at]![1]);
        });
      }),
    );
  });
});

test("piecesOf(text) gives pairs of Han and whole words", () => {
  expect(piecesOf("AI治理机制 of 法")).toEqual({ pairs: ["治理", "理机", "机制", "法"], words: ["AI", "of"] });
});

test("weightOf(records, all): what stands in fewer records weighs more, what stands nowhere nothing", () => {
  expect(weightOf(0, 100)).toBe(0);
  expect(weightOf(1, 100)).toBeGreaterThan(weightOf(50, 100));
});
