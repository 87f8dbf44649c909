import type { Section, Work } from "../../model/work.ts";
import type { TextLanguage } from "../text/export-context.ts";
import { headingNumber } from "../text/heading-text.ts";
import { shownLanguage, shownText } from "../text/shown-inlines.ts";
import { workFacts, type FactName } from "../text/work-facts.ts";
import { inLanguage } from "./in-language.ts";
import type { Chapter, ContentsEntry } from "./publication.ts";
import type { Scope } from "./scope.ts";
import { writeBody } from "./write-blocks.ts";
import { writeSentences } from "./write-line.ts";
import { writeNotes } from "./write-notes.ts";
import { xhtmlDocument } from "./xhtml-document.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns the file name of a work's document. */
export function workFile(id: string): string {
  return `${id}.xhtml`;
}

/** Returns a work as one document, in which every published id is the fragment it is on the site. */
export function workChapter(work: Work, scope: Scope): Chapter {
  const { language, context } = scope;
  const file = workFile(work.id);
  const title = context.describe.title(work, language);
  const body = xml`<article>\n${writeHead(work, scope)}${writeBody(work, scope)}${writeNotes(work.notes, scope)}</article>`;
  const notes = context.words[language].notes;
  return {
    file,
    markup: xhtmlDocument({ language, title, type: "bodymatter", body }),
    contents: {
      title,
      language: context.describe.titleLanguage(work, language),
      href: file,
      entries: [
        ...sectionEntries(work.sections, file, language),
        ...(work.notes.length === 0 ? [] : [{ title: notes, language, href: `${file}#notes`, entries: [] }]),
      ],
    },
    pages: [...scope.pages].map((page) => ({
      label: String(page),
      href: `${file}#pb${page}`,
    })),
  };
}

/** Facts that belong to the text, not to its title page. */
const IN_HEAD: readonly FactName[] = ["affiliation", "reviewed", "source", "supplied"];

function writeHead(work: Work, scope: Scope): Xml {
  const { language, context } = scope;
  const words = context.words[language];
  const facts = workFacts(work, language, context);
  const valueOf = (name: FactName) => facts.find((fact) => fact.name === name);
  const line = (name: FactName, markup: (value: Xml) => Xml) => {
    const fact = valueOf(name);
    return fact === undefined ? xml`` : markup(inLanguage(fact.value, fact.language, language));
  };
  const abstract = work.abstract.sentences;
  return xml`<header>
${line("title", (value) => xml`<h1 id="title">${value}</h1>\n`)}${line("title-other", (value) => xml`<p class="second" id="title-en">${value}</p>\n`)}${line("authors", (value) => xml`<p id="auth">${value}</p>\n`)}${facts.filter(({ name }) => IN_HEAD.includes(name)).map(({ label, value, language: of, name }) => xml`<p class="facts">${name === "reviewed" && `${label} `}${inLanguage(value, of, language)}</p>\n`)}
${abstract.length > 0 && xml`<section class="abstract" id="abs" aria-labelledby="abs-title">\n<h2 id="abs-title">${words.abstract}</h2>\n<p>${writeSentences(abstract, scope)}</p>\n</section>\n`}${line("keywords", (value) => xml`<p id="keywords"><b>${words.keywords}</b> ${value}</p>\n`)}${writePrinted(work, scope)}${line("acknowledgement", (value) => xml`<p id="acknowledgement"><b>${words.acknowledgement}</b> ${value}</p>\n`)}</header>
`;
}

/** The English title, abstract and keywords that the journal printed. */
function writePrinted(work: Work, scope: Scope): Xml {
  const words = scope.context.words[scope.language];
  const printed = [
    ["abstract-en", words.printedAbstract, work.abstract.printedEn],
    ["keywords-en", words.printedKeywords, work.keywords.printedEn.join("; ")],
  ] as const;
  const parts = printed.flatMap(([id, label, value]) =>
    value === null || value === ""
      ? []
      : [xml`<p id="${id}"><b>${label}</b> ${inLanguage(value, "en", scope.language)}</p>\n`],
  );
  return xml`${parts}`;
}

function sectionEntries(sections: readonly Section[], file: string, language: TextLanguage): ContentsEntry[] {
  const titled = sections.filter((section) => section.title !== null);
  const top = Math.min(...titled.map(({ level }) => level));
  const entries: ContentsEntry[] = [];
  titled.forEach((section, at) => {
    if (section.level !== top || section.title === null) return;
    const rest = titled.slice(at + 1);
    const next = rest.findIndex(({ level }) => level <= top);
    entries.push({
      title: headingNumber(section, language) + shownText(section.title, language),
      language: shownLanguage(section.title, language),
      href: `${file}#${section.id}`,
      entries: sectionEntries(next < 0 ? rest : rest.slice(0, next), file, language),
    });
  });
  return entries;
}
