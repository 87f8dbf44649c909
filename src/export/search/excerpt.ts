/** A line of text round a place: what precedes, the words found, what follows. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Returns the keyword in context: up to `width` characters before and twice as many after, with … where text is left out. */
export function excerptAt(text: string, start: number, end: number, width = 24): Excerpt {
  const from = start <= width + 4 ? 0 : start - width;
  const to = end + 2 * width + 4 >= text.length ? text.length : end + 2 * width;
  return {
    before: (from > 0 ? "…" : "") + text.slice(from, start),
    found: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? "…" : ""),
  };
}
