import type { Glyph } from "../import/glyph.ts";
import type { Witness } from "../import/import-text.ts";
import { notesMarked } from "../model/inline.ts";
import { linesOf } from "../model/text-document.ts";
import type { CheckedText } from "./content-to-check.ts";

/** Marks and labels are no text: they are counted here, as pairs. Numbers after emendation, unless said otherwise. */
export interface NoteLedger {
  /** Marks in running text, headings, captions and cells. */
  readonly marks: number;
  /** Labels at the start of a definition. */
  readonly labels: number;
  /** Starred marks and labels of thanks. */
  readonly starred: number;
  /** Marks and labels that are furniture. */
  readonly furniture: number;
  /** Marks, labels and stars in the witness as received. */
  readonly received: number;
  readonly removed: number;
  readonly added: number;
  /** `[^n]` in the texts. */
  readonly references: number;
  /** Notes of the texts. */
  readonly definitions: number;
  readonly balanced: boolean;
}

/** Counts the note marks of a witness's lines, before and after emendation, against the notes of its texts. */
export function noteLedger(
  before: readonly (readonly Glyph[])[],
  after: readonly (readonly Glyph[])[],
  texts: readonly CheckedText[],
  witness: Witness,
): NoteLedger {
  const emended = after.flatMap(kindsOf);
  const count = (kind: Kind) => emended.filter((other) => other === kind).length;
  const changes = before.map((line, at) => kindsOf(after[at] ?? []).length - kindsOf(line).length);
  const furniture = texts
    .flatMap(({ source }) => source?.furniture ?? [])
    .flatMap(({ text }) =>
      kindsOf(
        witness.layout.readLine(text.split("").map((c, at) => ({ c, line: 1, column: at + 1, emendation: null }))),
      ),
    );
  const documents = texts.flatMap(({ zh }) => (zh ? [zh.parsed.document] : []));
  const references = documents.flatMap(linesOf).flatMap(({ inlines }) => notesMarked(inlines)).length;
  const definitions = documents.flatMap(({ notes }) => notes).length;
  const marks = count("mark");
  const labels = count("label");
  const inFurniture = (kind: Kind) => furniture.filter((other) => other === kind).length;
  return {
    marks,
    labels,
    starred: count("star"),
    furniture: furniture.length,
    received: before.flatMap(kindsOf).length,
    removed: -sum(changes.filter((change) => change < 0)),
    added: sum(changes.filter((change) => change > 0)),
    references,
    definitions,
    balanced:
      marks - inFurniture("mark") === references &&
      labels - inFurniture("label") === definitions &&
      references === definitions &&
      count("star") % 2 === 0,
  };
}

type Kind = "mark" | "label" | "star";

/** A mark that opens a line is the label of a definition. */
function kindsOf(line: readonly Glyph[]): Kind[] {
  const first = line.find((glyph) => glyph.mark !== undefined || glyph.c.trim() !== "");
  return line.flatMap((glyph) => {
    if (glyph.mark === undefined) return [];
    if (glyph.mark === "*") return ["star"];
    return [glyph === first ? "label" : "mark"];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
