import type { APIRoute } from "astro";
import { atomFeed } from "../../export/metadata/atom-feed.ts";
import type { Language } from "../../render/labels.ts";
import { LANGUAGES } from "../../site/languages.ts";
import { metadataContext } from "../../site/metadata-context.ts";
import { wholeAddress } from "../../site/whole-address.ts";

/** One feed per language. */
export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));

/** Serves the works as an Atom feed. */
export const GET: APIRoute = async ({ params }) => {
  const context = { ...(await metadataContext()), url: wholeAddress };
  return new Response(atomFeed(params["lang"] as Language, context), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};
