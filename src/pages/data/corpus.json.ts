import { getCorpus } from "../../site/corpus.ts";
import { corpusData } from "../../site/corpus-data.ts";
import { jsonResponse } from "../../site/json-response.ts";

/** Serves the list of works and issues. */
export async function GET(): Promise<Response> {
  return jsonResponse(corpusData(await getCorpus()));
}
