import type { Note } from "../../model/work.ts";
import { shownInlines } from "../text/shown-inlines.ts";
import { plainText } from "../../model/inline.ts";
import type { ForeignSpan } from "./line-runs.ts";
import type { Scope } from "./scope.ts";
import { lineLanguage, writeAliases, writeLine } from "./write-line.ts";
import { shownLanguage } from "../text/shown-inlines.ts";
import { LANGUAGE_TAG } from "../text/export-context.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Returns the notes as asides that readers may show in place, each with its number and links back to every mark. */
export function writeNotes(notes: readonly Note[], scope: Scope): Xml {
  if (notes.length === 0) return xml``;
  const title = scope.context.words[scope.language].notes;
  return xml`<section epub:type="footnotes" id="notes" aria-labelledby="notes-title">\n<h2 id="notes-title">${title}</h2>\n${notes.map((note) => writeNote(note, scope))}</section>\n`;
}

function writeNote(note: Note, scope: Scope): Xml {
  const { labels } = scope.context.words[scope.language];
  const back = note.marks.map(
    (mark, at) =>
      xml` <a epub:type="backlink" role="doc-backlink" href="#${mark}" aria-label="${labels.backToMark(note.number, at + 1)}">↑</a>`,
  );
  const target = note.refersTo === null ? undefined : scope.noteAt(note.refersTo);
  const other = target !== undefined && xml` <a class="o" href="#${target.id}">${labels.seeNote(target.number)}</a>`;
  const cited = note.citesWorks.map((id) => {
    const url = scope.workUrl(id);
    const words = `${labels.inThisCorpus}${scope.workTitle(id)}`;
    return url === null ? xml` <span class="o">${words}</span>` : xml` <a class="o" href="${url}">${words}</a>`;
  });
  return xml`<aside epub:type="footnote" role="doc-footnote" id="${note.id}"><p>${writeAliases(note.id, scope)}<span class="n">${note.number}</span> <span class="words"${lineLanguage(note.line, scope)}>${writeLine(note.line, scope, foreignWords(note, scope))}</span>${other}${cited}${back}</p></aside>\n`;
}

/**
 * Returns the words of a note that are in the language of what they cite: a reference in another language than the
 * note's, cited in words without Chinese.
 */
export function foreignWords(note: Note, scope: Scope): ForeignSpan[] {
  const shown = shownLanguage(note.line, scope.language);
  const text = plainText(shownInlines(note.line, scope.language));
  return note.words.flatMap((words) => {
    const span = words[shown];
    const language = words.key === null ? undefined : scope.references.get(words.key)?.language;
    if (span === null || language === undefined || language === "zh-CN" || language === LANGUAGE_TAG[shown]) return [];
    return /\p{Script=Han}/u.test(text.slice(span.start, span.end)) ? [] : [{ ...span, language }];
  });
}
