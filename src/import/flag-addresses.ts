import { shapeOf, type Glyph } from "./glyph.ts";

/** An address as it stands in prose: it ends before a space, a bracket, CJK punctuation or a gap. */
const address = /https?:\/\/[^\s<>，。；：、（）《》【】“”‘’\p{Script=Han}\u{e000}\u{e001}]+/gu;
/** Punctuation that follows an address without belonging to it. */
const trailing = /[.,;:)\]]+$/u;

/**
 * Returns the run with its addresses flagged. What the witness marks as an address stays one, to its last character;
 * an address cut at a line end is taken together with its rest; one whose end is lost, `…/09/08/[…]`, stays text.
 */
export function flagAddresses(glyphs: readonly Glyph[]): Glyph[] {
  const shape = shapeOf(glyphs);
  const inside = new Set<number>();
  for (const match of shape.matchAll(address)) {
    if (match[0].includes("[")) continue;
    const length = match[0].length - (trailing.exec(match[0])?.[0].length ?? 0);
    for (let at = match.index; at < match.index + length; at++) inside.add(at);
  }
  return glyphs.map((glyph, at) => (inside.has(at) && glyph.url !== true ? { ...glyph, url: true } : glyph));
}
