import { escapeText } from "../model/escape-text.ts";

/**
 * Returns a sitemap with language alternates (sitemaps.org 0.9, Google's xhtml extension). `paths` are addresses
 * without their language; `url` makes them absolute.
 */
export function sitemap(paths: readonly string[], url: (path: string) => string): string {
  const alternates = (path: string): string =>
    [
      ["zh-Hans", `zh/${path}`],
      ["en", `en/${path}`],
      ["x-default", (path.startsWith("works/") && !path.endsWith("/about/")) || path === "" ? path : `en/${path}`],
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
