import { shapeOf, type Glyph } from "./glyph.ts";

/** `[12]`: a note mark of PDF text; touches the digits that follow it. */
const bracketed = /\[\d{1,2}\]/y;

/** Reads a line of PDF text: returns its glyphs, bracketed note marks as glyphs of their own. */
export function readPdf(glyphs: readonly Glyph[]): Glyph[] {
  const text = shapeOf(glyphs);
  const result: Glyph[] = [];
  let at = 0;
  while (at < text.length) {
    bracketed.lastIndex = at;
    const mark = bracketed.exec(text);
    const first = glyphs[at];
    if (!first) break;
    if (mark) {
      result.push({ c: "", line: first.line, column: first.column, emendation: first.emendation, mark: mark[0] });
      at += mark[0].length;
    } else {
      result.push(first);
      at += 1;
    }
  }
  return result;
}
