import { deletionShape, markShape, shapeOf, type Glyph } from "./glyph.ts";

/** Sentence-final punctuation with closing quotes, brackets and note marks after it; a colon closes a lead-in. */
const final = new RegExp(`[。！？：:…]["”’』」）)\\]】》${markShape}${deletionShape}\\s]*$`, "u");
/** A Latin full stop at the end of a block. */
const latinStop = new RegExp(`[.?!]["”’)\\]${markShape}${deletionShape}\\s]*$`, "u");

/** Returns whether a block of text ends a sentence (or a lead-in that ends with a colon). */
export function endsSentence(glyphs: readonly Glyph[]): boolean {
  const shape = shapeOf(glyphs);
  return final.test(shape) || latinStop.test(shape);
}
