import type { Figure } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { renderAliases } from "./render-aliases.ts";
import { langAttribute, renderLine } from "./render-line.ts";
import { renderPermalink } from "./render-permalink.ts";
import type { View } from "./view.ts";

/** Returns the place of a printed figure: the witness has its caption and source line, never the picture. */
export function renderFigure(figure: Figure, view: View): Html {
  const { caption, source } = figure;
  const missing = figure.lost ? view.labels.textLost : view.labels.pictureLost;
  return concat([
    fragment`<figure id="${figure.id}">${renderAliases(figure.id, view)}<p class="gone">${missing}</p><figcaption>`,
    fragment`<span id="${caption.id}"${langAttribute(caption, view)}>${renderLine(caption, view)}</span>${renderPermalink("figure", figure.id, view)}`,
    source && fragment`<small id="${source.id}"${langAttribute(source, view)}>${renderLine(source, view)}</small>`,
    fragment`</figcaption></figure>`,
  ]);
}
