import type { Inline } from "./inline.ts";
import type { LineSource, SourceFile } from "./source-file.ts";
import { linesOf, type TextDocument } from "./text-document.ts";
import type { Line, Overlay } from "./work.ts";

/**
 * Hands out the lines of a document in canonical order, each with its English counterpart and what lies over it.
 * English aligns line by line only if both documents have the same number of lines; a check says where they differ.
 */
export class LineBuilder {
  private readonly source: SourceFile;
  private readonly english: readonly (readonly Inline[])[];
  private readonly stated: ReadonlySet<number>;
  private readonly ids: string[] = [];
  /** The highest printed page begun so far in reading order. */
  private page = 0;

  constructor(source: SourceFile, english: TextDocument | null) {
    this.source = source;
    this.english = english ? linesOf(english).map(({ inlines }) => inlines) : [];
    this.stated = new Set(source.statedPages);
  }

  /** Takes the next line of the document, which must be `zh`, and gives it its id. */
  take(id: string, zh: readonly Inline[]): Line {
    const at = this.ids.length;
    this.ids.push(id);
    const entry = this.source.lines[at];
    const pages: Overlay[] = this.pagesBegun(id, entry).map(([start, page]) => ({
      type: "page",
      start,
      page,
      inferred: !this.stated.has(page),
    }));
    const emended: Overlay[] = (entry?.emended ?? []).map(([start, end, emendation]) => ({
      type: "emendation",
      start,
      end,
      emendation,
    }));
    return {
      id,
      zh,
      en: this.english[at] ?? null,
      overlays: [...pages, ...emended].sort((a, b) => a.start - b.start),
    };
  }

  /**
   * Pages that begin in a line: in its middle, or with it. The title is not shown as a line, so its page begins with
   * the next one; notes stand at the end and begin none.
   */
  private pagesBegun(id: string, entry: LineSource | undefined): (readonly [number, number])[] {
    const starts = entry?.page === undefined || id === "title" ? [] : [[0, entry.page] as const];
    return [...starts, ...(entry?.breaks ?? [])].filter(([, page]) => {
      const begins = page > this.page;
      if (begins) this.page = page;
      return begins;
    });
  }

  /** Printed page and witness lines of the line that `take` will hand out next. */
  next(): { page: number | null; inferred: boolean; lines: readonly number[] } {
    const entry = this.source.lines[this.ids.length];
    const page = entry?.page ?? null;
    return { page, inferred: page !== null && !this.stated.has(page), lines: entry?.at ?? [] };
  }

  /** Id of the line at a 0-based place in the canonical order. */
  idAt(index: number): string | null {
    return this.ids[index] ?? null;
  }
}
