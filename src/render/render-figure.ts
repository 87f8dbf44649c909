import type { Figure } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { renderAliases } from "./render-aliases.ts";
import { langAttribute, renderLine } from "./render-line.ts";
import { renderPermalink } from "./render-permalink.ts";
import type { View } from "./view.ts";

/**
 * Returns the place of a printed figure: the witness has its caption and source line, never the picture. Where the text
 * gives its content it is drawn again; where it does not, what the text says of it is named.
 */
export function renderFigure(figure: Figure, view: View): Html {
  const { caption, source } = figure;
  return concat([
    fragment`<figure id="${figure.id}">${renderAliases(figure.id, view)}${renderPicture(figure, view)}<figcaption>`,
    fragment`<span id="${caption.id}"${langAttribute(caption, view)}>${renderLine(caption, view)}</span>${renderPermalink("figure", figure.id, view)}`,
    source && fragment`<small id="${source.id}"${langAttribute(source, view)}>${renderLine(source, view)}</small>`,
    fragment`</figcaption></figure>`,
  ]);
}

function renderPicture({ id, lost }: Figure, { labels, drawings, saidOf }: View): Html {
  const drawing = drawings.get(id);
  if (drawing !== undefined) return fragment`<p class="by-us">${labels.redrawn(id.replace(/^\D+/u, ""))}</p>${drawing}`;
  const paragraphs = [...new Set(saidOf(id).flatMap((line) => /^p\d+[a-z]*/u.exec(line)?.[0] ?? []))];
  const said =
    paragraphs.length > 0 &&
    fragment`<br>${labels.said}${paragraphs.map((paragraph) => fragment`<a href="#${paragraph}">¶${paragraph.slice(1)}</a> `)}`;
  return fragment`<p class="gone">${lost ? labels.textLost : labels.pictureLost}${said}</p>`;
}
