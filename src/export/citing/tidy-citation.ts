/** What a style wants of punctuation where two elements meet and CSL has no words for it. */
import type { StyleId } from "./citation-styles.ts";

/** `trans. （2026-12-21）` */
const spaceBeforeBracket = /\. （/gu;

/** Returns the processed text with its joints mended. */
export function tidyCitation(text: string, style: StyleId): string {
  return style === "gb-t-7714-2025" ? text.replace(spaceBeforeBracket, ".（") : text;
}
