import { shapeOf, deletionShape, markShape, type Glyph } from "./glyph.ts";

const closers: Readonly<Record<string, string>> = {
  "”": "“",
  "’": "‘",
  "）": "（",
  ")": "(",
  "》": "《",
  "】": "【",
  "〕": "〔",
  "」": "「",
  "』": "『",
};
const openers = new Set(Object.values(closers));
const terminators = new Set(["。", "！", "？"]);
/** What may follow a terminator and still belong to the sentence: closing quotes, brackets, note marks. */
const tail = new RegExp(`[”’）)》】〕」』${markShape}${deletionShape}]`, "u");
/** After a quoted question or exclamation the sentence goes on with these: `“谁来治理？”的问题` */
const goesOn = /[，、；：。！？）的这是等之与和或而也就则]/u;

/**
 * Splits a paragraph into sentences (GB/T 15834—2011: 。！？ and …… end a sentence), with the closing quotes,
 * brackets and note marks that follow; never inside quotes or brackets, never at ； or ：. A quote or bracket without
 * its counterpart, like that of a marker `1）` or the apostrophe of `Tech’s`, is not taken for one.
 * Concatenating the result gives the paragraph without the spaces at the seams.
 */
export function splitSentences(paragraph: readonly Glyph[]): Glyph[][] {
  const shape = shapeOf(paragraph);
  const depths = depthAfter(shape);
  const sentences: Glyph[][] = [];
  let start = 0;
  for (let at = 0; at < shape.length; at++) {
    const character = shape.charAt(at);
    if (!terminators.has(character) && !isEllipsisEnd(shape, at) && !isHanStop(shape, at)) continue;
    let end = at + 1;
    while (end < shape.length && tail.test(shape.charAt(end))) end++;
    while (terminators.has(shape.charAt(end))) end++;
    if ((depths[end - 1] ?? 0) > 0) continue;
    const next = shape.charAt(end);
    const quoted = (depths[at] ?? 0) > 0;
    if (quoted && next !== "" && goesOn.test(next) && (character !== "。" || /[，、；：）]/u.test(next))) continue;
    if (isEllipsisEnd(shape, at) && next !== "" && goesOn.test(next)) continue;
    sentences.push(paragraph.slice(start, end));
    while (shape.charAt(end) === " ") end++;
    start = end;
    at = end - 1;
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start));
  return sentences;
}

/** Returns for each place how many quotes and brackets are open after it; those without counterpart do not count. */
function depthAfter(shape: string): number[] {
  const stack: { character: string; at: number }[] = [];
  const change = new Map<number, number>();
  for (let at = 0; at < shape.length; at++) {
    const character = shape.charAt(at);
    if (openers.has(character)) stack.push({ character, at });
    const opener = closers[character];
    if (opener === undefined || isApostrophe(shape, at)) continue;
    const match = stack.findLastIndex((open) => open.character === opener);
    if (match < 0) continue;
    change.set(stack[match]?.at ?? at, 1);
    change.set(at, -1);
    stack.length = match;
  }
  let depth = 0;
  return Array.from({ length: shape.length }, (_, at) => (depth += change.get(at) ?? 0));
}

/** `Tech’s` */
function isApostrophe(shape: string, at: number): boolean {
  return shape.charAt(at) === "’" && /[A-Za-z]/u.test(shape.charAt(at - 1)) && /[a-z]/u.test(shape.charAt(at + 1));
}

/** `……` at its second half, outside of an elision inside a sentence. */
function isEllipsisEnd(shape: string, at: number): boolean {
  return shape.charAt(at) === "…" && shape.charAt(at - 1) === "…" && shape.charAt(at + 1) !== "…";
}

/** A Latin full stop after a Han character ends a clause: `…的行动. ` */
function isHanStop(shape: string, at: number): boolean {
  return shape.charAt(at) === "." && /\p{Script=Han}/u.test(shape.charAt(at - 1));
}
