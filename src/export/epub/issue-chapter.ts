import type { Issue } from "../../model/corpus.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";
import { inLanguage } from "./in-language.ts";
import type { Chapter } from "./publication.ts";
import type { Scope } from "./scope.ts";
import { writeSentences } from "./write-line.ts";
import { xhtmlDocument } from "./xhtml-document.ts";
import { xml } from "../../model/xml.ts";

/** Returns the file name of an issue's document. */
export function issueFile(id: string): string {
  return `issue-${id}.xhtml`;
}

/** Returns an issue's own matter: editor's note, preface; its works follow as chapters of their own. */
export function issueChapter(issue: Issue, scope: Scope): Chapter {
  const { language, context } = scope;
  const file = issueFile(issue.id);
  const { title, language: of } = issueTitle(issue, language);
  const parts = issue.matter.map(
    ({ role, paragraphs }) =>
      xml`<section id="${role}">\n<h2>${context.words[language].matter[role] ?? role}</h2>\n${paragraphs.map((lines) => xml`<p>${writeSentences(lines, scope)}</p>\n`)}</section>\n`,
  );
  const rights = xml`<p class="o">${inLanguage(rightsOf(issue, language, context), language, language)}</p>`;
  const body = xml`<section>\n<h1>${inLanguage(title, of, language)}</h1>\n${parts}${rights}\n</section>`;
  return {
    file,
    markup: xhtmlDocument({ language, title, type: "bodymatter", body }),
    contents: { title, language: of, href: file, entries: [] },
    pages: [],
  };
}

function issueTitle(issue: Issue, language: TextLanguage): { title: string; language: TextLanguage } {
  const english = language === "en" ? issue.title.en : null;
  return english === null ? { title: issue.title.zh, language: "zh" } : { title: english, language: "en" };
}

function rightsOf(issue: Issue, language: TextLanguage, context: ExportContext): string {
  return `${context.words[language].rights}${language === "zh" ? "：" : ": "}${issue.file.rights[language]}`;
}
