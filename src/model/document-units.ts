import { fingerprint } from "./fingerprint.ts";
import { splitHeading } from "./heading-number.ts";
import type { UnitKind } from "./id-name.ts";
import { abstractOf, bodyOf } from "./ids.ts";
import { plainText, type Inline } from "./inline.ts";
import type { TextDocument } from "./text-document.ts";

/** A piece of a document that bears a registered id. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  readonly fingerprint: string;
  /** Index of the unit it stands in: a sentence's paragraph or abstract, a section's section; null at the top. */
  readonly parent: number | null;
}

/**
 * Returns the units in reading order: the abstract and its sentences, the body, each paragraph before its sentences,
 * then the notes. A heading's printed number is not part of its text: it changes when a section is put in before it.
 */
export function unitsOf(document: TextDocument): Unit[] {
  const units: Unit[] = [];
  const push = (kind: UnitKind, text: string, parent: number | null = null) =>
    units.push({ kind, text, fingerprint: fingerprint(text), parent }) - 1;
  const pushSentences = (kind: "abstract" | "paragraph", sentences: readonly (readonly Inline[])[]) => {
    const texts = sentences.map(plainText);
    const parent = push(kind, texts.join(""));
    for (const text of texts) push("sentence", text, parent);
  };
  const abstract = abstractOf(document);
  if (abstract.length > 0) pushSentences("abstract", abstract);
  const above: number[] = [];
  for (const block of bodyOf(document)) {
    switch (block.type) {
      case "heading":
        above.length = Math.min(block.level - 1, above.length);
        above.push(push("section", splitHeading(plainText(block.inlines)).title, above.at(-1) ?? null));
        break;
      case "figure":
        push("figure", plainText([...block.caption, ...(block.source ?? [])]));
        break;
      case "table": {
        const cells = block.rows.flat().flatMap((cell) => (typeof cell === "string" ? [] : [plainText(cell)]));
        push("table", [plainText(block.caption), ...cells, plainText(block.source ?? [])].join("\n"));
        break;
      }
      default:
        pushSentences("paragraph", block.sentences);
    }
  }
  for (const note of document.notes) push("note", plainText(note));
  return units;
}
