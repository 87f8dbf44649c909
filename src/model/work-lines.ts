import type { Block, Line, Work } from "./work.ts";

/** Returns every line of a work in reading order: abstract, headings, sentences, captions with sources, cells, notes. */
export function workLines(work: Work): Line[] {
  return [...work.abstract.sentences, ...work.blocks.flatMap(linesOfBlock), ...work.notes.map(({ line }) => line)];
}

function linesOfBlock(block: Block): Line[] {
  switch (block.type) {
    case "heading":
      return block.section.title ? [block.section.title] : [];
    case "figure":
      return [block.caption, ...(block.source ? [block.source] : [])];
    case "table":
      return [
        block.caption,
        ...(block.source ? [block.source] : []),
        ...[...block.header, ...block.rows].flat().map((cell) => cell.line),
      ];
    default:
      return [...block.sentences];
  }
}
