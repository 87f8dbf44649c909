import { foldText, isWide } from "./fold-text.ts";
import { isWord, tokensOf } from "./space-text.ts";

/** A part of a query that must be found as it stands. */
export interface Term {
  readonly text: string;
  /** What Pagefind is asked for; a record must answer every one. Empty if the term has no letters, digits or Han. */
  readonly lookups: readonly string[];
}

/** A quoted phrase, e.g. `"机制复合体"` or `“机制复合体”`. */
const QUOTED = /"([^"]+)"|“([^”]+)”/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Returns the terms of a query: quoted phrases, and pieces cut at a space between two Han characters. Other spaces
 * belong to their term (`regime complex`, `AI 治理`).
 */
export function parseQuery(query: string): Term[] {
  const quoted = [...query.matchAll(QUOTED)];
  // A printed title in Chinese quotation marks is looked for as it stands, marks or not.
  const rest = query.replaceAll(QUOTED, " ");
  const pieces = [...quoted.map((match) => match[1] ?? match[2] ?? ""), ...cutAtSpaces(rest)];
  return [...new Set(pieces.map((piece) => foldText(piece).text))]
    .filter((text) => text !== "")
    .map((text) => ({ text, lookups: lookupsOf(text) }));
}

function cutAtSpaces(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = pieces.at(-1);
    if (last === undefined || (isWide(last.slice(-1)) && isWide(word.slice(0, 1)))) pieces.push(word);
    else pieces[pieces.length - 1] = `${last} ${word}`;
  }
  return pieces;
}

/** Han between two signs becomes a quoted phrase of characters, other words a search of their own, the last by prefix. */
function lookupsOf(text: string): string[] {
  const lookups: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) lookups.push(`"${run.join(" ")}"`);
    run = [];
  };
  for (const token of tokensOf(text)) {
    if (HAN.test(token)) run.push(token);
    else {
      flush();
      if (isWord(token)) lookups.push(token);
    }
  }
  flush();
  return [...new Set(lookups)];
}
