import { shapeOf, textOf, type Glyph } from "./glyph.ts";

/** `一、`, `（一）`, `( 一 )`, `1.`: the printed number of a heading, its level from its kind. */
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]+、/u, 1],
  [/^[（(]\s*[一二三四五六七八九十]+\s*[）)]/u, 2],
  [/^\d{1,2}[.．](?=\s*[\p{Script=Han}“])/u, 3],
];
/** Headings without number, letter-spaced or not: `引言`, `结 语` */
const unnumbered = /^(引言|引论|导言|结语|余论|结束语|结论)$/u;

/** What the printed number of a heading says. */
export interface HeadingNumber {
  readonly level: number;
  /** Units of the printed number, 0 where there is none. */
  readonly length: number;
}

/**
 * Returns level and number of a heading, or null if the line is none. The hierarchy comes from the printed number;
 * `marked` says that the witness shows it as a heading, which tells a long one from a sentence.
 */
export function headingOf(glyphs: readonly Glyph[], marked: boolean): HeadingNumber | null {
  const text = textOf(glyphs);
  if (unnumbered.test(text.replaceAll(/\s/gu, ""))) return { level: 1, length: 0 };
  const shape = shapeOf(glyphs);
  for (const [pattern, level] of numbers) {
    const length = pattern.exec(shape)?.[0].length;
    if (length === undefined) continue;
    const looksSo = marked || (level < 3 && text.length <= 60 && !/[。；：，]$/u.test(text));
    return looksSo ? { level, length } : null;
  }
  return null;
}
