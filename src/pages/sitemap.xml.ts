import { sitemap, sitemapPaths } from "../export/sitemap.ts";
import { getCorpus } from "../site/corpus.ts";
import { wholeAddress } from "../site/whole-address.ts";

/** Serves the sitemap. */
export async function GET(): Promise<Response> {
  const body = sitemap(sitemapPaths(await getCorpus()), wholeAddress);
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
