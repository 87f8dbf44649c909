import { corpusJson } from "../../export/corpus-json.ts";
import { absoluteAddress, address } from "../../site/address.ts";
import { getCorpus } from "../../site/corpus.ts";
import { yearOf } from "../../site/describe-work.ts";
import { jsonResponse } from "../../site/json-response.ts";

/** Serves the list of works and issues. */
export async function GET(): Promise<Response> {
  return jsonResponse(
    corpusJson(
      await getCorpus(),
      (work) => yearOf(work.bibliography),
      (path) => absoluteAddress(path) ?? address(path),
    ),
  );
}
