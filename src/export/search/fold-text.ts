/** Folding for search: case, full width, quotes, dashes and spaces beside Han must not matter. Shared by the index and the browser. */

/** Han characters and full-width punctuation: a space beside them is not part of what a reader searches. */
const WIDE = /[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;
const SPACE = /\s/u;
const SAME: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "—": "-",
  "–": "-",
  "‑": "-",
  "　": " ",
};

/** A folded text with, for each of its UTF-16 units, the offset in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Returns whether the character is Han or full-width punctuation. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Returns the text folded, unit by unit, so that a place in it can be found again in the original. */
export function foldText(original: string): Folded {
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const unit = original.charAt(index);
    if (SPACE.test(unit)) {
      const before = original.charAt(index - 1);
      let next = index + 1;
      while (next < original.length && SPACE.test(original.charAt(next))) next += 1;
      const after = original.charAt(next);
      if (SPACE.test(before) || before === "" || after === "" || isWide(before) || isWide(after)) continue;
    }
    text += foldUnit(unit);
    at.push(index);
  }
  return { text, at };
}

/** Returns [start, end) of every place of the word in the text, as offsets of the original, without overlaps. */
export function findFolded(original: string, word: string): (readonly [number, number])[] {
  const wanted = foldText(word).text;
  const found: (readonly [number, number])[] = [];
  if (wanted === "") return found;
  const { text, at } = foldText(original);
  for (let index = text.indexOf(wanted); index >= 0; index = text.indexOf(wanted, index + wanted.length)) {
    found.push([at[index] ?? 0, (at[index + wanted.length - 1] ?? 0) + 1]);
  }
  return found;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  // Full-width forms of ASCII, e.g. `Ａ` → `A`, `（` → `(`.
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SAME[unit] ?? unit);
  const lower = narrow.toLowerCase();
  if (SPACE.test(lower)) return " ";
  return lower.length === 1 ? lower : narrow;
}
