import type { Section } from "../../model/work.ts";
import type { TextLanguage } from "./export-context.ts";
import { shownLanguage } from "./shown-inlines.ts";

/** Returns the printed number of a heading, or how the translation renders it, with the space after it; empty for none. */
export function headingNumber(section: Section, language: TextLanguage): string {
  if (section.title === null) return "";
  const number = (shownLanguage(section.title, language) === "en" ? section.numberEn : section.number) ?? "";
  return /[.\w]$|^\(.*\)$/u.test(number) ? `${number} ` : number;
}

/** Returns how a section is cited: `s2-1` is `§2.1`. */
export function sectionMark(id: string): string {
  return `§${id.slice(1).replaceAll("-", ".")}`;
}

/** Returns how a paragraph or sentence is cited: `p14` is `¶14`, `p14-2` is `¶14-2`. */
export function paragraphMark(id: string): string {
  return `¶${id.slice(1)}`;
}
