import { applyEmendations } from "../import/apply-emendations.ts";
import { textOf, type Glyph } from "../import/glyph.ts";
import type { Witness } from "../import/import-text.ts";
import { notesMarked, plainText } from "../model/inline.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source-file.ts";
import { linesOf, type TextDocument } from "../model/text-document.ts";
import { textsOf, type CheckedText, type ContentToCheck } from "./content-to-check.ts";
import { noteLedger, type NoteLedger } from "./note-ledger.ts";
import { addAll, describe, sizeOf, surplus, visibleCharacters, type Multiset } from "./multiset.ts";

/** Both sides of a witness's account: `in` - `removed` + `added` = `out` + `furniture`, character by character. */
export interface Account {
  readonly in: Multiset;
  readonly removed: Multiset;
  readonly added: Multiset;
  readonly out: Multiset;
  readonly furniture: Multiset;
  /** What the witness with its emendations has more than texts and furniture. */
  readonly lost: Multiset;
  /** What texts and furniture have more. */
  readonly gained: Multiset;
  readonly notes: NoteLedger;
}

/** Returns the account of one witness. */
export function accountOf(content: ContentToCheck, witness: Witness): Account {
  const texts = textsOf(content, witness);
  const { before, after } = readWitness(witness, texts);
  const perLine = before.map((glyphs, at): [Multiset, Multiset] => [countOf(glyphs), countOf(after[at] ?? [])]);
  const received = addAll(...perLine.map(([raw]) => raw));
  const removed = addAll(...perLine.map(([raw, emended]) => surplus(raw, emended)));
  const added = addAll(...perLine.map(([raw, emended]) => surplus(emended, raw)));
  const pieces = texts.flatMap((text) => piecesOf(text, witness));
  const out = visibleCharacters(pieces.flatMap(({ kind, text }) => (kind === "furniture" ? [] : [text])));
  const furniture = visibleCharacters(pieces.flatMap(({ kind, text }) => (kind === "furniture" ? [text] : [])));
  const due = surplus(addAll(received, added), removed);
  const found = addAll(out, furniture);
  return {
    in: received,
    removed,
    added,
    out,
    furniture,
    lost: surplus(due, found),
    gained: surplus(found, due),
    notes: noteLedger(before, after, texts, witness),
  };
}

/**
 * Every visible character of a witness is in a text, in front matter or in the furniture, and nothing else appears
 * that no emendation added. Compared run by run: the lines of a text with the witness lines they were taken from.
 */
export function conservation(content: ContentToCheck): Problem[] {
  return content.witnesses.flatMap((witness) => {
    const texts = textsOf(content, witness);
    const { after } = readWitness(witness, texts);
    const pieces = texts.flatMap((text) => piecesOf(text, witness));
    const problems = groupPieces(pieces, witness.lines.length).flatMap(({ lines, pieces: group }): Problem[] => {
      const due = addAll(...lines.map((line) => countOf(after[line - 1] ?? [])));
      const found = visibleCharacters(group.map(({ text }) => text));
      const lost = surplus(due, found);
      const gained = surplus(found, due);
      if (lost.size === 0 && gained.size === 0) return [];
      const [line = 0] = lines;
      const first = group.find(({ text }) => surplus(visibleCharacters([text]), due).size > 0) ?? group[0];
      return [
        {
          file: first?.file ?? witness.path,
          line: first?.line ?? line,
          column: 0,
          ruleId: "conservation",
          reason: `against line ${line} of ${witness.file}${sizeNote("lost", lost)}${sizeNote("gained", gained)}`,
          note: "find the step that loses or adds them; what is to change needs an emendation, what is not text is furniture",
        },
      ];
    });
    return [...problems, ...(problems.length === 0 ? unbalancedNotes(content, witness) : [])];
  });
}

