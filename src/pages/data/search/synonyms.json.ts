import type { APIRoute } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";
import { synonymSets } from "../../../site/search-data.ts";

/** Serves the words that stand for one another, for queries that find nothing as they are. */
export const GET: APIRoute = async () => jsonResponse(synonymSets(await getCorpus()));
