import type { Corpus } from "../model/corpus.ts";
import { escapeText } from "../model/escape-text.ts";

/** Pages that have a language-neutral address of their own: the home page and the works. */
const NEUTRAL = /^(?:works\/[^/]+\/)?$/u;

/**
 * Returns the paths of all pages that are to be found, without their language: `works/a/`. Works without a printed
 * title are left out, since they are not to be indexed as papers.
 */
export function sitemapPaths({ works, issues, references, terms }: Omit<Corpus, "edition">): string[] {
  const presented = works.filter((work) => work.title.zh !== null);
  return [
    "",
    ...issues.map(({ id }) => `issues/${id}/`),
    ...presented.flatMap(({ id }) => ["", "about/", "cite/"].map((page) => `works/${id}/${page}`)),
    "frameworks/",
    "across/",
    "citations/",
    ...presented.flatMap(({ id, frameworks }) => frameworks.map((one) => `frameworks/${id}-${one.id}/`)),
    "references/",
    ...references.map(({ item }) => `references/${item.id}/`),
    "terms/",
    ...terms.filter(({ definition }) => definition !== undefined).map(({ id }) => `terms/${id}/`),
    "about/",
    "method/",
    "how-to-cite/",
    "changes/",
  ];
}

/**
 * Returns a sitemap with language alternates (sitemaps.org 0.9, Google's xhtml extension). `paths` are addresses
 * without their language; `url` makes them absolute.
 */
export function sitemap(paths: readonly string[], url: (path: string) => string): string {
  const alternates = (path: string): string =>
    [
      ["zh-Hans", `zh/${path}`],
      ["en", `en/${path}`],
      ["x-default", NEUTRAL.test(path) ? path : `en/${path}`],
    ]
      .map(
        ([language = "", to = ""]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeText(url(to))}"/>`,
      )
      .join("");
  const entries = paths.flatMap((path) =>
    ["zh", "en"].map(
      (language) => `<url><loc>${escapeText(url(`${language}/${path}`))}</loc>${alternates(path)}</url>`,
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}
