import type { ReferenceItem, ReferencesFile } from "./reference-files.ts";

/** A run of plain text; UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a note: what they cite, or null for the author's own remark; a span is null where the words are not found. */
export interface PlacedWords {
  readonly key: string | null;
  readonly pages: string | null;
  readonly accessed: string | null;
  readonly short: boolean;
  readonly zh: Span | null;
  /** null also where the note has no English. */
  readonly en: Span | null;
}

/** Returns the entries of one note with their places in its plain text, in each language the first that is still free. */
export function placeCitations(entries: ReferencesFile[string], zh: string, en: string | null): PlacedWords[] {
  const taken = { zh: [] as Span[], en: [] as Span[] };
  const place = (language: "zh" | "en", text: string, words: string): Span | null => {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const span = { start, end: start + words.length };
      if (taken[language].some((other) => other.start < span.end && span.start < other.end)) continue;
      taken[language].push(span);
      return span;
    }
    return null;
  };
  return entries.map((entry) => ({
    ...("key" in entry
      ? {
          key: entry.key,
          pages: entry.pages ?? null,
          accessed: entry.accessed ?? null,
          short: entry.short === true,
        }
      : { key: null, pages: null, accessed: null, short: false }),
    zh: place("zh", zh, entry.zh),
    en: en === null ? null : place("en", en, entry.en ?? entry.zh),
  }));
}

/**
 * Returns the words to be linked inside a citation: the title, where the citation holds it; else all of it up to the
 * first address, which is a link of its own.
 */
export function linkedWords(text: string, span: Span, item: ReferenceItem): Span {
  const words = text.slice(span.start, span.end);
  const titles = [item.title, item.custom?.titleEn ?? ""].filter((title) => title !== "");
  for (const title of titles) {
    const at = words.indexOf(title);
    if (at >= 0) return { start: span.start + at, end: span.start + at + title.length };
  }
  const address = words.search(/https?:\/\//u);
  const own = (address > 0 ? words.slice(0, address) : words).replace(/[\s,，.。;；:：]+$/u, "");
  return own === "" ? span : { start: span.start, end: span.start + own.length };
}
