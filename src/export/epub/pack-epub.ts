import type { ExportContext } from "../text/export-context.ts";
import { zipFiles } from "../zip-files.ts";
import { navDocument } from "./nav-document.ts";
import { packageDocument, type ManifestItem } from "./package-document.ts";
import type { Chapter, ContentsEntry, Metadata } from "./publication.ts";
import { STYLE_SHEET } from "./style-sheet.ts";

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
const XHTML = "application/xhtml+xml";

/**
 * Returns an EPUB 3.3 of the chapters: the first is the title page, after it stands the table of contents. `start` is
 * the file with which the text begins, `contents` the table of contents.
 */
export function packEpub(
  publication: {
    readonly metadata: Metadata;
    readonly chapters: readonly Chapter[];
    readonly contents: readonly ContentsEntry[];
    readonly start: string;
  },
  context: ExportContext,
): Uint8Array {
  const { metadata, chapters, contents, start } = publication;
  const pages = chapters.flatMap((chapter) => chapter.pages);
  const items: ManifestItem[] = chapters.map(({ file, markup }) => ({
    href: file,
    mediaType: XHTML,
    properties: hasMathematics(markup) ? ["mathml"] : [],
    inSpine: true,
  }));
  items.splice(1, 0, { href: "nav.xhtml", mediaType: XHTML, properties: ["nav"], inSpine: true });
  items.push({ href: "style.css", mediaType: "text/css", properties: [], inSpine: false });
  const mathematics = chapters.some(({ markup }) => hasMathematics(markup));
  const files = [
    { path: "mimetype", bytes: "application/epub+zip" },
    { path: "META-INF/container.xml", bytes: CONTAINER },
    { path: "EPUB/package.opf", bytes: packageDocument(metadata, items, { pages: pages.length > 0, mathematics }) },
    { path: "EPUB/nav.xhtml", bytes: navDocument({ contents, pages, start }, metadata.language, context) },
    ...chapters.map(({ file, markup }) => ({ path: `EPUB/${file}`, bytes: markup })),
    { path: "EPUB/style.css", bytes: STYLE_SHEET },
  ];
  return zipFiles(files, metadata.date, (path) => path === "mimetype");
}

function hasMathematics(markup: string): boolean {
  return markup.includes("<math ");
}
