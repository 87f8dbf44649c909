/** Han characters, kana and full-width or Chinese punctuation, e.g. `治`, `。`, `”`, `—`. */
const WIDE = /[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;

/**
 * Returns what stands between two lines of a paragraph: nothing if the character on either side is Han or full-width
 * punctuation, else a space (design.md 3).
 */
export function lineSpace(before: string, after: string): "" | " " {
  if (before === "" || after === "") return "";
  return WIDE.test(before.slice(-1)) || WIDE.test(after.slice(0, 1)) ? "" : " ";
}
