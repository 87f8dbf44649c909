/** Writes the Pagefind index of the built site: `node scripts/index-search.ts [dist]`. */
import { close, createIndex } from "pagefind";
import { indexRecord, searchRecords } from "../src/export/search-records.ts";
import { loadCorpus } from "../src/site/load-corpus.ts";

/** Fills the index from the corpus and writes it to `<site>/pagefind`. */
export async function indexSearch(site: string): Promise<number> {
  const records = searchRecords(await loadCorpus()).map(indexRecord);
  const { index, errors } = await createIndex({ forceLanguage: "zh" });
  if (index === undefined) throw new Error(errors.join("\n"));
  for (const record of records) {
    const filters = { work: [...record.filters.work], part: [...record.filters.part] };
    const added = await index.addCustomRecord({ ...record, meta: { ...record.meta }, filters });
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join("; ")}`);
  }
  const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
  if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
  await close();
  return records.length;
}

if (import.meta.main) {
  const count = await indexSearch(process.argv[2] ?? "dist");
  process.stdout.write(`search index: ${count} records\n`);
}
