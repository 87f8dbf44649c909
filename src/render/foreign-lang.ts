import { fragment, type Html } from "./html.ts";
import type { View } from "./view.ts";

const HAN = /\p{Script=Han}/u;
/** Four Latin words or more in a row, e.g. `The Regime Complex for Climate Change`; fewer are names that Chinese text takes in. */
const LATIN_RUN = /\p{Script=Latin}[\p{L}’'.-]*(?:[\s,.:;()“”]+\p{Script=Latin}[\p{L}’'.-]*){3}/u;

/**
 * Returns whether text that stands among Chinese is English as a whole, as a note or the title of a paper may be. What
 * is Latin in this corpus is English; works in other languages are cited by names of fewer words.
 */
export function isEnglishRun(text: string): boolean {
  return !HAN.test(text) && LATIN_RUN.test(text);
}

/** Returns ` lang="en"` for text on a Chinese line that is English as a whole, unless an element around it says so. */
export function foreignLang(text: string, view: Pick<View, "inEnglish" | "isMarkedEnglish">): Html {
  const isMarked = view.inEnglish || view.isMarkedEnglish;
  return !isMarked && isEnglishRun(text) ? fragment` lang="en"` : fragment``;
}
