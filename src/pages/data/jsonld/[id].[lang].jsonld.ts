import type { APIRoute, GetStaticPaths } from "astro";
import { jsonLd } from "../../../export/metadata/json-ld.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { LANGUAGES } from "../../../site/languages.ts";
import { metadataContext } from "../../../site/metadata-context.ts";

/** One file per page of a work that is presented to indexing services. */
export const getStaticPaths: GetStaticPaths = async () => {
  const context = await metadataContext();
  return (await getCorpus()).works.flatMap((work) =>
    LANGUAGES.flatMap((lang) => {
      const data = jsonLd(work, lang, context);
      return data === null ? [] : [{ params: { id: work.id, lang }, props: { data } }];
    }),
  );
};

/** Serves what a work's page says of itself in JSON-LD. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props["data"], null, 2)}\n`, {
    headers: { "Content-Type": "application/ld+json; charset=utf-8" },
  });
