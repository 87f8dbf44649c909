import type { APIRoute, GetStaticPaths } from "astro";
import { workJson } from "../../../export/work-json.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";

/** One file per work. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).works.map(({ id }) => ({ params: { id } }));

/** Serves a work's data. */
export const GET: APIRoute = async ({ params }) => {
  const { works, edition } = await getCorpus();
  const work = works.find(({ id }) => id === params["id"]);
  return work === undefined ? new Response(null, { status: 404 }) : jsonResponse(workJson(work, edition));
};
