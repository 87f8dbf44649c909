import type { Problem } from "../model/problem.ts";
import type { PagedBlock } from "./blocks.ts";
import type { Glyph } from "./glyph.ts";
import { joinRuns } from "./spacing.ts";
import { endsSentence } from "./terminal.ts";

/** A block of the text in its final shape: paragraphs whole, notes taken out. */
export type TextBlock =
  | Exclude<PagedBlock, { type: "text" | "note" | "note-rest" | "front" | "acknowledgement" }>
  | { readonly type: "paragraph"; readonly item: boolean; readonly glyphs: readonly Glyph[]; readonly page: number };

/** A definition as its page prints it. */
export interface RawNote {
  readonly label: string;
  readonly glyphs: readonly Glyph[];
  readonly line: number;
  readonly page: number;
}

/** A work's blocks whole, with what was taken out of them. */
export interface Assembled {
  readonly blocks: readonly TextBlock[];
  readonly notes: readonly RawNote[];
  readonly front: readonly { readonly field: string; readonly glyphs: readonly Glyph[] }[];
  /** Note marks of each printed page, in reading order. */
  readonly marks: readonly { readonly glyph: Glyph; readonly page: number }[];
  readonly problems: readonly Problem[];
}

/**
 * Makes paragraphs whole across page ends, notes, figures and tables, and takes notes and front matter out.
 * A paragraph goes on if it does not end a sentence, or where the editor joins it. Problems: `page-end-decided`.
 */
export function assemble(blocks: readonly PagedBlock[], pageEnds: readonly number[], file: string): Assembled {
  const result: TextBlock[] = [];
  const notes: RawNote[] = [];
  const front: { field: string; glyphs: readonly Glyph[] }[] = [];
  const problems: Problem[] = [];
  let open: { index: number; page: number } | null = null;
  blocks.forEach((block) => {
    switch (block.type) {
      case "note":
        notes.push({ label: block.label, glyphs: block.glyphs, line: block.line, page: block.page });
        return;
      case "note-rest": {
        const last = notes.pop();
        if (last) notes.push({ ...last, glyphs: joinRuns(last.glyphs, block.glyphs) });
        return;
      }
      case "front":
        front.push({ field: block.field, glyphs: block.glyphs });
        return;
      case "acknowledgement":
        front.push({ field: "acknowledgement", glyphs: block.glyphs });
        return;
      case "heading":
        open = null;
        result.push(block);
        return;
      case "figure":
      case "table":
        result.push(block);
        return;
      case "text":
        break;
    }
    const previous = open === null ? undefined : result[open.index];
    if (open && previous?.type === "paragraph" && continues(previous.glyphs, block.begins)) {
      result[open.index] = { ...previous, glyphs: joinRuns(previous.glyphs, block.glyphs) };
      open = { index: open.index, page: block.page };
      return;
    }
    if (open && previous?.type === "paragraph" && block.begins === "auto" && block.page > open.page) {
      const line = lastLine(previous.glyphs);
      if (!pageEnds.includes(line))
        problems.push({
          file,
          line,
          column: 0,
          ruleId: "page-end-decided",
          reason:
            "a printed page ends here with the end of a sentence; the text alone does not say whether the paragraph ends too",
          note: `read on: add ${line} to pageEnds in work.yaml, or write a join for line ${block.glyphs[0]?.line ?? 0}`,
        });
    }
    open = { index: result.length, page: block.page };
    result.push({ type: "paragraph", item: block.item, glyphs: block.glyphs, page: block.page });
  });
  return { blocks: result, notes, front, marks: marksOf(blocks), problems };
}

function continues(paragraph: readonly Glyph[], begins: "auto" | "join" | "split"): boolean {
  return begins === "join" || (begins === "auto" && !endsSentence(paragraph));
}

function lastLine(glyphs: readonly Glyph[]): number {
  return glyphs.findLast((glyph) => glyph.c.trim() !== "" || glyph.mark !== undefined)?.line ?? 0;
}

function marksOf(blocks: readonly PagedBlock[]): { glyph: Glyph; page: number }[] {
  return blocks.flatMap((block) => {
    if (block.type === "note" || block.type === "note-rest" || block.type === "front") return [];
    return runsOf(block).flatMap((run) =>
      run.filter((glyph) => glyph.mark !== undefined).map((glyph) => ({ glyph, page: block.page })),
    );
  });
}

function runsOf(block: PagedBlock): readonly (readonly Glyph[])[] {
  switch (block.type) {
    case "figure":
      return [block.caption, block.source];
    case "table":
      return [block.caption, ...block.rows.flat(), block.source];
    default:
      return [block.glyphs];
  }
}
