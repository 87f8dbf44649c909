import { plainText } from "../../model/inline.ts";
import type { Reference } from "../../model/corpus.ts";
import type { Note, Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";
import { OWN_WORDS } from "../text/export-words.ts";
import { inLanguage, languageAttributes } from "./in-language.ts";
import type { Chapter } from "./publication.ts";
import { workFile } from "./work-chapter.ts";
import { xhtmlDocument } from "./xhtml-document.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** File name of the list of references. */
export const REFERENCES_FILE = "references.xhtml";

/**
 * Returns what the notes of these works cite, in the order of the corpus (by key), each in the words of the first
 * note that cites it in full, with links to the notes; null where they cite nothing.
 */
export function referencesChapter(
  references: readonly Reference[],
  works: readonly Work[],
  language: TextLanguage,
  context: ExportContext,
): Chapter | null {
  const entries = references.flatMap((reference) => {
    const citing = citingNotes(reference.item.id, works);
    return citing.length === 0 ? [] : [writeEntry(reference, citing, works.length > 1, language, context)];
  });
  if (entries.length === 0) return null;
  const { references: title, referencesHow } = OWN_WORDS[language];
  const body = xml`<section epub:type="bibliography" role="doc-bibliography" aria-labelledby="references">\n<h1 id="references">${title}</h1>\n<p class="o">${referencesHow}</p>\n<ul class="items">\n${entries}</ul>\n</section>`;
  return {
    file: REFERENCES_FILE,
    markup: xhtmlDocument({ language, title, type: "backmatter", body }),
    contents: { title, language, href: REFERENCES_FILE, entries: [] },
    pages: [],
  };
}

interface Citing {
  readonly work: Work;
  readonly note: Note;
}

function citingNotes(key: string, works: readonly Work[]): Citing[] {
  return works.flatMap((work) =>
    work.notes.filter(({ words }) => words.some((each) => each.key === key)).map((note) => ({ work, note })),
  );
}

function writeEntry(
  { item }: Reference,
  citing: readonly Citing[],
  severalWorks: boolean,
  language: TextLanguage,
  context: ExportContext,
): Xml {
  const { words, shown } = citingWords(item.id, citing, language) ?? { words: item.title, shown: null };
  const foreign = shown !== "en" && item.language !== "zh-CN" && !/\p{Script=Han}/u.test(words);
  const text =
    foreign || shown === null
      ? xml`<span${languageAttributes(item.language)}>${words}</span>`
      : inLanguage(words, shown, language);
  const links = citing.map(({ work, note }, at) => {
    const name = severalWorks && citing[at - 1]?.work !== work ? `${context.describe.title(work, language)} ` : "";
    const mark = context.words[language].labels.note(note.number);
    return xml`${at > 0 && OWN_WORDS[language].separator}${inLanguage(name, context.describe.titleLanguage(work, language), language)}<a href="${workFile(work.id)}#${note.id}">${mark}</a>`;
  });
  return xml`<li id="ref-${item.id}"><p>${text} <span class="o">${OWN_WORDS[language].cited} ${links}</span></p></li>\n`;
}

/** The words of the first note that cites it in full, else of the first that cites it; in English where there is English. */
function citingWords(
  key: string,
  citing: readonly Citing[],
  language: TextLanguage,
): { words: string; shown: TextLanguage } | null {
  const places = citing.flatMap(({ note }) =>
    note.words.filter((each) => each.key === key).map((placed) => ({ note, placed })),
  );
  for (const { note, placed } of [...places.filter(({ placed: { short } }) => !short), ...places]) {
    const { line } = note;
    const shown = language === "en" && line.en !== null && placed.en !== null ? "en" : "zh";
    const span = placed[shown];
    const inlines = shown === "en" ? line.en : line.zh;
    if (span !== null && inlines !== null) return { words: plainText(inlines).slice(span.start, span.end), shown };
  }
  return null;
}
