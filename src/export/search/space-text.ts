/**
 * One character per token: Pagefind cuts at spaces, so every Han character and every sign stands alone, and only runs
 * of letters and digits stay together (spec-search.md). `spaceText` and `closeText` are inverse to each other.
 */
import { isWide } from "./fold-text.ts";

/** A run of letters and digits that are not Han, or any single other character, e.g. `AI`, `2017`, `治`, `，`. */
const TOKEN = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|\S/gu;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Signs before which, and after which, a printed space is not expected. */
const NONE_BEFORE = /[,.;:!?)\]'"/\-@#%&=_]/u;
const NONE_AFTER = /[([/\-@#&=_"']/u;

/** A text as the index takes it, and what is needed to get the printed text back. */
export interface Spaced {
  /** Tokens with one space between any two. */
  readonly spaced: string;
  /** Offsets in the closed text at which the rule for spaces is wrong, ascending, base 36, each relative to the last. */
  readonly exceptions: string;
}

/** Returns the tokens of a text or query, in order. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Returns whether the token is a word (letters or digits, Han included) and not a sign. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}

/** Returns the text in the form the index takes. Runs of white space count as one space. */
export function spaceText(text: string): Spaced {
  const exceptions: number[] = [];
  const tokens: string[] = [];
  let end = 0;
  let closed = 0;
  for (const match of text.matchAll(TOKEN)) {
    const before = tokens.at(-1) ?? "";
    const token = match[0];
    const printed = tokens.length > 0 && match.index > end;
    if (tokens.length > 0 && printed !== expectsSpace(before, token)) exceptions.push(closed);
    closed += token.length;
    end = match.index + token.length;
    tokens.push(token);
  }
  const deltas = exceptions.map((offset, index) => (offset - (exceptions[index - 1] ?? 0)).toString(36));
  return { spaced: tokens.join(" "), exceptions: deltas.join(" ") };
}

/** Returns the text that `spaceText` took, with runs of white space as one space. */
export function closeText({ spaced, exceptions }: Spaced): string {
  const wrong = new Set<number>();
  let sum = 0;
  for (const delta of exceptions === "" ? [] : exceptions.split(" ")) wrong.add((sum += parseInt(delta, 36)));
  let text = "";
  let closed = 0;
  let before = "";
  for (const token of spaced.split(" ")) {
    const space = before !== "" && expectsSpace(before, token) !== wrong.has(closed);
    text += (space ? " " : "") + token;
    closed += token.length;
    before = token;
  }
  return text;
}

function expectsSpace(before: string, after: string): boolean {
  const [last, first] = [before.slice(-1), after.slice(0, 1)];
  if (isWide(last) || isWide(first) || isWide(after)) return false;
  return !(NONE_BEFORE.test(first) || NONE_AFTER.test(last));
}
