import { describe, expect, test } from "vitest";
import { lineSpace } from "../../src/render/line-space.ts";

describe("lineSpace(before, after)", () => {
  test.each([
    ["甲。", "乙", ""],
    ["One.", "Two.", " "],
    ["one", "乙", ""],
    ["甲”", "Two", ""],
    ["", "甲", ""],
  ] as const)("%s | %s → %j", (before, after, space) => {
    expect(lineSpace(before, after)).toBe(space);
  });
});
