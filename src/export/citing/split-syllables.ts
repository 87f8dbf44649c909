/** Hanyu Pinyin syllables (GB/T 16159—2012), for the initials of given names. */

const INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])";
const FINAL =
  "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|üan|üe|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|ü)";
/** One syllable at the beginning, as long as can be: `chang` of `changni`. */
const syllable = new RegExp(`^(?:${INITIAL}?${FINAL})`, "u");
/** `a`, `e`, `o`: a syllable that begins so within a word is set off by an apostrophe */
const bareVowel = /^[aoe]/u;

/**
 * Returns the syllables of a given name in pinyin, `Changni` and 2 → `["Chang", "Ni"]`; the whole as one where it does
 * not divide into so many. An apostrophe or hyphen divides; else a syllable begins with a consonant wherever it can.
 */
export function splitSyllables(name: string, count: number): readonly string[] {
  const pieces = name.split(/['’-]/u);
  if (pieces.length === count) return pieces.map(capitalise);
  const found = divide(name.toLowerCase().replace(/['’-]/gu, ""), count);
  return found === null ? [name] : found.map(capitalise);
}

function divide(rest: string, count: number): readonly string[] | null {
  if (count === 0) return rest === "" ? [] : null;
  const longest = syllable.exec(rest)?.[0] ?? "";
  let spare: readonly string[] | null = null;
  for (let length = longest.length; length > 0; length -= 1) {
    const head = rest.slice(0, length);
    if (syllable.exec(head)?.[0] !== head) continue;
    const tail = divide(rest.slice(length), count - 1);
    if (tail === null) continue;
    const found = [head, ...tail];
    if (!tail.some((part) => bareVowel.test(part))) return found;
    spare ??= found;
  }
  return spare;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
