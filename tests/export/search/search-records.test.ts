import { describe, expect, test } from "vitest";
import { excerptAt } from "../../../src/export/search/excerpt.ts";
import { matchUnits, openRecord } from "../../../src/export/search/match-units.ts";
import { parseQuery } from "../../../src/export/search/parse-query.ts";
import { indexRecord, searchRecords } from "../../../src/export/search/search-records.ts";
import { corpus } from "../../fixtures/corpus.ts";

const records = searchRecords(corpus);

describe("searchRecords(corpus)", () => {
  test("addresses are unique and no record is empty", () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    expect(records.every(({ units }) => units.length > 0)).toBe(true);
  });

  test("headings, items, captions, cells, sources and notes are found at their ids", () => {
    const ids = new Map(records.flatMap(({ units }) => units).map(({ id, text }) => [id, text]));
    expect(ids.get("s1-1")).toBe("（一）多元主体");
    expect(ids.get("p3")).toBe("1）主权国家。");
    expect(ids.get("fig1-cap")).toBe("图1：治理架构");
    expect(ids.get("tab1-r2c2")).toBe("补充");
    expect(ids.get("n2")).toBe("同上。");
    expect(ids.get("m1-1")).toBe("编者按：本期讨论治理。");
  });
});

describe("openRecord(content, meta)", () => {
  test("gives back the units of every record", () => {
    for (const record of records) {
      const { content, meta } = indexRecord(record);
      expect(openRecord(content, meta)).toEqual(record.units);
    }
  });
});

describe("matchUnits(units, query, kind)", () => {
  const units = [
    { id: "p1", text: "机制与复合体" },
    { id: "p2", text: "机制复合体与机制" },
  ];
  const found = (query: string, all: Parameters<typeof matchUnits>[0] = units) =>
    matchUnits(all, parseQuery(query), "text").map(({ unit, places }) => [unit.id, places]);

  test("only units with every term, with every place", () => {
    expect(found("机制复合体")).toEqual([["p2", [[0, 5]]]]);
    expect(found("机制")).toEqual([
      ["p1", [[0, 2]]],
      [
        "p2",
        [
          [0, 2],
          [6, 8],
        ],
      ],
    ]);
  });

  test("terms in different units of one record are shown where each stands", () => {
    const apart = [
      { id: "p1", text: "甲" },
      { id: "p2", text: "乙" },
    ];
    expect(found("甲 乙", apart).map(([id]) => id)).toEqual(["p1", "p2"]);
    expect(found("甲 乙", apart.slice(0, 1))).toEqual([]);
    expect(found("甲 NEAR 乙", apart)).toEqual([]);
  });

  test("without, near, part", () => {
    expect(found("机制 -机制复合体")).toEqual([["p1", [[0, 2]]]]);
    expect(found("机制 NEAR 复合体").map(([id]) => id)).toEqual(["p1", "p2"]);
    expect(found("甲 NEAR 乙", [{ id: "p1", text: `甲${"丙".repeat(41)}乙` }])).toEqual([]);
    expect(found("机制 part:note")).toEqual([]);
    expect(found("机制 part:text").length).toBe(2);
  });

  test("a replaced reading is found only where the text does not hold the words", () => {
    const read = [
      { id: "p1", text: "机制复合体" },
      { id: "p1", text: "机刷复合体", isReading: true as const },
    ];
    expect(matchUnits(read, parseQuery("机刷"), "text")).toMatchObject([{ unit: { isReading: true } }]);
    expect(matchUnits(read, parseQuery("复合体"), "text")).toMatchObject([{ unit: { id: "p1", text: "机制复合体" } }]);
    expect(matchUnits(read, parseQuery("复合体"), "text")).toHaveLength(1);
  });
});

test("excerptAt(text, start, end) says where text is left out", () => {
  const text = "甲".repeat(100);
  expect(excerptAt(text, 50, 52)).toEqual({ before: `…${"甲".repeat(24)}`, found: "甲甲", after: text.slice(52) });
  expect(excerptAt("甲乙丙", 1, 2)).toEqual({ before: "甲", found: "乙", after: "丙" });
});
