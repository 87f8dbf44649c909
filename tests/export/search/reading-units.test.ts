import { expect, test } from "vitest";
import { readingUnits } from "../../../src/export/search/reading-units.ts";
import { searchRecords } from "../../../src/export/search/search-records.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";

const emendation = (at: string | null, found: string, corrected: string) =>
  ({ at, readings: { found, corrected } }) as Parameters<typeof readingUnits>[1]["emendations"][number];
const units = [
  { id: "p1", text: "人工智能治理的机制复合体" },
  { id: "n1", text: "同上，同上" },
];

test.each([
  [
    "a reading in a sentence stands for its paragraph",
    emendation("p1-1", "机刷", "机制"),
    ["p1 人工智能治理的机刷复合体"],
  ],
  ["what was only taken out", emendation("p1-1", "多", ""), []],
  ["a place that cannot be told", emendation("n1", "同土", "同上"), []],
  ["no place in the text", emendation(null, "甲", "乙"), []],
])("readingUnits(units, work): %s", (_, one, readings) => {
  expect(readingUnits(units, { emendations: [one] }).map(({ id, text }) => `${id} ${text}`)).toEqual(readings);
});

test("the corpus: every reading is marked as one and stands beside its unit", async () => {
  const records = searchRecords(await loadCorpus());
  const readings = records.flatMap((record) =>
    record.units.filter(({ isReading }) => isReading).map((unit) => ({ record, unit })),
  );
  expect(readings.length).toBeGreaterThan(150);
  for (const { record, unit } of readings)
    expect(record.units.some(({ id, isReading }) => id === unit.id && isReading !== true)).toBe(true);
});