function unbalancedNotes(content: ContentToCheck, witness: Witness): Problem[] {
  const { notes } = accountOf(content, witness);
  if (notes.balanced) return [];
  const text = textsOf(content, witness).find(
    ({ zh, source }) => zh && source && !hasItsNotes(zh.parsed.document, source),
  );
  return [
    {
      file: text?.zh?.path ?? witness.path,
      line: 0,
      column: 0,
      ruleId: "conservation",
      reason: `${notes.marks} marks and ${notes.labels} definitions in the witness as emended, ${notes.references} marks and ${notes.definitions} notes in its texts`,
      note: "a mark without definition needs a `pair`, or is furniture; compare `npm run pairs`",
    },
  ];
}

/** Whether a text has as many notes and marks as the import has paired. */
function hasItsNotes(document: TextDocument, { notes }: SourceFile): boolean {
  const marks = linesOf(document).flatMap(({ inlines }) => notesMarked(inlines));
  return document.notes.length === notes.length && marks.length === notes.length;
}

function sizeNote(word: string, set: Multiset): string {
  return set.size === 0 ? "" : `, ${word} ${sizeOf(set)}: ${describe(set)}`;
}

function countOf(glyphs: readonly Glyph[]): Multiset {
  return visibleCharacters([textOf(glyphs)]);
}

/** Reads every line of a witness, as received and with the emendations of all its texts. */
function readWitness(witness: Witness, texts: readonly CheckedText[]): { before: Glyph[][]; after: Glyph[][] } {
  const emendations = texts.flatMap((text) => text.emendations);
  const read = (list: typeof emendations) =>
    applyEmendations(witness.lines, list, witness.path).lines.map(({ glyphs }) => witness.layout.readLine(glyphs));
  return { before: read([]), after: read(emendations) };
}

/** A line of a text, an item of front matter or a piece of furniture, with the witness lines it was taken from. */
interface Piece {
  readonly kind: "line" | "front" | "furniture";
  readonly text: string;
  readonly from: readonly number[];
  readonly file: string;
  readonly line: number;
}

function piecesOf({ zh, source, folder }: CheckedText, witness: Witness): Piece[] {
  if (!zh || !source) return [];
  const file = `${folder}/source.yaml`;
  return [
    ...linesOf(zh.parsed.document).map(({ inlines }, at): Piece => ({
      kind: "line",
      text: plainText(inlines),
      from: source.lines[at]?.at ?? [],
      file: zh.path,
      line: zh.parsed.lineNumbers[at] ?? 0,
    })),
    ...source.front.map(({ text, at }): Piece => ({ kind: "front", text, from: at, file, line: 0 })),
    ...source.furniture.map(({ text, line }): Piece => ({
      kind: "furniture",
      text: readFurniture(text, witness),
      from: [line],
      file,
      line: 0,
    })),
  ];
}

/** Furniture is kept as received; its markup is read like that of any line. */
function readFurniture(text: string, witness: Witness): string {
  const glyphs = text.split("").map((c, at): Glyph => ({ c, line: 1, column: at + 1, emendation: null }));
  return textOf(witness.layout.readLine(glyphs));
}

/** Groups witness lines with the pieces taken from them: two lines belong together if one piece was taken from both. */
function groupPieces(pieces: readonly Piece[], lineCount: number): { lines: number[]; pieces: Piece[] }[] {
  const leader = Array.from({ length: lineCount + 1 }, (_, line) => line);
  const find = (line: number): number => {
    const next = leader[line] ?? line;
    return next === line ? line : find(next);
  };
  for (const { from } of pieces)
    for (const line of from) {
      const [a, b] = [find(from[0] ?? line), find(line)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  const groups = new Map<number, { lines: number[]; pieces: Piece[] }>();
  const groupAt = (line: number) => {
    const group = groups.get(find(line)) ?? { lines: [], pieces: [] };
    groups.set(find(line), group);
    return group;
  };
  for (let line = 1; line <= lineCount; line++) groupAt(line).lines.push(line);
  for (const piece of pieces) groupAt(piece.from[0] ?? 0).pieces.push(piece);
  return [...groups.values()];
}
