import type { PagedBlock } from "../blocks.ts";
import { isBlank, shapeOf, textOf, trim, type Glyph } from "../glyph.ts";
import { joinRuns } from "../spacing.ts";
import type { Layout, LayoutInput } from "./layout.ts";

/** The last line of a paragraph carries a trailing space after its punctuation: `…有益启示。 ` */
const paragraphEnd = /[。：；，？！][”’』」）]?\s+$/u;
/** `1）伦理原则与理事会：…` */
const itemMarker = /^\d{1,2}）/u;

/**
 * Hard-wrapped PDF text without notes: paragraphs end with a trailing space, list items begin with `1）`, a page
 * begins with a single space (a lost form feed). The head of a digest is named line by line by the editor.
 */
export const pdfPlain: Layout = {
  name: "pdf-plain",
  fits: (text) => /^ No\. \d+\s*$/mu.test(text) && /编译：/u.test(text),
  read: ({ lines, joins, front, pageStarts }: LayoutInput): PagedBlock[] => {
    const blocks: PagedBlock[] = [];
    let page = 0;
    let open: { glyphs: Glyph[]; begins: "auto" | "join" | "split"; item: boolean; page: number } | null = null;
    const close = () => {
      if (open) blocks.push({ type: "text", ...open });
      open = null;
    };
    lines.forEach(({ line, glyphs }, index) => {
      if (isBlank(glyphs)) return;
      const shape = shapeOf(glyphs);
      if (index > 0 && (/^ \S/u.test(shape) || pageStarts.has(line))) page += 1;
      const visible = trim(glyphs);
      const field = front.find(({ lines: [first, last] }) => line >= first && line <= last)?.field;
      if (field) {
        close();
        const last = blocks.at(-1);
        if (last?.type === "front" && last.field === field)
          blocks[blocks.length - 1] = { ...last, glyphs: joinRuns(last.glyphs, visible) };
        else blocks.push({ type: "front", field, glyphs: visible, page });
        return;
      }
      const isItem = itemMarker.test(textOf(visible));
      const splits = visible[0]?.splits === true;
      if (isItem || splits) close();
      if (open) open = { ...open, glyphs: joinRuns(open.glyphs, visible) };
      else open = { glyphs: visible, begins: joins.has(line) ? "join" : "split", item: isItem, page };
      if (paragraphEnd.test(shape)) close();
    });
    close();
    return blocks;
  },
  readLine: (glyphs) => [...glyphs],
};
