/** `npm run export:search -- --engine opensearch [--out FOLDER]`: writes the index and its documents for a search cluster. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bulkFiles, opensearchIndex, searchDocuments } from "../src/export/search/opensearch.ts";
import { searchRecords } from "../src/export/search/search-records.ts";
import { loadCorpus } from "../src/site/load-corpus.ts";
import { wholeAddress } from "../src/site/whole-address.ts";
import { writeWhole } from "../src/site/write-whole.ts";

const INDEX = "ai-governance-corpus";
const args = process.argv.slice(2);
const valueOf = (name: string): string | undefined => args[args.indexOf(name) + 1];
const isKnown = args.includes("--engine") && valueOf("--engine") === "opensearch";
if (!isKnown || args.some((arg) => arg.startsWith("--") && arg !== "--engine" && arg !== "--out")) {
  console.error("usage: npm run export:search -- --engine opensearch [--out FOLDER]");
  process.exit(2);
}
const folder = args.includes("--out") ? (valueOf("--out") ?? "") : ".export-search";
const documents = searchDocuments(searchRecords(await loadCorpus()), wholeAddress);
const bulk = bulkFiles(documents, INDEX);
mkdirSync(folder, { recursive: true });
writeWhole(
  new Map([
    [join(folder, "index.json"), `${JSON.stringify(opensearchIndex(), null, 2)}\n`],
    ...bulk.map((text, at) => [join(folder, `bulk-${at + 1}.ndjson`), text] as const),
  ]),
);
console.log(`${folder}: index.json and ${bulk.length} bulk files with ${documents.length} documents`);
console.log(`curl -X PUT HOST/${INDEX} -H 'Content-Type: application/json' --data-binary @${folder}/index.json`);
console.log(`curl -X POST HOST/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @${folder}/bulk-1.ndjson`);
