import { describe, expect, test } from "vitest";
import { renderingAt, termFinder } from "../../src/model/terms-in.ts";
import { TermFile } from "../../src/model/translation-files.ts";

const terms = TermFile.parse([
  { id: "governance", zh: "治理", en: "governance", kind: "concept", tag: "established" },
  { id: "regime", zh: "治理机制", en: "governance mechanism", kind: "concept", tag: "established" },
  {
    id: "complex",
    zh: "机制复合体",
    forms: ["机制复合体", "体制复合体"],
    en: "regime complex",
    kind: "concept",
    tag: "ours",
  },
]);
const found = (text: string) => termFinder(terms)(text).map(({ term }) => term.id);

describe("termFinder(terms)", () => {
  test("finds the longest term at a place", () => {
    expect(found("治理机制")).toEqual(["regime"]);
    expect(found("治理机制与治理")).toEqual(["regime", "governance"]);
  });
  test("finds a term by another form, and once however often it stands", () => {
    expect(found("体制复合体是机制复合体")).toEqual(["complex"]);
    expect(found("无")).toEqual([]);
  });
});

describe("renderingAt(text, form)", () => {
  test.each([
    ["A regime complex.", "regime complex", [2, 16]],
    ["Regime complexes grow", "regime complex", [0, 16]],
    ["regime complexity", "regime complex", null],
    ["the actor’s view", "actor", [4, 11]],
    ["AI (R&D) grows", "AI (R&D)", [0, 8]],
    ["factor", "actor", null],
  ])("%s, %s", (text, form, place) => {
    expect(renderingAt(text, form)).toEqual(place);
  });
});
