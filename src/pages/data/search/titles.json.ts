import type { APIRoute } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";
import { searchTitles } from "../../../site/search-data.ts";

/** Serves the titles of the works, for the list of those in which more is found. */
export const GET: APIRoute = async () => jsonResponse(searchTitles(await getCorpus()));
