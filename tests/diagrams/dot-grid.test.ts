import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotGrid, type DotGrid, type DotMeasures, type DotTable } from "../../src/diagrams/dot-grid.ts";
import { placingTable } from "../../src/diagrams/placing-table.ts";
import { sharedTerms, termTable } from "../../src/diagrams/term-table.ts";
import { termPassages } from "../../src/model/term-passages.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { boxOfDot, boxOfLine, outside, overlaps, type Box } from "./boxes.ts";
import { labelWidth } from "../../src/diagrams/label-width.ts";
import { anyLabel } from "./made-up-references.ts";

const measures: DotMeasures[] = [
  { width: 960, titles: 270, gutter: 0, size: 14, small: 11.5 },
  { width: 640, titles: 220, gutter: 0, size: 14, small: 11.5 },
  { width: 284, titles: null, gutter: 0, size: 14, small: 10.5 },
  { width: 284, titles: null, gutter: 0, size: 14, small: 10.5, ownColumns: true },
];
const COLUMNS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
const anyTable: fc.Arbitrary<DotTable> = fc
  .array(
    fc.record({
      caption: fc.oneof(fc.constant(""), anyLabel),
      rows: fc.array(
        fc.record({ title: anyLabel, source: fc.oneof(fc.constant(""), anyLabel), columns: fc.subarray(COLUMNS) }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((groups) => ({
    columns: COLUMNS,
    groups: groups.map(({ caption, rows }, at) => ({
      caption,
      rows: rows.map(({ title, source, columns }, place) => ({
        id: `${at}.${place}`,
        title,
        source,
        dots: columns.map((column) => ({ column, r: 11.5 })),
      })),
    })),
  }));

function boxesOf({ heads, groups }: DotGrid, { size, small }: DotMeasures): Box[] {
  const rows = groups.flatMap((group) => group.rows);
  const named = [...heads, ...groups.flatMap((group) => group.heads)];
  return [
    ...named.flatMap(({ lines }) => lines.map((line) => boxOfLine(line, small, "middle"))),
    ...named.flatMap(({ turned }) =>
      turned === null
        ? []
        : [
            {
              what: turned.text,
              left: turned.x - small * 0.9,
              right: turned.x + small * 0.25,
              top: turned.y - labelWidth(turned.text, small),
              bottom: turned.y,
            },
          ],
    ),
    ...groups.flatMap(({ caption }) => caption.map((line) => boxOfLine(line, small, "start"))),
    ...rows.flatMap(({ title }) => title.map((line) => boxOfLine(line, size, "start", "serif"))),
    ...rows.flatMap(({ source }) => source.map((line) => boxOfLine(line, small, "start"))),
    ...rows.flatMap(({ id, dots, y }) => dots.map(({ column, x, r }) => boxOfDot(`${id} ${column}`, x, y, r))),
    ...rows.flatMap(({ id, gaps, y }) => gaps.map((x) => boxOfDot(`no ${id}`, x, y, 2))),
  ];
}

function expectGood(table: DotTable, measure: DotMeasures, head: (column: string) => string): void {
  const grid = dotGrid(table, measure, head);
  const boxes = boxesOf(grid, measure);
  expect(outside(boxes, grid.width, grid.height)).toEqual([]);
  expect(overlaps(boxes)).toEqual([]);
  expect(dotGrid(table, measure, head)).toEqual(grid);
}

describe.each(measures)("dotGrid(table, measures, head), $width wide", (measure) => {
  test("any table: nothing leaves the picture, nothing lies on another thing, the same again", () => {
    fc.assert(
      fc.property(anyTable, anyLabel, (table, label) => {
        expectGood(table, measure, (column) => `${column}${label}`);
      }),
      { numRuns: 60 },
    );
  });

  test("another id moves nothing", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const named = JSON.parse(JSON.stringify(table).replaceAll(/"id":"/gu, '"id":"x')) as DotTable;
        const bare = (grid: DotGrid) => JSON.stringify(grid).replaceAll(/"id":"[^"]*"/gu, "");
        expect(bare(dotGrid(named, measure, String))).toBe(bare(dotGrid(table, measure, String)));
      }),
      { numRuns: 30 },
    );
  });

  test("the countries and the terms of the corpus, in both languages", async () => {
    const { works, countries, terms } = await loadCorpus();
    const ids = works.map(({ id }) => id);
    const shared = sharedTerms(terms, termPassages(await loadCorpus()), ids, 3);
    for (const language of ["zh", "en"] as const) {
      const category = (work: string, id: string): string =>
        countries!.schemes.find((one) => one.work === work)?.categories.find((one) => one.id === id)?.label[language] ??
        "";
      const places = placingTable(countries!, ids, { scheme: (work) => work, category });
      expect(places.groups.flatMap(({ rows }) => rows.flatMap(({ dots }) => dots)).length).toBe(
        countries!.placings.length,
      );
      expectGood(places, measure, (id) => countries!.countries.find((one) => one.id === id)!.label[language]);
      const caption = (count: number) => `${count} works`;
      const labels = { caption, title: (term: (typeof terms)[number]) => term[language], source: () => "" };
      expectGood(termTable(shared, ids, labels), measure, (id) => id.split("-")[0]!);
    }
  });

  test("nothing at all", () => {
    expect(dotGrid({ columns: [], groups: [] }, measure, String)).toMatchObject({ heads: [], groups: [] });
  });
});
