import { expect, test } from "vitest";
import { siteRecords } from "../../src/site/search-data.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { openSiteEngine } from "../bench-search/site-engine.ts";

/** Two indexes are written, which takes its time. In ms. */
const PATIENT = 120_000;

test("an index in shards, joined by the browser, finds what one index finds", { timeout: PATIENT }, async () => {
  const records = siteRecords(await loadCorpus());
  const shards = Map.groupBy(records, ({ work }) => work);
  expect(shards.size).toBeGreaterThan(10);
  const one = await openSiteEngine(new Map([["all", records]]), ".test-output/one-index");
  const many = await openSiteEngine(shards, ".test-output/shards");
  for (const [query, language] of [
    ["制复合", "zh"],
    ["治理 part:note", "zh"],
    ["regime complex", "en"],
    ["OECD lang:en", "en"],
    ["機制複合體", "zh"],
  ] as const) {
    const [whole, joined] = [await one.ask(query, language, true), await many.ask(query, language, true)];
    expect(whole.hits.length, query).toBeGreaterThan(0);
    expect(joined.tier).toBe(whole.tier);
    expect([...joined.hits].sort()).toEqual([...whole.hits].sort());
  }
  await one.close();
  await many.close();
});
