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
 * brackets and note marks that follow; never inside quotes or brackets, never at ； or ：. Quotes that do not balance
 * are not taken for brackets. Concatenating the result gives the paragraph without the spaces at the seams.
 */
export function splitSentences(paragraph: readonly Glyph[]): Glyph[][] {
  const shape = shapeOf(paragraph);
  const balanced = isBalanced(shape);
  const sentences: Glyph[][] = [];
  const stack: string[] = [];
  let start = 0;
  for (let at = 0; at < shape.length; at++) {
    const character = shape.charAt(at);
    if (balanced) track(stack, character);
    if (!terminators.has(character) && !isEllipsisEnd(shape, at) && !isHanStop(shape, at)) continue;
    let end = at + 1;
    const inner = [...stack];
    while (end < shape.length && tail.test(shape.charAt(end))) {
      if (balanced) track(inner, shape.charAt(end));
      end++;
    }
    while (terminators.has(shape.charAt(end))) end++;
    if (inner.length > 0) continue;
    const next = shape.charAt(end);
    const insideQuotes = stack.length > 0;
    if (insideQuotes && next !== "" && goesOn.test(next) && (character !== "。" || /[，、；：）]/u.test(next))) continue;
    if (isEllipsisEnd(shape, at) && next !== "" && goesOn.test(next)) continue;
    sentences.push(paragraph.slice(start, end));
    while (shape.charAt(end) === " ") end++;
    start = end;
    at = end - 1;
    stack.length = 0;
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start));
  return sentences;
}

/** `……` at its second half, outside of an elision inside a sentence. */
function isEllipsisEnd(shape: string, at: number): boolean {
  return shape.charAt(at) === "…" && shape.charAt(at - 1) === "…" && shape.charAt(at + 1) !== "…";
}

/** A Latin full stop after a Han character ends a clause: `…的行动. ` */
function isHanStop(shape: string, at: number): boolean {
  return shape.charAt(at) === "." && /\p{Script=Han}/u.test(shape.charAt(at - 1));
}

function track(stack: string[], character: string): void {
  if (openers.has(character)) stack.push(character);
  else if (character in closers && stack.at(-1) === closers[character]) stack.pop();
}

function isBalanced(shape: string): boolean {
  const stack: string[] = [];
  for (const character of shape) {
    if (openers.has(character)) stack.push(character);
    else if (character in closers) {
      if (stack.at(-1) !== closers[character]) return false;
      stack.pop();
    }
  }
  return stack.length === 0;
}
