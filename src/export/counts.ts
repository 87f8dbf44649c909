import type { Line, Work } from "../model/work.ts";

/** How much a work holds; sections are those with a heading. */
export interface Counts {
  readonly sections: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly notes: number;
  readonly figures: number;
  readonly tables: number;
}

/** Returns the counts shown in the data export. */
export function countsOf(work: Work): Counts {
  return {
    sections: work.sections.filter((section) => section.title !== null).length,
    paragraphs: work.blocks.filter((block) => block.type === "paragraph" || block.type === "item").length,
    sentences: sentencesOf(work).length,
    notes: work.notes.length,
    figures: work.blocks.filter((block) => block.type === "figure").length,
    tables: work.blocks.filter((block) => block.type === "table").length,
  };
}

/** Returns how many sentences of the text have English, and how many there are. */
export function translationOf(work: Work): { readonly translated: number; readonly of: number } {
  const sentences = sentencesOf(work);
  return { translated: sentences.filter((line) => line.en !== null).length, of: sentences.length };
}

function sentencesOf(work: Work): readonly Line[] {
  return work.blocks.flatMap((block) => (block.type === "paragraph" || block.type === "item" ? block.sentences : []));
}
