import type { APIRoute } from "astro";
import { getCorpus } from "../../site/corpus.ts";
import { jsonResponse } from "../../site/json-response.ts";

/** Serves how the authors place countries, null where that has not been worked out. */
export const GET: APIRoute = async () => jsonResponse((await getCorpus()).countries);
