import type { RecordKind } from "./search-records.ts";

/** What a unit is to a reader; values of `part:`. */
export const PARTS = [
  "text",
  "note",
  "heading",
  "table",
  "caption",
  "abstract",
  "title",
  "term",
  "reference",
  "framework",
  "page",
] as const;
/** One of them. */
export type Part = (typeof PARTS)[number];

/** `fig1-cap`, `tab2-src` */
const caption = /^(?:fig|tab)\d+[a-z]*-(?:cap|src)/u;
/** `tab2-r3c1`, `tab2-h1c2` */
const cell = /^tab\d+[a-z]*-[rh]\d/u;
/** `s2-1` */
const heading = /^s\d/u;
/** `abs`, `abstract-en` */
const abstract = /^abs/u;
/** `title`, `title-en`, `auth`, `keywords`, `acknowledgement` */
const front = /^(?:title|auth|keywords|acknowledgement|main)/u;

/** Returns what a unit is, from its id and the kind of its record. */
export function partOf(id: string, kind: RecordKind): Part {
  if (["note", "term", "reference", "framework", "page"].includes(kind)) return kind as Part;
  if (caption.test(id)) return "caption";
  if (cell.test(id)) return "table";
  if (heading.test(id)) return "heading";
  if (abstract.test(id)) return "abstract";
  return front.test(id) ? "title" : "text";
}

/** Returns the kinds of records in which a part may stand. */
export function kindsWith(part: string): readonly RecordKind[] {
  switch (part) {
    case "note":
    case "term":
    case "reference":
    case "framework":
    case "page":
      return [part];
    case "abstract":
      return ["front"];
    case "title":
      return ["front", "issue"];
    case "text":
      return ["text", "issue"];
    default:
      return ["text"];
  }
}
