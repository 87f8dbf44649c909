import type { APIRoute, GetStaticPaths } from "astro";
import { linkset } from "../../../export/metadata/linkset.ts";
import { getCorpus } from "../../../site/corpus.ts";
import { LANGUAGES } from "../../../site/languages.ts";
import { metadataContext } from "../../../site/metadata-context.ts";

/** One link set per page of a work that has one. */
export const getStaticPaths: GetStaticPaths = async () => {
  const context = await metadataContext();
  return (await getCorpus()).works.flatMap((work) =>
    LANGUAGES.flatMap((lang) => {
      const links = linkset(work, lang, context);
      return links === null ? [] : [{ params: { id: work.id, lang }, props: { links } }];
    }),
  );
};

/** Serves the links of a work's page as a link set (RFC 9264). */
export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props["links"], null, 2)}\n`, {
    headers: { "Content-Type": "application/linkset+json" },
  });
