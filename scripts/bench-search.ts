/**
 * `npm run bench:search [-- --times 1,10,100 --each 25,10,3 --seed 7]`: measures the search of the built site and of other
 * engines on the same records in the same run, at so many times the corpus, with so many queries of each of nine kinds
 * (every hit of each is listed, which at a hundred times takes half an hour). A place is right if its text holds the words.
 */
import { siteRecords } from "../src/site/search-data.ts";
import { loadCorpus } from "../src/site/load-corpus.ts";
import { measureSearch } from "../tests/bench-search/measure-search.ts";
import { benchQueries } from "../tests/bench-search/queries.ts";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const seed = Number(option("seed", "7"));
const corpus = await loadCorpus();
const records = siteRecords(corpus).map((record) => ({
  ...record,
  units: record.units.filter(({ isReading }) => isReading !== true),
}));
const each = option("each", "25,10,3").split(",").map(Number);
console.log(`seed ${seed}, ${records.length} records`);
for (const [at, times] of option("times", "1,10,100").split(",").map(Number).entries()) {
  const queries = benchQueries(records, corpus.terms, each[at] ?? each.at(-1) ?? 1, seed);
  await measureSearch({ records, queries, seed }, times);
}
