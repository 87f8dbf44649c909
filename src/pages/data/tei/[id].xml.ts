import type { APIRoute, GetStaticPaths } from "astro";
import { formatXml } from "../../../export/tei/format-xml.ts";
import { SCHEMA_PATH } from "../../../export/tei/tei-context.ts";
import { teiDocument } from "../../../export/tei/tei-document.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { teiContext } from "../../../site/tei-context.ts";

/** One file per work. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).works.map(({ id }) => ({ params: { id } }));

/** Serves a work in both languages as TEI P5. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const work = corpus.works.find(({ id }) => id === params["id"]);
  if (work === undefined) return new Response(null, { status: 404 });
  const context = teiContext(corpus, work);
  return new Response(formatXml(teiDocument(work, context), context.url(SCHEMA_PATH)), {
    headers: { "Content-Type": "application/tei+xml; charset=utf-8" },
  });
};
