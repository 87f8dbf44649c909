import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelWidth } from "../../src/diagrams/label-width.ts";
import { wrapLabel } from "../../src/diagrams/wrap-label.ts";
import { anyLabel } from "./made-up-references.ts";

describe("labelWidth(text, size, face)", () => {
  test.each([
    ["", 10, 0],
    ["治理", 10, 20],
    ["（治）", 10, 30],
    ["AI", 10, 10.3],
    ["é", 10, 6.1],
    ["AI治理", 8, 8 * (1.03 + 0.125 + 2)],
  ])("%j at %i is %f wide", (text, size, width) => {
    expect(labelWidth(text, size)).toBeCloseTo(width);
  });

  test("serif letters are wider, Han characters are not", () => {
    expect(labelWidth("governance", 10, "serif")).toBeGreaterThan(labelWidth("governance", 10));
    // As DejaVu Serif sets it.
    expect(labelWidth("Artificial Intelligence and National Security", 1, "serif")).toBeGreaterThan(22.16);
    expect(labelWidth("治理", 10, "serif")).toBe(20);
  });
});

describe("wrapLabel(text, box)", () => {
  const box = (em: number, lines = 9) => ({ width: em * 10, size: 10, lines });

  test.each([
    ["breaks between Han characters", "人工智能治理", box(4), ["人工智能", "治理"]],
    ["never begins a line with a closing mark", "人工智能，治理", box(4), ["人工智", "能，治理"]],
    ["never ends a line with an opening mark", "论题《治理》", box(3), ["论题", "《治", "理》"]],
    ["breaks Latin at spaces", "A Layered Model", box(5), ["A", "Layered", "Model"]],
    ["breaks after a hyphen", "long-term", box(4), ["long-", "term"]],
    ["breaks a word only where it is too wide alone", "Verwaltung", box(4), ["Verwalt", "ung"]],
    ["breaks at a line feed", "龙坤、\n徐能武", box(9), ["龙坤、", "徐能武"]],
    ["sets nothing for nothing", "  ", box(4), []],
    ["cuts what is left over", "人工智能治理", box(4, 1), ["人工智…"]],
    ["drops a half word when it cuts", "Development and Use", box(10, 1), ["Development…"]],
  ])("%s", (_, text, where, lines) => {
    expect(wrapLabel(text, where)).toEqual(lines);
  });

  test("no line is wider than the box, none is empty, none is too many", () => {
    fc.assert(
      fc.property(anyLabel, fc.integer({ min: 25, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
        const set = wrapLabel(text, { width, size: 10, lines });
        expect(set.length).toBeLessThanOrEqual(lines);
        expect(set.filter((line) => line.trim() === "")).toEqual([]);
        expect(set.filter((line) => labelWidth(line, 10) > width + 1e-9)).toEqual([]);
      }),
    );
  });

  test("nothing is lost where there is room", () => {
    const bare = (text: string) => text.replaceAll(/\s/gu, "");
    fc.assert(
      fc.property(anyLabel, (text) => {
        expect(bare(wrapLabel(text, { width: 40, size: 10, lines: 99 }).join(""))).toBe(bare(text));
      }),
    );
  });
});
