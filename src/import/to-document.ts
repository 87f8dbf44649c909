import type { DocumentBlock, DocumentCell, Part, TextDocument } from "../model/text-document.ts";
import type { TextBlock } from "./assemble.ts";
import { flagAddresses } from "./flag-addresses.ts";
import { trim, type Glyph } from "./glyph.ts";
import { headingOf } from "./heading.ts";
import type { NotePair } from "./pair-notes.ts";
import { normaliseSpaces } from "./spacing.ts";
import { splitSentences } from "./split-sentences.ts";
import { toInlines, type TracedLine } from "./to-inlines.ts";

/** What the import knows of a text before it is written down. */
export interface TextPieces {
  readonly title: readonly Glyph[] | null;
  readonly parts: readonly { readonly role: string; readonly blocks: readonly TextBlock[] }[];
  readonly pairs: readonly NotePair[];
  /** Number of header rows by the caption's witness line. */
  readonly headerRows: ReadonlyMap<number, number>;
  readonly ordinalOf: (line: number) => number;
}

/** Returns the document and, in the order of `linesOf`, where each line came from. */
export function toDocument(pieces: TextPieces): { document: TextDocument; traced: TracedLine[] } {
  const traced: TracedLine[] = [];
  const numbers = new Map(pieces.pairs.map(({ mark, number }) => [mark, number]));
  const line = (glyphs: readonly Glyph[]) => {
    const resolved = glyphs.map((glyph) => {
      const note = numbers.get(glyph);
      return note === undefined ? glyph : { ...glyph, note };
    });
    const result = toInlines(flagAddresses(normaliseSpaces(trim(resolved))), pieces.ordinalOf);
    traced.push(result);
    return result.inlines;
  };
  let figures = 0;
  const toBlock = (block: TextBlock): DocumentBlock => {
    switch (block.type) {
      case "heading":
        return { type: "heading", level: headingOf(block.glyphs, true)?.level ?? 1, inlines: line(block.glyphs) };
      case "paragraph": {
        const sentences = splitSentences(normaliseSpaces(trim(block.glyphs)));
        return { type: block.item ? "item" : "paragraph", sentences: sentences.map(line) };
      }
      case "figure":
        figures += 1;
        return {
          type: "figure",
          number: figures,
          caption: line(block.caption),
          source: block.source.length > 0 ? line(block.source) : null,
        };
      case "table":
        return {
          type: "table",
          caption: line(block.caption),
          source: block.source.length > 0 ? line(block.source) : null,
          header: pieces.headerRows.get(block.caption[0]?.line ?? 0) ?? 1,
          rows: toRows(block.rows, pieces.headerRows.get(block.caption[0]?.line ?? 0) ?? 1, line),
        };
    }
  };
  const title = pieces.title ? line(pieces.title) : null;
  const parts: Part[] = pieces.parts.map(({ role, blocks }) => ({ role, blocks: blocks.map(toBlock) }));
  const notes = pieces.pairs.map(({ note }) => line(note.glyphs));
  return { document: { title, parts, notes }, traced };
}

/**
 * Tells merged cells from empty ones: in the header an empty cell belongs to the cell on its left, and below the
 * first header row in the first column to the cell above; in the body an empty first cell belongs to the row group above.
 */
function toRows(
  rows: readonly (readonly (readonly Glyph[])[])[],
  header: number,
  line: (glyphs: readonly Glyph[]) => DocumentCell,
): DocumentCell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const trailing = rows.every((row) => row.length < width || (row.at(-1)?.length ?? 0) === 0);
  const columns = trailing ? width - 1 : width;
  return rows.map((row, rowAt) =>
    Array.from({ length: columns }, (_, column): DocumentCell => {
      const cell = row[column] ?? [];
      if (cell.length > 0) return line(cell);
      if (column === 0) return rowAt === 0 ? line([]) : "up";
      return rowAt < header ? "left" : line([]);
    }),
  );
}
