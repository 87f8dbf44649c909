import type { Corpus, Reference } from "./corpus.ts";
import { notesMarked, plainText } from "./inline.ts";
import type { PlacedWords } from "./place-citations.ts";
import type { Line, Note, Work } from "./work.ts";
import { workLines } from "./work-lines.ts";

/** A note that cites a reference: its own words for it, and the lines of the text that bear the note's mark. */
export interface CitingPlace {
  readonly note: Note;
  /** The words in each language, in the order of the note; more than one if it cites the reference twice. */
  readonly words: readonly { readonly zh: string; readonly en: string | null; readonly placed: PlacedWords }[];
  readonly lines: readonly Line[];
}

/** The notes of one work that cite a reference. */
export interface CitingWork {
  readonly work: Work;
  readonly places: readonly CitingPlace[];
}

/** Returns every place that cites a reference, by work in the order of the corpus. */
export function citingPlaces(corpus: Pick<Corpus, "works">, reference: Reference): CitingWork[] {
  return corpus.works.flatMap((work) => {
    const ids = reference.citedIn.filter((place) => place.work === work.id).map(({ note }) => note);
    const notes = work.notes.filter(({ id }) => ids.includes(id));
    return notes.length === 0 ? [] : [{ work, places: notes.map((note) => placeOf(note, work, reference.item.id)) }];
  });
}

function placeOf(note: Note, work: Work, key: string): CitingPlace {
  const zh = plainText(note.line.zh);
  const en = note.line.en === null ? null : plainText(note.line.en);
  return {
    note,
    words: note.words
      .filter((placed) => placed.key === key)
      .map((placed) => ({
        zh: zh.slice(placed.zh?.start, placed.zh?.end),
        en: en === null || placed.en === null ? null : en.slice(placed.en.start, placed.en.end),
        placed,
      })),
    lines: workLines(work).filter((line) => notesMarked(line.zh).includes(note.number)),
  };
}

/** Returns the references a work cites in the order of their first citation, each with the notes that cite it. */
export function referencesOf(
  work: Work,
  references: readonly Reference[],
): { readonly reference: Reference; readonly notes: readonly Note[] }[] {
  const byKey = new Map(references.map((reference) => [reference.item.id, reference]));
  const notes = new Map<string, Note[]>();
  for (const note of work.notes)
    for (const key of new Set(note.words.flatMap((words) => words.key ?? [])))
      notes.set(key, [...(notes.get(key) ?? []), note]);
  return [...notes].flatMap(([key, citing]) => {
    const reference = byKey.get(key);
    return reference === undefined ? [] : [{ reference, notes: citing }];
  });
}
