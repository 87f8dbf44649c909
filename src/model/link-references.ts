import type { Corpus, Reference } from "./corpus.ts";
import { plainText } from "./inline.ts";
import { linkedWords, type PlacedWords } from "./place-citations.ts";
import type { ReferenceItem } from "./reference-files.ts";
import type { Line, Note, Overlay, Work } from "./work.ts";

/** Joins the notes' citations to the items: every item with the notes that cite it, every note with its words linked. */
export function linkReferences(
  works: readonly Work[],
  items: readonly ReferenceItem[],
): Pick<Corpus, "works" | "references"> {
  const byKey = new Map(items.map((item) => [item.id, item]));
  const references = items.map((item): Reference => ({
    item,
    citedIn: works.flatMap((work) =>
      work.notes
        .filter(({ words }) => words.some(({ key }) => key === item.id))
        .map(({ id }) => ({ work: work.id, note: id })),
    ),
    works: works.filter((work) => isThis(work, item.id)).map(({ id }) => id),
  }));
  return {
    works: works.map((work) => ({
      ...work,
      notes: work.notes.map((note) => ({ ...linkWords(note, byKey), citesWorks: worksCited(note, references) })),
    })),
    references,
  };
}

/** `bibliography.reference` of a work, or `id` of the paper a digest reports on, names the item. */
function isThis(work: Work, key: string): boolean {
  return work.file.reference === key || work.reviewed?.["id"] === key;
}

function worksCited({ words }: Note, references: readonly Reference[]): string[] {
  const keys = new Set(words.map(({ key }) => key));
  return references.filter(({ item }) => keys.has(item.id)).flatMap((reference) => reference.works);
}

function linkWords(note: Note, items: ReadonlyMap<string, ReferenceItem>): Note {
  const { line, words } = note;
  const zh = overlaysOf(words, "zh", plainText(line.zh), items);
  const en = line.en === null ? [] : overlaysOf(words, "en", plainText(line.en), items);
  const linked: Line = {
    ...line,
    overlays: [...line.overlays, ...zh].sort((a, b) => a.start - b.start),
    ...(en.length === 0 ? {} : { overlaysEn: en }),
  };
  return { ...note, line: linked };
}

function overlaysOf(
  words: readonly PlacedWords[],
  language: "zh" | "en",
  text: string,
  items: ReadonlyMap<string, ReferenceItem>,
): Overlay[] {
  return words.flatMap((placed): Overlay[] => {
    const span = placed[language];
    const item = placed.key === null ? undefined : items.get(placed.key);
    return span === null || item === undefined
      ? []
      : [{ type: "citation", ...linkedWords(text, span, item), key: item.id }];
  });
}
