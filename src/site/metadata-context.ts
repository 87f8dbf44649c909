import type { MetadataContext } from "../export/metadata/metadata-context.ts";
import { absoluteAddress, address, siteOrigin } from "./address.ts";
import { getCorpus } from "./corpus.ts";
import { publicationOf } from "./format-citations.ts";

/** Returns what the metadata of this site's pages needs to know: whole addresses where `SITE_URL` is set. */
export async function metadataContext(): Promise<MetadataContext> {
  const corpus = await getCorpus();
  return {
    corpus,
    publication: publicationOf(corpus),
    url: (path) => absoluteAddress(path) ?? address(path),
    isPublished: siteOrigin() !== null,
  };
}
