import type { Work } from "../../model/work.ts";
import type { Described } from "./file-desc.ts";
import { XML_LANG, type TextLanguage } from "./tei-context.ts";
import { element, type XmlElement, type XmlPart } from "./xml-element.ts";

const LANGUAGES = { zh: "简体中文 (Chinese, simplified characters)", en: "English" } as const;

/**
 * Returns our one-sentence summary, the languages, the kind of work and its keywords. The authors' own abstract is part
 * of the text and stands in its front (TEI P5, 2.4.4: `abstract` is for a summary that the encoder made).
 */
export function profileDesc(work: Work, described: Described): XmlElement {
  const languages: TextLanguage[] = described === "work" ? ["zh", "en"] : [described];
  const { claim } = work.file;
  return element(
    "profileDesc",
    {},
    element(
      "abstract",
      { resp: "#editor" },
      languages.map((language) => element("p", { "xml:lang": XML_LANG[language] }, claim[language])),
    ),
    langUsage(languages),
    element(
      "textClass",
      {},
      keywords("author", "zh", work.keywords.zh),
      keywords("translated", "en", work.keywords.en),
      keywords("printed", "en", work.keywords.printedEn),
      element("catRef", { scheme: "#taxonomy.work-kind", target: `#work-kind.${work.kind}` }),
    ),
  );
}

/** Returns what the header of one text inside a work's document adds: its language. */
export function textProfile(language: TextLanguage): XmlElement {
  return element("profileDesc", {}, langUsage([language]));
}

function langUsage(languages: readonly TextLanguage[]): XmlElement {
  return element(
    "langUsage",
    {},
    languages.map((language) => element("language", { ident: XML_LANG[language] }, LANGUAGES[language])),
  );
}

function keywords(category: string, language: TextLanguage, words: readonly string[]): XmlPart {
  if (words.length === 0) return null;
  const attributes = { scheme: `#keywords.${category}`, "xml:lang": XML_LANG[language] };
  return element(
    "keywords",
    attributes,
    words.map((word) => element("term", {}, word)),
  );
}
