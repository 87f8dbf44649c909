import type { DocumentIds } from "./ids.ts";
import { notesMarked, plainText } from "./inline.ts";
import type { LineBuilder } from "./line-builder.ts";
import { placeCitations } from "./place-citations.ts";
import type { ReferencesFile } from "./reference-files.ts";
import { shortFormTarget } from "./short-forms.ts";
import type { SourceFile } from "./source-file.ts";
import type { TextDocument } from "./text-document.ts";
import type { Block, Line, Note } from "./work.ts";
import type { WorkFile } from "./work-file.ts";

/** Where a note is marked. */
interface Mark {
  readonly line: string;
  readonly paragraph: string | null;
  readonly section: string;
}

/** Returns the notes 1…N; takes their lines from `lines`, so it must be called after the blocks were built. */
export function buildNotes(
  document: TextDocument,
  ids: DocumentIds,
  lines: LineBuilder,
  context: {
    readonly blocks: readonly Block[];
    readonly source: SourceFile;
    readonly file: WorkFile;
    readonly citations: ReferencesFile;
  },
): Note[] {
  const marks = marksOf(context.blocks);
  const byLine = new Map(context.source.notes.map(({ line }, at) => [line, at + 1]));
  /** What the editor states goes before what the form of the note shows. */
  const stated = (line: number | undefined) => {
    const target = context.file.shortForms.find(([short]) => short === line)?.[1];
    return target === undefined ? undefined : byLine.get(target);
  };
  return document.notes.map((inlines, at): Note => {
    const id = ids.notes[at] ?? `n${at + 1}`;
    const source = context.source.notes[at];
    const places = marks.get(at + 1) ?? [];
    const first = places[0];
    const line = lines.take(id, inlines);
    const english = line.en === null ? null : plainText(line.en);
    return {
      id,
      number: at + 1,
      line,
      paragraph: first?.paragraph ?? null,
      section: first?.section ?? "s0",
      marks: places.map((_, index) => (index === 0 ? `${id}-ref` : `${id}-ref-${index + 1}`)),
      markedIn: first?.line ?? "",
      mark: source?.mark ?? "",
      page: source?.page ?? null,
      witness: { file: context.source.witness.file, line: source?.line ?? 0 },
      refersTo: stated(source?.line) ?? shortFormTarget(document.notes, at),
      citesWorks: [],
      words: placeCitations(context.citations[id] ?? [], plainText(line.zh), english),
    };
  });
}

function marksOf(blocks: readonly Block[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  const see = (line: Line | null, paragraph: string | null, section: string) => {
    for (const note of line ? notesMarked(line.zh) : [])
      marks.set(note, [...(marks.get(note) ?? []), { line: line?.id ?? "", paragraph, section }]);
  };
  for (const block of blocks) {
    switch (block.type) {
      case "heading":
        see(block.section.title, null, block.section.id);
        break;
      case "figure":
        see(block.caption, null, block.section);
        see(block.source, null, block.section);
        break;
      case "table":
        for (const line of [block.caption, ...[...block.header, ...block.rows].flat().map((cell) => cell.line)])
          see(line, null, block.section);
        see(block.source, null, block.section);
        break;
      default:
        for (const sentence of block.sentences) see(sentence, block.id, block.section);
    }
  }
  return marks;
}
