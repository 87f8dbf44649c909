import type { Work } from "../../model/work.ts";
import { bilingualLine } from "../bilingual-line.ts";
import type { Language } from "./metadata-context.ts";

/** Returns the abstract as plain text, in English our aligned translation; null where there is none or a sentence of it is missing. */
export function abstractText(work: Pick<Work, "abstract">, language: Language): string | null {
  const sentences = work.abstract.sentences.map((line) => bilingualLine(line)[language]);
  if (sentences.length === 0 || sentences.includes(null)) return null;
  return sentences.join(language === "zh" ? "" : " ");
}
