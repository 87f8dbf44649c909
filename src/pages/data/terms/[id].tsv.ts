import type { APIRoute, GetStaticPaths } from "astro";
import { definedTerms, getTermPassages, termTable } from "../../../site/terms.ts";

/** One table per term that has a page. */
export const getStaticPaths: GetStaticPaths = async () => (await definedTerms()).map(({ id }) => ({ params: { id } }));

/** Serves the passages of a term as tab-separated values. */
export const GET: APIRoute = async ({ params }) => {
  const term = (await definedTerms()).find(({ id }) => id === params["id"]);
  if (term === undefined) return new Response(null, { status: 404 });
  const table = termTable((await getTermPassages()).get(term.id) ?? []);
  return new Response(table, { headers: { "Content-Type": "text/tab-separated-values; charset=utf-8" } });
};
