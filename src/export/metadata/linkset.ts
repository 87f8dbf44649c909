import type { Work } from "../../model/work.ts";
import { languageTag } from "./language-tag.ts";
import { OUR_LICENSE, type Language, type MetadataContext } from "./metadata-context.ts";
import { signposts, type TypedLink } from "./signposting.ts";
import { workDataFiles } from "./work-data-files.ts";

/** A target of a link (RFC 9264, 4.2.3): its address and what is known of it. */
export interface LinkTarget {
  readonly href: string;
  readonly type?: string;
  readonly hreflang?: readonly string[];
}

/** All links from one place, by relation (RFC 9264, 4.2.2). */
export type LinkContext = { readonly anchor: string } & {
  readonly [relation: string]: string | readonly LinkTarget[];
};

/**
 * Returns the link set of a work's page as RFC 9264 writes it in JSON: the links of the page's head, and from each
 * file back to the page (FAIR Signposting Profile, level 2: `collection` from content, `describes` from metadata). Null
 * for what is not presented. On a local copy the addresses are relative to its host.
 */
export function linkset(
  work: Work,
  language: Language,
  context: MetadataContext,
): { readonly linkset: readonly LinkContext[] } | null {
  const links = signposts(work, language, context).filter(({ rel }) => rel !== "linkset");
  if (links.length === 0) return null;
  const page = context.url(`${language}/works/${work.id}/`);
  const back: LinkTarget = { href: page, type: "text/html", hreflang: [languageTag(language)] };
  const files = workDataFiles(work.id, language).map(({ path, relation, isOurs }): LinkContext => ({
    anchor: context.url(path),
    [relation === "item" ? "collection" : "describes"]: [back],
    ...(isOurs ? { license: [{ href: OUR_LICENSE }] } : {}),
  }));
  return { linkset: [{ anchor: page, ...byRelation(links) }, ...files] };
}

function byRelation(links: readonly TypedLink[]): Record<string, readonly LinkTarget[]> {
  const groups = Map.groupBy(links, ({ rel }) => rel);
  return Object.fromEntries(
    [...groups].map(([rel, members]) => [
      rel,
      members.map(({ href, type }) => ({ href, ...(type === undefined ? {} : { type }) })),
    ]),
  );
}
