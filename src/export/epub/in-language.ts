import { LANGUAGE_TAG, type TextLanguage } from "../text/export-context.ts";
import { markForeign } from "./mark-foreign.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns the attributes that say a language (BCP 47), in both forms XHTML knows. */
export function languageAttributes(tag: string): Xml {
  return xml` lang="${tag}" xml:lang="${tag}"`;
}

/** Returns text in an element that says its language, where that is not the document's. */
export function inLanguage(text: string, language: TextLanguage, around: TextLanguage): Xml {
  if (language === around) return language === "en" ? markForeign(text) : xml`${text}`;
  return xml`<span${languageAttributes(LANGUAGE_TAG[language])}>${language === "en" ? markForeign(text) : text}</span>`;
}
