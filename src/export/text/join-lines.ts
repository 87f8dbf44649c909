import { isFullWidth, isHan } from "../../model/script.ts";

/** Quotes, dashes and ellipses, which Chinese shares with English. */
const SHARED = /[“”‘’—…]/u;

/**
 * Returns what stands between two lines of a paragraph: in English a space, in Chinese a space unless the character
 * on either side is Han or full-width punctuation (design.md 3).
 */
export function spaceBetween(before: string, after: string, english: boolean): "" | " " {
  if (before === "" || after === "") return "";
  if (english) return " ";
  return isWide(before.slice(-1)) || isWide(after.slice(0, 1)) ? "" : " ";
}

/** Returns the lines as one, with spaces where they are needed. */
export function joinLines(lines: readonly string[], english: boolean): string {
  return lines.reduce((text, line) => text + spaceBetween(text, line, english) + line, "");
}

function isWide(character: string): boolean {
  return isHan(character) || isFullWidth(character) || SHARED.test(character);
}
