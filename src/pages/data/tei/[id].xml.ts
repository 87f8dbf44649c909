import type { APIRoute, GetStaticPaths } from "astro";
import { getCorpus } from "../../../site/corpus.ts";
import { teiFile } from "../../../site/tei-context.ts";

/** One file per work. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).works.map(({ id }) => ({ params: { id } }));

/** Serves a work in both languages as TEI P5. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const work = corpus.works.find(({ id }) => id === params["id"]);
  if (work === undefined) return new Response(null, { status: 404 });
  return new Response(teiFile(corpus, work), {
    headers: { "Content-Type": "application/tei+xml; charset=utf-8" },
  });
};
