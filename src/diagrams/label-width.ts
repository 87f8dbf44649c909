import { isHan, widthInEm } from "../model/script.ts";

/**
 * Widths of Latin characters in em: the widest of the serif and sans faces that readers' systems have (Verdana and DejaVu
 * Sans among them), so that a label never takes more room than its layout gave it.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.32, "ijlIJ'.,;| "],
  [0.41, "ftr()[]/\\-:!`°·"],
  [0.53, 'scz*?"_'],
  [0.61, "vxykaeLFYTPS–^$"],
  [0.65, "bdghnopqu0123456789{}E"],
  [0.71, "ABCKRVXZ"],
  [0.82, "DGHNOQU&w"],
  [0.85, "+<>=#~"],
  [1, "mMW@%—"],
];
const LATIN = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));
const GRAPHEMES = new Intl.Segmenter("zh");

/** Returns the characters as a reader sees them: a letter with its marks is one. */
export function graphemes(text: string): string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

/** DejaVu Serif, the last resort of many systems, is a little wider than the wide sans faces that the table allows for. */
const SERIF = 1.03;

/** The kind of letters a label is set in. */
export type Face = "sans" | "serif";

/** Quotation marks that are as wide as a Han character in Chinese, and narrow in Latin text: `“…”` */
const curly = /[“”‘’]/gu;
/** A letter or figure that is not Han: `A`, `7` */
const letter = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** Room that browsers set between a Han character and a Latin letter or figure (CSS Text 4, `text-autospace`). */
const BETWEEN = 0.125;

/** Returns an upper estimate of the width of a label, in the unit of `size`: 1 em for each Han character, a table for Latin. */
export function labelWidth(text: string, size: number, face: Face = "sans"): number {
  const latin = face === "serif" ? SERIF : 1;
  const all = graphemes(isHan(text) ? text : text.replaceAll(curly, '"'));
  const seams = all.filter((one, at) => at > 0 && isSeam(all[at - 1] ?? one, one)).length;
  return (all.reduce((sum, one) => sum + widthOf(one, latin), 0) + seams * BETWEEN) * size;
}

function isSeam(before: string, after: string): boolean {
  return (isHan(before) && letter.test(after)) || (letter.test(before) && isHan(after));
}

function widthOf(grapheme: string, face: number): number {
  const base = grapheme.normalize("NFD").charAt(0);
  const latin = LATIN.get(base);
  if (latin !== undefined) return latin * face;
  // Scripts without a table: Greek and Cyrillic are narrower than 1 em, anything unknown is taken as wide.
  return widthInEm(grapheme) >= 1 || base > "\u04ff" ? 1 : 0.8;
}
