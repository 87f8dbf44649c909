import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citedOverTime } from "../../src/diagrams/cited-over-time.ts";
import { breaksBefore, lastPeriod } from "../../src/diagrams/period-places.ts";
import { stackMarks } from "../../src/diagrams/stack-marks.ts";
import { anyReferences, reference, shuffled, WORKS } from "./made-up-references.ts";

const data = citedOverTime(
  [
    reference("new", ["gui n2", "han n1"], { year: 2012 }),
    reference("chinese", ["gui n7", "gui n9"], { year: 2012, language: "zh-CN" }),
    reference("old", ["gui n1"], { year: 1987 }),
    reference("undated", ["han n2"]),
    reference("uncited", [], { year: 1950 }),
  ],
  WORKS,
  2010,
);

describe("citedOverTime(references, works, since)", () => {
  test("decades, then years, then what bears no year; no hole in between", () => {
    expect(data.periods).toEqual([
      { from: 1980, to: 1989, count: 1 },
      { from: 1990, to: 1999, count: 0 },
      { from: 2000, to: 2009, count: 0 },
      { from: 2010, to: 2010, count: 0 },
      { from: 2011, to: 2011, count: 0 },
      { from: 2012, to: 2012, count: 2 },
      { from: null, to: null, count: 1 },
    ]);
  });
  test("a mark for each work that cites a document, Chinese ones first in their cell", () => {
    expect(data.marks.map(({ work, key, period, notes }) => [work, key, period, notes.join()])).toEqual([
      ["han", "new", 5, "n1"],
      ["han", "undated", 6, "n2"],
      ["gui", "old", 0, "n1"],
      ["gui", "chinese", 5, "n7,n9"],
      ["gui", "new", 5, "n2"],
    ]);
  });
  test("works that cite nothing have no lane", () => {
    expect(data.lanes).toEqual([
      { work: "han", count: 2 },
      { work: "gui", count: 3 },
    ]);
  });
  test.each([
    ["nothing", [], 0],
    ["one year", [reference("a", ["han n1"], { year: 2020 })], 1],
    ["one decade", [reference("a", ["han n1"], { year: 1955 })], 1],
    ["no year at all", [reference("a", ["han n1"])], 1],
  ])("%s", (_, references, periods) => {
    expect(citedOverTime(references, WORKS, 2010).periods.length).toBe(periods);
  });
  test("no mark is lost, each lies in its period, and the order of the references changes nothing", () => {
    fc.assert(
      fc.property(anyReferences, fc.nat(999), (references, seed) => {
        const one = citedOverTime(references, WORKS, 2010);
        expect(citedOverTime(shuffled(references, seed), WORKS, 2010)).toEqual(one);
        const pairs = references.flatMap(({ item, citedIn }) => [
          ...new Set(citedIn.map(({ work }) => `${item.id} ${work}`)),
        ]);
        expect(one.marks.map(({ key, work }) => `${key} ${work}`).sort()).toEqual(pairs.sort());
        const years = new Map(references.map(({ item }) => [item.id, item.issued?.["date-parts"][0][0] ?? null]));
        for (const { key, period } of one.marks) {
          const [year, { from, to } = { from: 0, to: 0 }] = [years.get(key), one.periods[period]];
          expect(year === null ? from === null : from! <= year! && year! <= to!).toBe(true);
        }
        const cited = references.filter(({ citedIn }) => citedIn.length > 0).length;
        expect(one.periods.reduce((sum, { count }) => sum + count, 0)).toBe(cited);
      }),
    );
  });
});

describe("stackMarks(marks, cellOf, across)", () => {
  test("fills level by level", () => {
    const places = stackMarks(["a1", "a2", "b1", "a3"], (mark) => mark.charAt(0), 2);
    expect(places.map(({ mark, along, level }) => [mark, along, level])).toEqual([
      ["a1", 0, 0],
      ["a2", 1, 0],
      ["b1", 0, 0],
      ["a3", 0, 1],
    ]);
  });
});

describe("breaksBefore(periods), lastPeriod(periods, year)", () => {
  test("room grows where decades end and where the years end", () => {
    expect(breaksBefore(data.periods)).toEqual([0, 0, 0, 12, 12, 12, 24]);
    expect(breaksBefore([])).toEqual([]);
  });
  test.each([
    [2011, 4],
    [1985, 0],
    [2099, 5],
    [null, 5],
  ])("%s lies in period %i", (year, period) => {
    expect(lastPeriod(data.periods, year)).toBe(period);
  });
});
