/** What a style wants of punctuation where two elements meet and CSL has no words for it. */
import type { StyleId } from "./citation-styles.ts";

/** `trans. （2026-12-21）` */
const spaceBeforeBracket = /\. （/gu;

/** `‘Trust Me’.”`, the inner quotation mark in protection: the point belongs before both (Chicago 6.9, MLA 6.53) */
const pointAfterQuote = /\ue018([.,])”/gu;

/** Returns the processed text with its joints mended. */
export function tidyCitation(text: string, style: StyleId): string {
  if (style === "gb-t-7714-2025") return text.replace(spaceBeforeBracket, ".（");
  return text.replace(pointAfterQuote, "$1\ue018”");
}
