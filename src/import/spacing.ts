import { isHan, isTight } from "../model/script.ts";
import { isSpace, textOf, type Glyph } from "./glyph.ts";

/**
 * Returns the glyphs without the spaces that Chinese does not print: between Han characters, beside full-width
 * punctuation; note marks and deletions between two characters do not count as neighbours. Runs of spaces become one.
 */
export function normaliseSpaces(glyphs: readonly Glyph[]): Glyph[] {
  const result: Glyph[] = [];
  glyphs.forEach((glyph, at) => {
    if (!isSpace(glyph)) {
      result.push(glyph);
      return;
    }
    const before = lastCharacter(result);
    const after = nextCharacter(glyphs, at);
    if (before === "" || after === "" || before === " " || isTight(before, after)) return;
    result.push({ ...glyph, c: " " });
  });
  return result;
}

/**
 * Joins two runs: with a space unless one of the meeting characters takes none, or an address runs on. Where Han
 * meets Latin the runs themselves show whether the witness sets a space there, in this direction.
 */
export function joinRuns(first: readonly Glyph[], second: readonly Glyph[]): Glyph[] {
  const before = lastCharacter(first);
  const after = nextCharacter(second, -1);
  const sample = first.at(-1) ?? second[0];
  if (!sample || before === "" || after === "") return [...first, ...second];
  const mixed = isHan(before) !== isHan(after);
  const tight =
    isTight(before, after) ||
    isCutAddress(first) ||
    before === " " ||
    (mixed && !setsSpace([first, second], isHan(before)));
  if (tight) return [...first, ...second];
  const italic = first.at(-1)?.italic === true && second[0]?.italic === true;
  const space: Glyph = {
    c: " ",
    line: sample.line,
    column: sample.column,
    emendation: null,
    ...(italic ? { italic } : {}),
  };
  return [...first, space, ...second];
}

/** Returns whether most places where Han meets Latin (or Latin Han) in the runs are set with a space. */
function setsSpace(runs: readonly (readonly Glyph[])[], fromHan: boolean): boolean {
  const [spaced, closed] = fromHan
    ? [/\p{Script=Han} [A-Za-z0-9]/gu, /\p{Script=Han}[A-Za-z0-9]/gu]
    : [/[A-Za-z0-9] \p{Script=Han}/gu, /[A-Za-z0-9]\p{Script=Han}/gu];
  const count = (pattern: RegExp) => runs.reduce((sum, run) => sum + [...textOf(run).matchAll(pattern)].length, 0);
  return count(spaced) > count(closed);
}

/**
 * Closes letter-spaced Han characters (`摘 要`, `杨 昭`, `结 束 语`) but keeps the spaces between names
 * (`龙 坤 徐能武`): a run of single characters closes whole if it has three, else in pairs.
 */
export function closeLetterSpacing(glyphs: readonly Glyph[]): Glyph[] {
  const words = splitWords(glyphs);
  const result: Glyph[] = [];
  let at = 0;
  while (at < words.length) {
    const run = singlesFrom(words, at);
    const take = run === 3 ? 3 : run >= 2 ? 2 : 1;
    const word = words.slice(at, at + take).flat();
    const sample = word[0];
    if (result.length > 0 && sample)
      result.push({ c: " ", line: sample.line, column: sample.column, emendation: null });
    result.push(...word);
    at += take;
  }
  return result;
}

function splitWords(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (isSpace(glyph)) words.push([]);
    else words.at(-1)?.push(glyph);
  }
  return words.filter((word) => word.length > 0);
}

/** Returns how many words from `at` on are single Han characters (note marks aside). */
function singlesFrom(words: readonly (readonly Glyph[])[], at: number): number {
  const isSingle = (word: readonly Glyph[]) => {
    const shown = word.filter((glyph) => glyph.c !== "");
    return shown.length === 1 && isHan(shown[0]?.c ?? "");
  };
  let count = 0;
  while (at + count < words.length && isSingle(words[at + count] ?? [])) count++;
  return count;
}

/** An address cut at a line end: its last characters run without a space back to `http`. */
function isCutAddress(glyphs: readonly Glyph[]): boolean {
  const tail = glyphs
    .slice(-300)
    .map((glyph) => (glyph.c === "" ? " " : glyph.c))
    .join("");
  return /https?:\/\/(?:[^\s]*[/.\-_=&?%])?$/u.test(tail);
}

function lastCharacter(glyphs: readonly Glyph[]): string {
  return glyphs.findLast((glyph) => glyph.c !== "")?.c ?? "";
}

function nextCharacter(glyphs: readonly Glyph[], at: number): string {
  return glyphs.slice(at + 1).find((glyph) => glyph.c !== "" && !isSpace(glyph))?.c ?? "";
}
