import type { FrameworkFile } from "../model/framework-file.ts";
import type { Language } from "../render/labels.ts";
import { FRAMEWORK_WORDS } from "./framework-words.ts";

/** Returns whose drawing a framework is: a printed figure redrawn, or one of ours. */
export function voiceOf({ id, origin }: Pick<FrameworkFile, "id" | "origin">, language: Language): string {
  const words = FRAMEWORK_WORDS[language];
  const number = id.replace(/^\D+/u, "");
  return origin === "figure" ? words.redrawn(number) : words.ours(number);
}
