import type { Corpus } from "../../model/corpus.ts";
import type { Publication } from "../citing/work-item.ts";

/** The languages of pages. */
export type Language = "zh" | "en";

/** The licence of what is ours: translations and data, never an article. */
export const OUR_LICENSE = "https://creativecommons.org/licenses/by/4.0/";

/** What the metadata of a page needs to know beyond its work. */
export interface MetadataContext {
  readonly corpus: Corpus;
  readonly publication: Publication;
  /** Returns the address of a path of the site: whole where the site has an address, else from the root of its host. */
  readonly url: (path: string) => string;
  /** Whether the site has an address; tags that must hold whole addresses are left out of a local copy. */
  readonly isPublished: boolean;
}
