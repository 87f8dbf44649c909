import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearWords } from "../../../src/export/search/near-words.ts";

describe("editDistance(a, b, most)", () => {
  test.each([
    ["collingridge", "colingridge", 1],
    ["governance", "govenrance", 1],
    ["agency", "agency", 0],
    ["regime", "complex", 3],
    ["", "ab", 2],
  ])("%s, %s: %i", (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  test("is symmetric, and 0 only for equal words", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ["govenance", ["governance"]],
  ["agencx", ["agency"]],
  ["provexxnce", ["provenance"]],
  ["treaty", []],
])("nearWords(%s, …) gives the nearest alone", (word, near) => {
  expect(nearWords(word, ["governance", "govern", "provenance", "agency"], 2, 3)).toEqual(near);
});
