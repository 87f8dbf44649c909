import type { Work } from "../../model/work.ts";
import { OWN_WORDS } from "../text/export-words.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";
import { workFacts, type Fact } from "../text/work-facts.ts";
import { inLanguage } from "./in-language.ts";
import type { Chapter } from "./publication.ts";
import { xhtmlDocument } from "./xhtml-document.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns the title page of a work: bibliographic facts, edition, permalink, source file, rights. */
export function workTitleChapter(work: Work, language: TextLanguage, context: ExportContext): Chapter {
  const facts = workFacts(work, language, context);
  const title = facts.find(({ name }) => name === "title");
  const heading = inLanguage(title?.value ?? work.id, title?.language ?? language, language);
  const rest = facts.filter(({ name }) => name !== "title");
  return titleChapter(
    title?.value ?? work.id,
    heading,
    [writeFacts(rest, language), xml`<p>${OWN_WORDS[language].markHow}</p>`],
    language,
  );
}

/** Returns the title page of the whole corpus: edition, address, and under each work's title whose it is. */
export function corpusTitleChapter(works: readonly Work[], language: TextLanguage, context: ExportContext): Chapter {
  const words = context.words[language];
  const own = OWN_WORDS[language];
  const { number, date } = context.edition;
  const address = context.address("");
  const body = [
    xml`<p>${words.edition(number, date)}</p>\n`,
    address === null ? xml`<p>${own.local}</p>\n` : xml`<p><a href="${address}">${address}</a></p>\n`,
    language === "en" && xml`<p>${words.translationHow}</p>\n`,
    xml`<p>${own.markHow}</p>\n<p>${words.licence}</p>\n<h2>${words.rights}</h2>\n<dl class="facts">\n`,
    works.map(
      (work) =>
        xml`<dt>${inLanguage(context.describe.title(work, language), context.describe.titleLanguage(work, language), language)}</dt><dd>${inLanguage(work.file.rights[language], language, language)}</dd>\n`,
    ),
    xml`</dl>`,
  ];
  const name = context.site[language];
  return titleChapter(name, xml`${name}`, body, language);
}

function titleChapter(title: string, heading: Xml, body: Parameters<typeof xml>[1][], language: TextLanguage): Chapter {
  const markup = xhtmlDocument({
    language,
    title,
    type: "frontmatter",
    body: xml`<section epub:type="titlepage">\n<h1>${heading}</h1>\n${body}\n</section>`,
  });
  const contents = { title: OWN_WORDS[language].titlePage, language, href: "title.xhtml", entries: [] };
  return { file: "title.xhtml", markup, contents, pages: [] };
}

function writeFacts(facts: readonly Fact[], language: TextLanguage): Xml {
  const entries = facts.map(({ label, value, language: of, url }, at) => {
    const shown = inLanguage(value, of, language);
    const term = facts[at - 1]?.label === label ? xml`` : xml`<dt>${label}</dt>`;
    return xml`${term}<dd>${url === undefined ? shown : xml`<a href="${url}">${shown}</a>`}</dd>\n`;
  });
  return xml`<dl class="facts">\n${entries}</dl>`;
}
