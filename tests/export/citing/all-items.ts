import { readdirSync, readFileSync } from "node:fs";
import { workItem } from "../../../src/export/citing/work-item.ts";
import type { CslItem } from "../../../src/model/work-file.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { publication } from "./publication.ts";

/** The corpus as it stands. */
export const { works } = await loadCorpus();

/** Every work as the item of each of its pages. */
export const workItems: readonly CslItem[] = works.flatMap((work) =>
  (["zh", "en"] as const).map((language) => workItem(work, language, publication)),
);

/** Every cited thing. */
export const references: readonly CslItem[] = readdirSync("content/references").map(
  (name) => JSON.parse(readFileSync(`content/references/${name}`, "utf8")) as CslItem,
);
