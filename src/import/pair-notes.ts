import type { Problem } from "../model/problem.ts";
import type { RawNote } from "./assemble.ts";
import type { Glyph } from "./glyph.ts";

/** A mark and the definition it leads to. */
export interface NotePair {
  /** 1…N through the work, in reading order of the marks. */
  readonly number: number;
  readonly mark: Glyph;
  readonly note: RawNote;
}

/**
 * Pairs marks and definitions page by page, in reading order, and checks the glyphs; never by glyph alone.
 * Problems: `note-pairs` where a page's counts differ or a glyph is not the one due.
 */
export function pairNotes(
  marks: readonly { readonly glyph: Glyph; readonly page: number }[],
  notes: readonly RawNote[],
  file: string,
): { pairs: NotePair[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pairs: NotePair[] = [];
  const pages = [...new Set([...marks, ...notes].map(({ page }) => page))].sort((a, b) => a - b);
  const problem = (line: number, reason: string) =>
    problems.push({
      file,
      line,
      column: 0,
      ruleId: "note-pairs",
      reason,
      note: "compare the page's marks with its definitions; a wrong glyph needs a `pair`, a lost mark or label a `replace`",
    });
  for (const page of pages) {
    const ofPage = marks.filter((mark) => mark.page === page);
    const defined = notes.filter((note) => note.page === page);
    if (ofPage.length !== defined.length)
      problem(
        ofPage[0]?.glyph.line ?? defined[0]?.line ?? 0,
        `a printed page has ${ofPage.length} marks (${ofPage.map(({ glyph }) => glyph.mark).join(" ")}) and ${defined.length} definitions (${defined.map(({ label }) => label).join(" ")})`,
      );
    ofPage.slice(0, defined.length).forEach(({ glyph }, index) => {
      const note = defined[index];
      if (!note) return;
      const due = labelAt(index, note.label);
      if (glyph.mark !== note.label || note.label !== due)
        problem(
          glyph.line,
          `mark ${glyph.mark ?? ""} meets definition ${note.label} of line ${note.line} where ${due} is due`,
        );
      pairs.push({ number: pairs.length + 1, mark: glyph, note });
    });
  }
  return { pairs, problems };
}

/** Returns the label due at a 0-based place on a page, in the label's own style: `①`, `[1]`. */
function labelAt(index: number, style: string): string {
  return style.startsWith("[") ? `[${index + 1}]` : String.fromCodePoint(0x2460 + index);
}
