import { escapeText } from "../../model/escape-text.ts";
import type { Work } from "../../model/work.ts";
import { isPresented } from "./is-presented.ts";
import { languageTag } from "./language-tag.ts";
import type { Language, MetadataContext } from "./metadata-context.ts";
import { workAuthors } from "./work-authors.ts";

/** Returns the path of the feed in a language. */
export function feedPath(language: Language): string {
  return `${language}/atom.xml`;
}

/**
 * Returns the works as an Atom feed (RFC 4287) in one language: an entry each, identified by the address of its page,
 * updated on the day of the edition. Ids must be whole addresses: `url` of a local copy has to name some host. Works that are
 * not presented to indexing services are left out, as in the sitemap.
 */
export function atomFeed(language: Language, context: MetadataContext): string {
  const { corpus, publication, url } = context;
  const updated = `${publication.edition.date}T00:00:00Z`;
  const name = publication.name[language];
  const entries = corpus.works
    .filter((work) => isPresented(work, language))
    .map((work) => entryOf(work, language, context, updated));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag(language)}">`,
    element("id", url(`${language}/`)),
    element("title", name),
    element("updated", updated),
    `<author>${element("name", name)}</author>`,
    link("self", url(feedPath(language)), "application/atom+xml", language),
    link("alternate", url(`${language}/`), "text/html", language),
    ...entries,
    "</feed>\n",
  ].join("\n");
}

/** The page of the other language is an alternate of the entry, which RFC 4287 allows for another `hreflang`. */
function entryOf(work: Work, language: Language, { url, publication }: MetadataContext, updated: string): string {
  const title = (language === "en" ? work.title.en : work.title.zh) ?? work.id;
  const names = workAuthors(work, language, publication).map(({ written }) => written);
  const pages = (["zh", "en"] as const).filter((page) => page === language || isPresented(work, page));
  const parts = [
    element("id", url(`${language}/works/${work.id}/`)),
    element("title", title),
    element("updated", updated),
    ...names.map((name) => `<author>${element("name", name)}</author>`),
    ...pages.map((page) => link("alternate", url(`${page}/works/${work.id}/`), "text/html", page)),
    element("summary", work.file.claim[language]),
    element("rights", work.file.rights[language]),
  ];
  return `<entry>\n${parts.map((part) => `  ${part}\n`).join("")}</entry>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, href: string, type: string, language: Language): string {
  return `<link rel="${rel}" type="${type}" hreflang="${languageTag(language)}" href="${escapeXml(href)}"/>`;
}

/** XML 1.0 has no way to write the control characters; a reader would refuse the whole feed. */
function escapeXml(text: string): string {
  return escapeText(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, ""));
}
