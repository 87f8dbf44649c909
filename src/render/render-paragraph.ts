import type { Line, Paragraph } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { lineSpace } from "./line-space.ts";
import { renderAliases } from "./render-aliases.ts";
import { renderSentence, shownText } from "./render-line.ts";
import type { View } from "./view.ts";

/** Returns the sentences one after the other, with a space where two lines need one. */
export function renderSentences(lines: readonly Line[], view: View): Html {
  let before = "";
  return concat(
    lines.map((line) => {
      const text = shownText(line, view);
      const space = lineSpace(before, text);
      before = text;
      return fragment`${space}${renderSentence(line, view)}`;
    }),
  );
}

/** Returns a paragraph or list item whose number in the margin is its permalink. */
export function renderParagraph(paragraph: Paragraph, view: View): Html {
  const { id } = paragraph;
  const body = fragment`${renderAliases(id, view)}<a class="n" href="#${id}">¶${id.slice(1)}</a>${renderSentences(paragraph.sentences, view)}`;
  return paragraph.type === "item" ? fragment`<li id="${id}">${body}</li>` : fragment`<p id="${id}">${body}</p>`;
}
