import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearOrder } from "../../src/diagrams/near-order.ts";
import { sharedReferences } from "../../src/diagrams/shared-references.ts";
import { anyReferences, reference, shuffled, WORKS } from "./made-up-references.ts";

describe("nearOrder(items, groups)", () => {
  test.each([
    ["keeps the order without groups", ["a", "b", "c"], [], ["a", "b", "c"]],
    ["puts who shares nothing last", ["a", "b", "c"], [["b", "c"]], ["b", "c", "a"]],
    [
      "brings together who shares",
      ["a", "b", "c", "d"],
      [
        ["a", "d"],
        ["b", "c"],
        ["c", "d"],
      ],
      ["b", "c", "d", "a"],
    ],
    ["has nothing to order", [], [], []],
  ])("%s", (_, items, groups, order) => {
    expect(nearOrder(items, groups)).toEqual(order);
  });
});

describe("sharedReferences(references, works)", () => {
  const data = sharedReferences(
    [
      reference("later", ["feng n3", "gui n2", "gui n9"], { year: 2021 }),
      reference("earlier", ["gui n1", "feng n1"], { year: 2017 }),
      reference("other", ["long n1", "gui n4"], { year: 2019 }),
      reference("digested", ["gui n5"], { works: ["digest-veale"] }),
      reference("alone", ["han n1"]),
      reference("uncited", []),
    ],
    WORKS,
  );

  test("works that share stand together, those that share nothing last, those that cite nothing nowhere", () => {
    expect(data.works).toEqual(["feng", "gui", "long", "han"]);
  });
  test("rows are grouped by the works that cite them, then by year", () => {
    expect(data.groups.map((group) => group.map(({ key }) => key))).toEqual([["earlier", "later"], ["other"]]);
  });
  test("a row holds every note", () => {
    expect(data.groups[0]?.[1]?.cited).toEqual([
      { work: "feng", notes: ["n3"] },
      { work: "gui", notes: ["n2", "n9"] },
    ]);
  });
  test("what one work cites and the corpus digests has rows of its own", () => {
    expect(data.held.map(({ key, held }) => [key, held])).toEqual([["digested", ["digest-veale"]]]);
  });
  test("counts what each cites, and what it alone cites", () => {
    expect(data.counts).toEqual([
      { work: "feng", cited: 2, alone: 0 },
      { work: "gui", cited: 4, alone: 1 },
      { work: "long", cited: 1, alone: 0 },
      { work: "han", cited: 1, alone: 1 },
    ]);
  });
  test("nothing for nothing", () => {
    expect(sharedReferences([], WORKS)).toEqual({ works: [], groups: [], held: [], counts: [] });
  });
  test("the order of the references changes nothing; every reference of several works has one row", () => {
    fc.assert(
      fc.property(anyReferences, fc.nat(999), (references, seed) => {
        const one = sharedReferences(references, WORKS);
        expect(sharedReferences(shuffled(references, seed), WORKS)).toEqual(one);
        const several = references.filter(({ citedIn }) => new Set(citedIn.map(({ work }) => work)).size > 1);
        expect(
          one.groups
            .flat()
            .map(({ key }) => key)
            .sort(),
        ).toEqual(several.map(({ item }) => item.id).sort());
      }),
    );
  });
});
