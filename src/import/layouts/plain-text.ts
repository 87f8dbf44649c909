import type { PagedBlock } from "../blocks.ts";
import { isBlank, trim } from "../glyph.ts";
import { headingOf } from "../heading.ts";
import { closeLetterSpacing } from "../spacing.ts";
import type { Layout } from "./layout.ts";

/** Plain text, a paragraph per line, headings by their numbers; the first line is the abstract. No pages, no notes. */
export const plainText: Layout = {
  name: "plain-text",
  fits: (text) => /^ ?[一二三四五六七八九十]、/mu.test(text),
  read: ({ lines, joins }) => {
    const blocks: PagedBlock[] = [];
    for (const { line, glyphs } of lines) {
      if (isBlank(glyphs)) continue;
      const visible = trim(glyphs);
      if (headingOf(visible, false)) blocks.push({ type: "heading", glyphs: closeLetterSpacing(visible), page: 0 });
      else if (blocks.length === 0) blocks.push({ type: "front", field: "abstract", glyphs: visible, page: 0 });
      else
        blocks.push({
          type: "text",
          glyphs: visible,
          begins: joins.has(line) ? "join" : "split",
          item: false,
          page: 0,
        });
    }
    return blocks;
  },
  readLine: (glyphs) => [...glyphs],
};
