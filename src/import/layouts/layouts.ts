import type { Layout } from "./layout.ts";
import { ocrMarkdown } from "./ocr-markdown.ts";
import { pdfNotes } from "./pdf-notes.ts";
import { pdfPlain } from "./pdf-plain.ts";
import { plainText } from "./plain-text.ts";

/** All layouts in the order in which a file never seen before is tried against them: the most particular first. */
export const layouts: readonly Layout[] = [pdfPlain, pdfNotes, ocrMarkdown, plainText];

/** Returns the layout of that name. */
export function layoutNamed(name: Layout["name"]): Layout {
  const layout = layouts.find((candidate) => candidate.name === name);
  if (!layout) throw new RangeError(`no layout ${name}`);
  return layout;
}
