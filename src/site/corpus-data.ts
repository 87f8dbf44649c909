import { corpusJson } from "../export/corpus-json.ts";
import type { Corpus } from "../model/corpus.ts";
import { absoluteAddress, address } from "./address.ts";
import { yearOf } from "./describe-work.ts";

/** Returns `/data/corpus.json`, with the addresses of this site. */
export function corpusData(corpus: Corpus): Record<string, unknown> {
  return corpusJson(
    corpus,
    (work) => yearOf(work.bibliography),
    (path) => absoluteAddress(path) ?? address(path),
  );
}
