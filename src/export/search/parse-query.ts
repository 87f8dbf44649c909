import { foldText, isWide } from "./fold-text.ts";
import { isWord, tokensOf } from "./space-text.ts";

/** A part of a query that must be found as it stands. */
export interface Term {
  readonly text: string;
  /** What Pagefind is asked for; a record must answer every one. Empty if the term has no letters, digits or Han. */
  readonly lookups: readonly string[];
}

/** Operators with a value: `in:gui-regime-complex`, `lang:zh`, `part:note`, `by:鲁传颖`, `year:2024`, `venue:国际展望`. */
export const OPERATORS = ["in", "lang", "part", "by", "year", "venue"] as const;
/** One of them. */
export type Operator = (typeof OPERATORS)[number];

/** What a reader asks for. */
export interface Query {
  /** Every one must be found. */
  readonly terms: readonly Term[];
  /** None of these may stand in what is found. */
  readonly without: readonly Term[];
  /** Pairs of terms (indexes) that must stand near each other. */
  readonly near: readonly (readonly [number, number])[];
  /** Values of operators; several values of one are alternatives. */
  readonly filters: Readonly<Partial<Record<Operator, readonly string[]>>>;
}

/** A piece of the query as written. */
interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isWithout: boolean;
}

/** `"…"`, `“…”`, an open quotation mark to the end, `in:x`, `by:"a b"`, `-x`, any other run without spaces */
const PIECE =
  /(?<key>(?:in|lang|part|by|year|venue)[:：])?(?<minus>(?<![^\s])-(?=[^\s-]))?(?:"(?<straight>[^"]*)(?:"|$)|“(?<curly>[^”]*)(?:”|$)|(?<bare>[^\s"“]+))/giu;
const HAN = /\p{Script=Han}/u;
const NEAR = "NEAR";

/**
 * Returns what a query asks for: quoted phrases, and pieces cut at a space between two Han characters; other spaces
 * belong to their term (`regime complex`, `AI 治理`). An open quotation mark quotes to the end; an operator without a
 * value, and a minus without a word, are words like any other.
 */
export function parseQuery(query: string): Query {
  const filters: Partial<Record<Operator, string[]>> = {};
  const pieces: (Piece | typeof NEAR)[] = [];
  for (const match of query.matchAll(PIECE)) {
    const { key, minus, straight, curly, bare = "" } = match.groups ?? {};
    const text = straight ?? curly ?? bare;
    const operator = key?.slice(0, -1).toLowerCase();
    const isQuoted = straight !== undefined || curly !== undefined;
    if (isOperator(operator)) (filters[operator] ??= []).push(text.toLowerCase());
    else if (text === NEAR && !isQuoted) pieces.push(NEAR);
    else pieces.push({ text, isQuoted, isWithout: minus !== undefined });
  }
  const joined = joinPieces(pieces);
  const without = joined.flatMap((piece) => (piece !== NEAR && piece.isWithout ? [termOf(piece.text)] : []));
  const terms: Term[] = [];
  const near: [number, number][] = [];
  let isNear = false;
  for (const piece of joined) {
    if (piece === NEAR) isNear = terms.length > 0;
    else if (!piece.isWithout) {
      const term = termOf(piece.text);
      const known = terms.findIndex(({ text }) => text === term.text);
      const at = known >= 0 ? known : terms.length;
      if (term.text === "") continue;
      if (known < 0) terms.push(term);
      if (isNear && at > 0) near.push([at - 1, at]);
      isNear = false;
    }
  }
  return { terms, without: without.filter(({ text }) => text !== ""), near, filters };
}

/** Returns the term that stands for a text as it is written. */
export function termOf(text: string): Term {
  const folded = foldText(text).text;
  return { text: folded, lookups: lookupsOf(folded) };
}

function isOperator(name: string | undefined): name is Operator {
  return OPERATORS.some((operator) => operator === name);
}

/** Words of Latin letters that follow each other are one term; Han is cut at spaces. */
function joinPieces(pieces: readonly (Piece | typeof NEAR)[]): (Piece | typeof NEAR)[] {
  const joined: (Piece | typeof NEAR)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isJoined =
      piece !== NEAR &&
      last !== undefined &&
      last !== NEAR &&
      ![piece, last].some(({ isQuoted, isWithout }) => isQuoted || isWithout) &&
      !(isWide(foldText(last.text).text.slice(-1)) && isWide(foldText(piece.text).text.slice(0, 1)));
    if (isJoined) joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else joined.push(piece);
  }
  return joined;
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
