import { isFullWidth, isHan } from "../model/script.ts";
import { graphemes, labelWidth, type Face } from "./label-width.ts";

/** How a label may be set; `width` and `size` (the font's) in the same unit. */
export interface LabelBox {
  readonly width: number;
  readonly size: number;
  /** At most so many lines; what is left over is cut with an ellipsis. */
  readonly lines: number;
  readonly face?: Face;
  /** Chinese words are kept whole where they fit into a line. */
  readonly keepsWords?: boolean;
}

const WORDS = new Intl.Segmenter("zh", { granularity: "word" });
/** Punctuation that never begins a line: 》，。、”） */
const closing = /^[》〉」』】〕）］｝，。、；：？！”’…—·!?,.;:)\]}%]/u;
/** Punctuation that never ends a line: 《（“ */
const opening = /[《〈「『【〔（［｛“‘([{]$/u;

/**
 * Returns the lines of a label: broken at line feeds, at spaces, after hyphens and between Han characters, inside a word
 * only where the word alone is too wide. No line is wider than the box (a box narrower than one character still gets
 * one a line).
 */
export function wrapLabel(text: string, { width, size, lines, face = "sans", keepsWords = false }: LabelBox): string[] {
  const fits = (line: string): boolean => labelWidth(line.trimEnd(), size, face) <= width;
  const all = text.split("\n").flatMap((part) => wrapPart(part, fits, keepsWords));
  return all.length <= lines ? all : [...all.slice(0, lines - 1), cut(all.slice(lines - 1).join(" "), fits)];
}

function wrapPart(text: string, fits: (line: string) => boolean, keepsWords: boolean): string[] {
  const all: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, keepsWords).flatMap((one) => (fits(one) ? [one] : graphemes(one)))) {
    if (line !== "" && !fits(line + piece)) {
      all.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += line === "" ? piece.trimStart() : piece;
    }
  }
  if (line.trimEnd() !== "") all.push(line.trimEnd());
  return all;
}

/** Shortens the line until it fits with an ellipsis at its end; a Latin word is dropped whole if others are left. */
function cut(line: string, fits: (line: string) => boolean): string {
  let kept = graphemes(line);
  while (kept.length > 1 && !fits(`${kept.join("").trimEnd()}…`)) kept = kept.slice(0, -1);
  const whole = kept.join("").replace(/(?<=\s)[A-Za-z]+$/u, "");
  return `${(whole.trim() === "" ? kept.join("") : whole).replace(/[\s\p{P}]+$/u, "")}…`;
}

/** Returns the smallest pieces between which a line may break; a space stays at the end of its piece. */
function piecesOf(text: string, keepsWords: boolean): string[] {
  const pieces: string[] = [];
  const plain = text.replaceAll(/\s+/gu, " ").trim();
  const starts = keepsWords ? new Set([...WORDS.segment(plain)].map(({ index }) => index)) : null;
  let at = 0;
  for (const one of graphemes(plain)) {
    const last = pieces.at(-1);
    const isInWord = starts?.has(at) === false;
    if (last === undefined || (!isInWord && canBreak(last, one))) pieces.push(one);
    else pieces[pieces.length - 1] = last + one;
    at += one.length;
  }
  return pieces;
}

function canBreak(before: string, after: string): boolean {
  if (after === " " || closing.test(after) || opening.test(before)) return false;
  if (/[ \-–/—]$/u.test(before)) return true;
  const end = before.at(-1) ?? "";
  return isWide(end) || isWide(after);
}

function isWide(character: string): boolean {
  return isHan(character) || isFullWidth(character);
}
