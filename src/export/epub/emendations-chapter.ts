import type { PlacedEmendation } from "../../model/work.ts";
import { LANGUAGE_TAG, type ExportContext, type TextLanguage } from "../text/export-context.ts";
import { OWN_WORDS } from "../text/export-words.ts";
import { inLanguage, languageAttributes } from "./in-language.ts";
import type { Chapter } from "./publication.ts";
import { xhtmlDocument } from "./xhtml-document.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns the file name of the list of a text's emendations. */
export function emendationsFile(id: string): string {
  return `${id}.emendations.xhtml`;
}

/** A text whose emendations are listed. */
export interface EmendedText {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: TextLanguage;
  readonly emendations: readonly PlacedEmendation[];
  /** File that holds the text. */
  readonly file: string;
  /** Whether the file has an element with this id. */
  readonly hasId: (id: string) => boolean;
}

/** Returns the list of emendations: both readings, kind, certainty, reason, and the way back to the place. */
export function emendationsChapter(text: EmendedText, language: TextLanguage, context: ExportContext): Chapter {
  const words = context.words[language];
  const file = emendationsFile(text.id);
  const title = `${words.emendations}${OWN_WORDS[language].colon}${text.title}`;
  const name = inLanguage(text.title, text.titleLanguage, language);
  const entries = text.emendations.map((emendation, at) => writeEntry(emendation, at, text, language, context));
  const body = xml`<section>\n<h1>${words.emendations}${OWN_WORDS[language].colon}${name}</h1>\n<ol class="entries">\n${entries}</ol>\n</section>`;
  return {
    file,
    markup: xhtmlDocument({ language, title, type: "backmatter", body }),
    contents: { title, language, href: file, entries: [] },
    pages: [],
  };
}

function writeEntry(
  emendation: PlacedEmendation,
  at: number,
  text: EmendedText,
  language: TextLanguage,
  context: ExportContext,
): Xml {
  const words = context.words[language];
  const { readings, op, kind, certain, reason, line, at: place } = emendation;
  const han = languageAttributes(LANGUAGE_TAG.zh);
  const reading = (value: string): Xml => (value === "" ? xml`${words.nothing}` : xml`<span${han}>${value}</span>`);
  // Where lines are joined, split or moved, what was found is not a reading but the words at the place.
  const isReading = op === "replace" || readings.corrected !== "";
  const both = isReading
    ? xml`${words.found} <del>${reading(readings.found)}</del> ${words.corrected} <ins>${reading(readings.corrected)}</ins>`
    : xml`${words.ops[op]} ${readings.found !== "" && reading(readings.found)}`;
  const facts = [words.ops[op], words.kinds[kind], certain ? words.certain : words.uncertain, words.line(line)];
  const back = place !== null && text.hasId(place) && xml` <a href="${text.file}#${place}">${place}</a>`;
  return xml`<li id="e${at + 1}"><p>${both}</p><p>${inLanguage(reason[language], language, language)}</p><p class="o">${facts.join(OWN_WORDS[language].separator)}${back}</p></li>\n`;
}
