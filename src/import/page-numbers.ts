import type { Problem } from "../model/problem.ts";
import type { PagedBlock } from "./blocks.ts";
import type { Glyph } from "./glyph.ts";

/** Maps witness lines to ordinals of printed pages, and ordinals to page numbers. */
export interface PageNumbers {
  /** Ordinal of the printed page a witness line stands on. */
  readonly ordinalOf: (line: number) => number;
  /** Number of a page, or undefined where it cannot be known. */
  readonly numberOf: (ordinal: number) => number | undefined;
}

/**
 * Works out the page numbers: from the first page on, each page is one more; where the editor states a number it
 * must agree, or be higher where pages show nothing. Problems: `page-number-agrees`.
 */
export function pageNumbers(
  blocks: readonly PagedBlock[],
  first: number | undefined,
  pageStarts: ReadonlyMap<number, number>,
  file: string,
): PageNumbers & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const ordinals = new Map<number, number>();
  for (const block of blocks)
    for (const line of linesIn(block)) if (!ordinals.has(line)) ordinals.set(line, block.page);
  const numbers = new Map<number, number>();
  const count = Math.max(0, ...blocks.map(({ page }) => page));
  const stated = new Map([...pageStarts].map(([line, number]) => [ordinals.get(line) ?? -1, { line, number }]));
  let number = first;
  for (let ordinal = 0; ordinal <= count; ordinal++) {
    const statement = stated.get(ordinal);
    if (statement && number !== undefined && statement.number < number)
      problems.push({
        file,
        line: statement.line,
        column: 0,
        ruleId: "page-number-agrees",
        reason: `pageStarts says page ${statement.number}, the pages before it already reach ${number}`,
        note: "compare the page's notes and the contents page; mend pageStarts or the page before",
      });
    number = statement?.number ?? number;
    if (number === undefined) continue;
    numbers.set(ordinal, number);
    number += 1;
  }
  const known = [...ordinals.keys()].sort((a, b) => a - b);
  const ordinalOf = (line: number) => ordinals.get(line) ?? ordinals.get(known.findLast((k) => k <= line) ?? -1) ?? 0;
  return { ordinalOf, numberOf: (ordinal) => numbers.get(ordinal), problems };
}

function linesIn(block: PagedBlock): number[] {
  const lines = (glyphs: readonly Glyph[]) => glyphs.map(({ line }) => line);
  switch (block.type) {
    case "figure":
      return [...lines(block.caption), ...lines(block.source)];
    case "table":
      return [...lines(block.caption), ...block.rows.flat().flatMap(lines), ...lines(block.source)];
    default:
      return lines(block.glyphs);
  }
}
