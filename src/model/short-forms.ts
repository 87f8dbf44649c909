import { plainText, type Inline } from "./inline.ts";

/** `同上。`, `Ibid.`, with or without pages */
const same = /^(?:同上|同前注?|Ibid)[.。，,]?/iu;
/** A title: `《…》` or `“…”` */
const title = /《([^《》]+)》|“([^“”]{8,})”/gu;
const url = /https?:\/\/\S+/gu;
/** What a full citation has and a short form lacks: year, journal volume, publisher */
const fullCitation = /载《|Vol\.|No\.|出版社|(?:19|20)\d{2}/u;

/**
 * Returns the number of the note that a short form refers to, or null for a full citation.
 * `同上` and `Ibid.` refer to the note before (or to what that one refers to); a note that gives only author, title
 * and pages or address refers to the first note with that title and a full citation.
 */
export function shortFormTarget(notes: readonly (readonly Inline[])[], at: number): number | null {
  const inlines = notes[at] ?? [];
  const text = plainText(inlines).trim();
  if (same.test(text)) return at === 0 ? null : (shortFormTarget(notes, at - 1) ?? at);
  const [only, ...more] = titlesIn(inlines);
  if (only === undefined || more.length > 0) return null;
  if (isFull(text)) return null;
  const earlier = notes.slice(0, at).findIndex((note) => {
    const full = plainText(note);
    return full.toLowerCase().includes(only) && isFull(full);
  });
  return earlier < 0 ? null : earlier + 1;
}

function isFull(text: string): boolean {
  return fullCitation.test(text.replaceAll(title, "").replaceAll(url, ""));
}

/** Titles in quotation marks, book-title marks or italics, without the comma set inside them. */
function titlesIn(inlines: readonly Inline[]): string[] {
  const quoted = [...plainText(inlines).matchAll(title)].map((match) => match[1] ?? match[2] ?? "");
  const italic = inlines.flatMap((inline) => (inline.type === "emphasis" ? [plainText(inline.children)] : []));
  return (quoted.length > 0 ? quoted : italic).map((words) => words.toLowerCase().replace(/[,.]$/u, ""));
}
