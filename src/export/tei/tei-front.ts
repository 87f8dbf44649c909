import { teiSentences } from "./tei-body.ts";
import { formerIds, langOf, unitAttributes, type TextScope } from "./text-scope.ts";
import { element, type XmlElement } from "./xml-element.ts";

/**
 * Returns title, authors, the authors' abstract and acknowledgement, and in the Chinese text the printed English
 * abstract and every other printed item of the front and back matter as it stands; null if there is nothing.
 */
export function teiFront(scope: TextScope): XmlElement | null {
  const parts = [
    titleOf(scope),
    bylineOf(scope),
    ...abstractsOf(scope),
    ...acknowledgementOf(scope),
    printedMatter(scope),
  ];
  const kept = parts.filter((part) => part !== null);
  return kept.length === 0 ? null : element("front", {}, kept);
}

function titleOf({ work, language }: TextScope): XmlElement | null {
  const title = language === "zh" ? work.title.zh : work.title.en;
  return title === null ? null : element("docTitle", {}, element("titlePart", { type: "main" }, title));
}

function bylineOf({ work, language }: TextScope): XmlElement | null {
  const names = work.authors.flatMap((author) => author[language] ?? []);
  const separator = language === "zh" ? "、" : ", ";
  const content = names.flatMap((name, at) => [at > 0 && separator, element("docAuthor", {}, name)]);
  return names.length === 0 ? null : element("byline", {}, content);
}

function abstractsOf(scope: TextScope): XmlElement[] {
  const { sentences, printedEn } = scope.work.abstract;
  const parts: XmlElement[] = [];
  if (sentences.length > 0) {
    const content = [formerIds("abs", scope), element("p", {}, teiSentences(sentences, scope))];
    parts.push(element("div", unitAttributes("abs", scope, { type: "abstract" }), content));
  }
  if (printedEn !== null && scope.language === "zh")
    parts.push(element("div", { type: "abstract", subtype: "printed", "xml:lang": "en" }, element("p", {}, printedEn)));
  return parts;
}

function acknowledgementOf({ work, language }: TextScope): XmlElement[] {
  const text = work.acknowledgement[language];
  return text === null ? [] : [element("div", { type: "acknowledgement" }, element("p", {}, text))];
}

/** Fields are named as in the source: `authors-note`, `doi`, `clc` … */
function printedMatter(scope: TextScope): XmlElement | null {
  const { front } = scope.work;
  if (scope.language === "en" || front.length === 0) return null;
  const items = front.map(({ field, text }) =>
    element("ab", { type: field, "xml:lang": field.endsWith("-en") ? "en" : langOf(scope) }, text),
  );
  return element("div", { type: "printed-matter" }, items);
}
