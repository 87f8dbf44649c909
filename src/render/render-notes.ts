import type { Note } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { isEnglishRun } from "./foreign-lang.ts";
import { LANG_TAG } from "./labels.ts";
import { renderAliases } from "./render-aliases.ts";
import { langAttribute, lineLanguage, renderLine, shownText } from "./render-line.ts";
import type { View } from "./view.ts";

/**
 * Returns the notes under their title, each linked back to every mark, short forms to the full note, and to works of
 * this corpus it cites.
 */
export function renderEndnotes(notes: readonly Note[], view: View, title: string): Html {
  const inNotes = { ...view, latinQuotes: true };
  const lang = view.textLanguage !== view.language && fragment` lang="${LANG_TAG[view.textLanguage]}"`;
  return concat([
    fragment`<section class="notes" id="notes" role="doc-endnotes" aria-labelledby="notes-title">`,
    fragment`<h2 id="notes-title">${title}</h2>`,
    fragment`<ol${lang}>${notes.map((note) => renderNote(note, inNotes))}</ol></section>`,
  ]);
}

function renderNote(note: Note, view: View): Html {
  const { line } = note;
  const isEnglish = lineLanguage(line, view) === "zh" && isEnglishRun(shownText(line, view));
  const content = isEnglish
    ? fragment`<span class="q" lang="en">${renderLine(line, { ...view, isMarkedEnglish: true })}</span>`
    : fragment`<span${langAttribute(line, view)}>${renderLine(line, view)}</span>`;
  return concat([
    fragment`<li id="${note.id}">${renderAliases(note.id, view)}${content}`,
    note.refersTo !== null &&
      fragment` <a class="o" href="#n${note.refersTo}">${view.labels.seeNote(note.refersTo)}</a>`,
    note.citesWorks.map((id) => renderCited(id, view)),
    note.marks.map((mark, index) => renderBacklink(mark, view.labels.backToMark(note.number, index + 1))),
    fragment`</li>`,
  ]);
}

function renderCited(id: string, view: View): Html {
  const { title, url } = view.workLink(id);
  return fragment` <a class="o" href="${url}">${view.labels.inThisCorpus}${title}</a>`;
}

function renderBacklink(mark: string, label: string): Html {
  return fragment` <a href="#${mark}" role="doc-backlink" aria-label="${label}">↑</a>`;
}
