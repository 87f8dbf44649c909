import { plainText, type Inline } from "../../model/inline.ts";
import type { Line } from "../../model/work.ts";
import type { TextLanguage } from "./export-context.ts";

/** Returns the language in which a line is shown: Chinese where it has no English. */
export function shownLanguage(line: Line, language: TextLanguage): TextLanguage {
  return language === "en" && line.en !== null ? "en" : "zh";
}

/** Returns the line's inlines in the language in which it is shown. */
export function shownInlines(line: Line, language: TextLanguage): readonly Inline[] {
  return language === "en" && line.en !== null ? line.en : line.zh;
}

/** Returns the line's visible characters, without note marks. */
export function shownText(line: Line, language: TextLanguage): string {
  return plainText(shownInlines(line, language));
}
