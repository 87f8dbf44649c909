/** Other ways to search the same records, as they come. */
import { gzipSync } from "node:zlib";
import { create, insertMultiple, save, search } from "@orama/orama";
import { Index } from "flexsearch";
import MiniSearch from "minisearch";
import { findFolded } from "../../src/export/search/fold-text.ts";
import type { SearchRecord } from "../../src/export/search/search-records.ts";

/** An engine with the records in it. */
export interface Engine {
  readonly name: string;
  /** gzip bytes of what a browser would have to load. */
  readonly bytes: number;
  /** Returns the addresses of the records that answer. */
  readonly find: (words: string) => Promise<readonly string[]> | readonly string[];
}

/** Returns the engines; each holds a document for each record. */
export async function otherEngines(records: readonly SearchRecord[]): Promise<Engine[]> {
  const documents = records.map(({ url, units }) => ({ id: url, text: units.map(({ text }) => text).join("\n") }));
  const all = documents.length;
  const mini = new MiniSearch({ fields: ["text"] });
  mini.addAll(documents);
  const flex = new Index();
  documents.forEach(({ text }, at) => {
    flex.add(at, text);
  });
  const orama = create({ schema: { id: "string", text: "string" } });
  await insertMultiple(orama, documents);
  const flexed: string[] = [];
  flex.export((key, data) => {
    flexed.push(key, data ?? "");
  });
  const texts = JSON.stringify(documents);
  return [
    {
      name: "MiniSearch, default",
      bytes: sizeOf(JSON.stringify(mini)),
      find: (words) => mini.search(words, { combineWith: "AND" }).map(({ id }) => String(id)),
    },
    {
      name: "FlexSearch, default",
      bytes: sizeOf(flexed.join("")),
      find: (words) => flex.search(words, { limit: all }).flatMap((at) => documents[Number(at)]?.id ?? []),
    },
    {
      name: "Orama, default",
      bytes: sizeOf(JSON.stringify(save(orama))),
      find: async (words) => {
        const { hits } = await search(orama, { term: words, limit: all, threshold: 0 });
        return hits.map(({ document }) => String(document.id));
      },
    },
    {
      name: "scan of the whole text",
      bytes: sizeOf(texts),
      find: (words) => documents.filter(({ text }) => findFolded(text, words).length > 0).map(({ id }) => id),
    },
  ];
}

function sizeOf(text: string): number {
  return gzipSync(text).length;
}
