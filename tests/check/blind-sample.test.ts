import { expect, test } from "vitest";
import { blindSample } from "../../src/check/translation/blind-sample.ts";
import { linePairs } from "../../src/check/translation/line-pairs.ts";
import { plainText } from "../../src/model/inline.ts";
import { readContent } from "../../src/site/read-content.ts";

test("blindSample(content, counts, seed) is the same for a seed, covers every work, and plants one fault in ten", () => {
  const content = readContent(process.cwd());
  const counts = { sentences: 200, notes: 40 };
  const items = blindSample(content, counts, 7);
  expect(items).toEqual(blindSample(content, counts, 7));
  expect(items).not.toEqual(blindSample(content, counts, 8));
  expect(items.filter(({ kind }) => kind === "sentence")).toHaveLength(200);
  expect(items.filter(({ kind }) => kind === "note")).toHaveLength(40);
  expect(items.filter(({ planted }) => planted !== null)).toHaveLength(24);
  expect(new Set(items.map(({ work }) => work)).size).toBe(12);
  const english = new Map(
    content.works.flatMap((text) =>
      linePairs(text).map((pair) => [`${text.file.id} ${pair.unit}`, plainText(pair.en)]),
    ),
  );
  for (const { work, unit, en, planted } of items) expect(english.get(`${work} ${unit}`) === en).toBe(planted === null);
});
