/**
 * Writes the Pagefind index of the built site: `node scripts/index-search.ts [dist] [--shards]`. With `--shards` every
 * issue, and what belongs to none, gets an index of its own, which the browser joins to the others.
 */
import type { SearchRecord } from "../src/export/search/search-records.ts";
import { siteRecords } from "../src/site/search-data.ts";
import { loadCorpus } from "../src/site/load-corpus.ts";
import { writeSearchIndex } from "../src/site/write-search-index.ts";

const [site = "dist", ...flags] = process.argv.slice(2);
const corpus = await loadCorpus();
const issueOf = new Map([
  ...corpus.works.map(({ id, issue }) => [id, issue ?? "single"] as const),
  ...corpus.issues.map(({ id }) => [id, id] as const),
]);
const shardOf = ({ work }: SearchRecord): string =>
  flags.includes("--shards") ? (issueOf.get(work) ?? "matter") : "all";
const shards = Map.groupBy(siteRecords(corpus), shardOf);
await writeSearchIndex(site, shards);
for (const [shard, records] of shards) process.stdout.write(`search index ${shard}: ${records.length} records\n`);
