import { LANGUAGE_TAG, type ExportContext, type TextLanguage } from "../text/export-context.ts";
import { OWN_WORDS } from "../text/export-words.ts";
import { languageAttributes } from "./in-language.ts";
import type { ContentsEntry, PageEntry } from "./publication.ts";
import { xhtmlDocument } from "./xhtml-document.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns the navigation document (EPUB 3.3, 7): contents, printed pages, landmarks. */
export function navDocument(
  navigation: {
    readonly contents: readonly ContentsEntry[];
    readonly pages: readonly PageEntry[];
    /** File with which the text begins. */
    readonly start: string;
  },
  language: TextLanguage,
  context: ExportContext,
): string {
  const words = context.words[language];
  const own = OWN_WORDS[language];
  const { contents, pages, start } = navigation;
  const body = [
    xml`<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">\n<h1 id="toc-title">${words.contents}</h1>\n${writeEntries(contents, language)}</nav>\n`,
    pages.length > 0 &&
      xml`<nav epub:type="page-list" role="doc-pagelist" id="pages" aria-labelledby="pages-title" hidden="hidden">\n<h2 id="pages-title">${own.pages}</h2>\n<ol>\n${pages.map(({ label, href }) => xml`<li><a href="${href}">${label}</a></li>\n`)}</ol>\n</nav>\n`,
    xml`<nav epub:type="landmarks" aria-label="${own.start}" hidden="hidden">\n<ol>\n<li><a epub:type="titlepage" href="title.xhtml">${own.titlePage}</a></li>\n<li><a epub:type="toc" href="#toc">${words.contents}</a></li>\n<li><a epub:type="bodymatter" href="${start}">${own.start}</a></li>\n</ol>\n</nav>`,
  ];
  return xhtmlDocument({ language, title: words.contents, body: xml`${body}` });
}

function writeEntries(entries: readonly ContentsEntry[], language: TextLanguage): Xml {
  const items = entries.map((entry) => {
    const tag = entry.language !== language && languageAttributes(LANGUAGE_TAG[entry.language]);
    const below = entry.entries.length > 0 && xml`\n${writeEntries(entry.entries, language)}`;
    return xml`<li><a href="${entry.href}"${tag}>${entry.title}</a>${below}</li>\n`;
  });
  return xml`<ol>\n${items}</ol>\n`;
}
