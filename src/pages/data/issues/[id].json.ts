import type { APIRoute, GetStaticPaths } from "astro";
import { issueJson } from "../../../export/issue-json.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { jsonResponse } from "../../../site/json-response.ts";

/** One file per issue. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).issues.map(({ id }) => ({ params: { id } }));

/** Serves an issue's data. */
export const GET: APIRoute = async ({ params }) => {
  const { issues, edition } = await getCorpus();
  const issue = issues.find(({ id }) => id === params["id"]);
  return issue === undefined ? new Response(null, { status: 404 }) : jsonResponse(issueJson(issue, edition));
};
