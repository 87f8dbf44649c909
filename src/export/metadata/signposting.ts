import type { Work } from "../../model/work.ts";
import { isPresented } from "./is-presented.ts";
import { OUR_LICENSE, type Language, type MetadataContext } from "./metadata-context.ts";
import { workDataFiles } from "./work-data-files.ts";

/** A typed link of a page's head: `<link rel href type>`. */
export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/**
 * Returns the links by which a program finds its way from a work's page (FAIR Signposting Profile, level 1, and the
 * link to the link set of level 2): permalink, kind, metadata, content, licence (of our translation only). The page
 * is landing page and text in one. No `author`: none of them has an address that identifies the person.
 */
export function signposts(work: Work, language: Language, context: MetadataContext): TypedLink[] {
  if (!isPresented(work, language)) return [];
  const files = workDataFiles(work.id, language);
  const href = (path: string): string => context.url(path);
  return [
    { rel: "cite-as", href: href(`works/${work.id}/`) },
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: "https://schema.org/ScholarlyArticle" },
    ...files.map(({ relation, path, mediaType }) => ({ rel: relation, href: href(path), type: mediaType })),
    ...(language === "en" ? [{ rel: "license", href: OUR_LICENSE }] : []),
    { rel: "linkset", href: href(linksetPath(work.id, language)), type: "application/linkset+json" },
  ];
}

/** Returns the path of the link set of a work's page. */
export function linksetPath(id: string, language: Language): string {
  return `data/linkset/${id}.${language}.json`;
}
