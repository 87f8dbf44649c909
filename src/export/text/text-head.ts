import type { Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "./export-context.ts";
import { OWN_WORDS } from "./export-words.ts";
import { workFacts } from "./work-facts.ts";

/** Returns the head of a text file: what is known of the work, one `label: value` a line. */
export function textHead(work: Work, language: TextLanguage, context: ExportContext): string {
  const { colon } = OWN_WORDS[language];
  return workFacts(work, language, context)
    .map(({ label, value }) => oneLine(`${label}${colon}${value}`))
    .join("\n");
}

/** Returns the text with every line end made a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u0085\u2028\u2029]+/gu, " ");
}
