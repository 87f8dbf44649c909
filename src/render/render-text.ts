import { concat, fragment, type Html } from "./html.ts";
import { renderEnglish } from "./render-english.ts";
import type { View } from "./view.ts";

/** A quotation without Han, e.g. `“Byte by Byte: How Big Tech Undermined the AI Act”`, or an apostrophe, e.g. `Tech’s`. */
const LATIN_MARKS =
  /(“[^“”\p{Script=Han}]*\p{Script=Latin}[^“”\p{Script=Han}]*”|(?<=\p{Script=Latin})’(?=\p{Script=Latin}))/u;
/** An apostrophe inside a word, e.g. `Tech’s`. */
const APOSTROPHE = /(?<=\p{Script=Latin})(’)(?=\p{Script=Latin})/u;

/**
 * Returns text in which marks that belong to Latin words are set apart for the Latin face: a Chinese face draws them
 * as wide as a character. In English it is the Chinese words that are set apart.
 */
export function renderText(text: string, view: Pick<View, "latinQuotes" | "inEnglish" | "isMarkedEnglish">): Html {
  if (view.inEnglish) return renderEnglish(text);
  // The element around it is in the Latin face as a whole.
  if (view.isMarkedEnglish) return concat([text]);
  const pieces = text.split(view.latinQuotes ? LATIN_MARKS : APOSTROPHE);
  return concat(pieces.map((piece, index) => (index % 2 === 1 ? fragment`<span class="q">${piece}</span>` : piece)));
}
