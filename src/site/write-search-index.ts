import { mkdirSync, writeFileSync } from "node:fs";
import { close, createIndex } from "pagefind";
import { indexRecord, type SearchRecord } from "../export/search/search-records.ts";

const LANGUAGES = ["zh", "en"] as const;
/**
 * Records of a small index. Its filters are light enough to be loaded with the first query, and tell a reader how many sections
 * each work has; and its answers can be ranked, for which a query must be looked up a second time.
 */
const SMALL = 10_000;
/**
 * Words in a piece of the index, which the browser fetches whole. The default (20,000) suits words; the lists of places of
 * single characters are long, and a query of three characters would fetch three pieces of 30 kB.
 */
const PIECE = "5000";

/**
 * Writes an index for each shard and language to `<site>/pagefind/<shard>-<language>/`, and the list of them, which the
 * browser reads first: the shards of each language, and whether the whole is small. A reader of one language loads nothing of the other until it is wanted.
 */
export async function writeSearchIndex(
  site: string,
  shards: ReadonlyMap<string, readonly SearchRecord[]>,
): Promise<void> {
  const written: Record<string, string[]> = {};
  const isSmall = [...shards.values()].reduce((sum, records) => sum + records.length, 0) <= SMALL;
  for (const language of LANGUAGES)
    for (const [shard, all] of shards) {
      const records = all.filter((record) => record.language === language);
      if (records.length === 0) continue;
      const name = `${shard}-${language}`;
      await writeIndex(`${site}/pagefind/${name}`, records);
      (written[language] ??= []).push(name);
    }
  await close();
  mkdirSync(`${site}/pagefind`, { recursive: true });
  writeFileSync(`${site}/pagefind/shards.json`, `${JSON.stringify({ ...written, isSmall })}\n`);
}

async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = PIECE;
  const { index, errors } = await createIndex({ forceLanguage: "zh" });
  if (index === undefined) throw new Error(errors.join("\n"));
  for (const record of records.map(indexRecord)) {
    const filters = Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]]));
    const added = await index.addCustomRecord({ ...record, meta: { ...record.meta }, filters });
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join("; ")}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
}
