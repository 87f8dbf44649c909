import { mkdirSync, writeFileSync } from "node:fs";
import { close, createIndex } from "pagefind";
import { indexRecord, type SearchRecord } from "../export/search/search-records.ts";

/** Writes an index for each shard to `<site>/pagefind/<shard>/`, and the list of them, which the browser reads first. */
export async function writeSearchIndex(
  site: string,
  shards: ReadonlyMap<string, readonly SearchRecord[]>,
): Promise<void> {
  for (const [shard, records] of shards) await writeIndex(`${site}/pagefind/${shard}`, records);
  await close();
  mkdirSync(`${site}/pagefind`, { recursive: true });
  writeFileSync(`${site}/pagefind/shards.json`, `${JSON.stringify([...shards.keys()])}\n`);
}

async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
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
