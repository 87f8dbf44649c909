import type { APIRoute } from "astro";
import { jsonResponse } from "../../site/json-response.ts";
import { termsJson } from "../../site/terms.ts";

/** Serves the term ledger with its counts. */
export const GET: APIRoute = async () => jsonResponse(await termsJson());
