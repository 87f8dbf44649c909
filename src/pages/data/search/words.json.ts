import type { APIRoute } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";
import { latinWords } from "../../../site/search-data.ts";

/** Serves the Latin words of the index, for queries with a misspelt one. */
export const GET: APIRoute = async () => jsonResponse(latinWords(await getCorpus()));
