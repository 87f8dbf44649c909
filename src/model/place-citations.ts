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

/** A title in its marks: `《…》`, `“…”`, `"…"` */
const marked = /《[^《》]+》|“[^“”]+”|"[^"]+"/u;
/** The marks that may stand round a title, with the comma American print sets inside them. */
const before = /[《“"]$/u;
const after = /^[,.，]?[》”"]/u;

/**
 * Returns the words to be linked inside a citation: the title with its marks, or the first words in such marks, or all
 * up to the first address, which is a link of its own.
 */
export function linkedWords(text: string, span: Span, item: ReferenceItem): Span {
  const words = text.slice(span.start, span.end);
  const at = (start: number, length: number): Span => ({
    start: span.start + start,
    end: span.start + start + length,
  });
  for (const title of [item.title, item.custom?.titleEn ?? ""]) {
    const found = title === "" ? -1 : words.toLowerCase().indexOf(title.toLowerCase());
    if (found < 0) continue;
    const opening = before.exec(words.slice(0, found))?.[0].length ?? 0;
    const closing = opening === 0 ? 0 : (after.exec(words.slice(found + title.length))?.[0].length ?? 0);
    return at(found - opening, opening + title.length + closing);
  }
  const title = marked.exec(words);
  if (title !== null) return at(title.index, title[0].length);
  const address = words.search(/https?:\/\//u);
  const own = (address > 0 ? words.slice(0, address) : words).replace(/[\s,，.。;；:：]+$/u, "");
  return own === "" ? span : at(0, own.length);
}
