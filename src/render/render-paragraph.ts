import type { Line, Paragraph } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { LANG_TAG } from "./labels.ts";
import { lineSpace } from "./line-space.ts";
import { renderAliases } from "./render-aliases.ts";
import { lineLanguage, renderSentence, shownText } from "./render-line.ts";
import type { View } from "./view.ts";

/** Returns the sentences one after the other, with a space where two lines need one. */
export function renderSentences(lines: readonly Line[], view: View): Html {
  let before: Line | null = null;
  return concat(
    lines.map((line) => {
      const space = before === null ? "" : spaceBetween(before, line, view);
      before = line;
      return fragment`${space}${renderSentence(line, view)}`;
    }),
  );
}

/** Returns a paragraph or list item whose number in the margin is its permalink. */
export function renderParagraph(paragraph: Paragraph, view: View): Html {
  const { id } = paragraph;
  // Without script the way to the other language at the same place; with script every way there keeps it.
  const lang = view.language === "en" && fragment` lang="${LANG_TAG.zh}"`;
  const other =
    view.otherUrl !== null && fragment`<a class="t"${lang} href="${view.otherUrl}#${id}">${view.labels.other}</a>`;
  const body = fragment`${renderAliases(id, view)}<a class="n" href="#${id}">¶${id.slice(1)}</a>${other}${renderSentences(paragraph.sentences, view)}`;
  return paragraph.type === "item" ? fragment`<li id="${id}">${body}</li>` : fragment`<p id="${id}">${body}</p>`;
}

/** English sentences always stand apart, also where one ends in a quotation mark that Chinese shares. */
function spaceBetween(before: Line, after: Line, view: View): "" | " " {
  const english = lineLanguage(before, view) === "en" && lineLanguage(after, view) === "en";
  return english ? " " : lineSpace(shownText(before, view), shownText(after, view));
}
