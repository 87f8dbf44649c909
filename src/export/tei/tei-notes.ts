import type { Note } from "../../model/work.ts";
import { teiPath, type TeiContext } from "./tei-context.ts";
import { teiLine } from "./tei-line.ts";
import { formerIds, unitAttributes, type TextScope } from "./text-scope.ts";
import { element, type XmlElement, type XmlNode } from "./xml-element.ts";

/**
 * Returns the notes of a text, each pointing to all of its marks; null if there are none. They stand in the back and
 * not at their marks, because one note can be marked more than once (TEI P5, 3.9.1). Call it after the text was written
 * with `scope`: what is not translated has no marks.
 */
export function teiNotes(scope: TextScope, context: Pick<TeiContext, "url">): XmlElement | null {
  const { notes } = scope.work;
  if (notes.length === 0) return null;
  return element(
    "div",
    { type: "notes" },
    notes.map((note) => teiNote(note, scope, context)),
  );
}

function teiNote(note: Note, scope: TextScope, context: Pick<TeiContext, "url">): XmlElement {
  const content = teiLine(note.line, scope);
  const linked = new Set(content.flatMap(targetsIn));
  const cited = [...new Set(note.words.flatMap(({ key }) => (key === null ? [] : [`#bibl-${key}`])))];
  const full = scope.work.notes.find(({ number }) => number === note.refersTo);
  const marks = note.marks.slice(0, scope.marked.get(note.number) ?? 0);
  const target = marks.map((mark) => `#${scope.idOf(mark)}`).join(" ");
  return element(
    "note",
    unitAttributes(note.id, scope, {
      place: "foot",
      n: note.mark === "" ? null : note.mark,
      target: target === "" ? null : target,
    }),
    formerIds(note.id, scope),
    content,
    cited.filter((key) => !linked.has(key)).map((key) => element("ptr", { type: "citation", target: key })),
    full && element("ptr", { type: "full-citation", target: `#${scope.idOf(full.id)}` }),
    element("ptr", { type: "witness", target: "#witness", n: note.witness.line }),
    note.citesWorks.map((id) => element("ptr", { type: "work", target: context.url(teiPath(id)) })),
  );
}

function targetsIn(node: XmlNode): string[] {
  if (typeof node === "string") return [];
  return [node.attributes["target"] ?? "", ...node.children.flatMap(targetsIn)];
}
