import type { Work } from "../../model/work.ts";
import { translationOf } from "../counts.ts";
import type { Language } from "./metadata-context.ts";

/**
 * Returns whether indexing services are told of the work's page in this language: a work without a printed title is
 * no known publication, and an English page without our translation is none of ours.
 */
export function isPresented(work: Work, language: Language): boolean {
  if (work.title.zh === null) return false;
  return language === "zh" || (work.title.en !== null && translationOf(work).translated > 0);
}
