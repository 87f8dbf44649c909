import type { XmlElement } from "../../../src/export/tei/xml-element.ts";
import { all, at, has, kids } from "./find.ts";
import { publishedId } from "./read-line.ts";

type Json = Record<string, unknown>;
type Pair = (id: string) => { zh: string | null; en: string | null };

/** Where a walk through the text is. */
interface Place {
  readonly section: string;
  readonly path: readonly number[];
  readonly paragraph: string | null;
}

/** Reads sections, paragraphs, notes, figures and tables of the Chinese text; `pair` gives a line in both languages. */
export function readBody(text: XmlElement, pair: Pair): Json {
  const sections: Json[] = [];
  const paragraphs: Json[] = [];
  const figures: Json[] = [];
  const tables: Json[] = [];
  const firstMarks = new Map<string, Place>();
  const before = at(text, "text/front");
  const inFront = before ? all(before, "pb").at(-1) : undefined;
  let page: Json = inFront ? pageOf(inFront) : { page: null };
  const line = (element: XmlElement | undefined) => (element ? pair(publishedId(element)) : null);
  const walk = (element: XmlElement, place: Place, order: number): void => {
    const id = publishedId(element);
    const { section } = place;
    let inside = place;
    if (element.name === "div") {
      // A numbered path: s0 is [0], the others count from 1 at their level.
      const level = Number(element.attributes["subtype"]?.slice("level".length));
      const path = level === 0 ? [0] : [...place.path, order];
      inside = { ...place, section: id, path };
      page = pageAt(element) ?? page;
      const title = at(element, "head") ? pair(id) : null;
      sections.push({ id, path, level, number: element.attributes["n"] ?? null, title, page: page["page"] });
    } else if (element.name === "p" || element.name === "item") {
      inside = { ...place, paragraph: id };
      page = pageAt(element) ?? page;
      const notes = all(element, "ptr").map((mark) => `n${mark.attributes["n"] ?? ""}`);
      const sentences = kids(element, "s").map((s) => ({ id: publishedId(s), ...line(s) }));
      const kind = element.name === "item" ? "item" : "text";
      paragraphs.push({ id, section, kind, ...page, sentences, notes: [...new Set(notes)] });
    } else if (element.name === "figure") {
      const lost = element.attributes["subtype"] === "lost" ? { lost: true } : {};
      const { type } = element.attributes;
      figures.push({ id, section, origin: type, ...lost, ...captions(element, line), framework: null });
    } else if (element.name === "table") {
      const rows = (role: string) =>
        kids(element, "row")
          .filter(has({ role }))
          .map((row) => kids(row, "cell").map((cell) => readCell(cell, pair)));
      tables.push({ id, section, ...captions(element, line), header: rows("label"), rows: rows("data") });
    } else if (element.name === "pb") page = pageOf(element);
    else if (element.name === "ptr") {
      const note = element.attributes["target"] ?? "";
      if (!firstMarks.has(note)) firstMarks.set(note, place);
    }
    let at1 = 0;
    for (const child of kids(element))
      walk(child, inside, child.name === "div" && child.attributes["subtype"] !== "level0" ? (at1 += 1) : 0);
  };
  walk({ ...(at(text, "text/body") ?? text), name: "body" }, { section: "", path: [], paragraph: null }, 0);
  const notes = kids(kids(at(text, "text/back"), "div")[0], "note").map((note) => {
    const place = firstMarks.get(`#${note.attributes["xml:id"] ?? ""}`);
    return {
      id: publishedId(note),
      paragraph: place?.paragraph ?? null,
      section: place?.section,
      ...line(note),
      mark: note.attributes["n"] ?? "",
      ...sourceOf(note),
    };
  });
  return { sections, paragraphs, notes, figures, tables };
}

function captions(element: XmlElement, line: (element: XmlElement | undefined) => unknown): Json {
  return { caption: line(at(element, "head")), source: line(at(element, "trailer")) };
}

function readCell(cell: XmlElement, pair: Pair): Json {
  const span = (name: string) => Number(cell.attributes[name] ?? 1);
  return { id: publishedId(cell), text: pair(publishedId(cell)), colspan: span("cols"), rowspan: span("rows") };
}

function sourceOf(note: XmlElement): Json {
  const pointers = all(note, "ptr", "ref");
  const cited = pointers
    .filter(has({ type: "citation" }))
    .map(({ attributes }) => attributes["target"]?.replace("#bibl-", ""));
  const line = pointers.find(has({ type: "witness" }))?.attributes["n"];
  return { line: Number(line), references: [...new Set(cited)].sort() };
}

/** The page that begins with a unit: before its first character. */
function pageAt(unit: XmlElement): Json | null {
  for (const node of unit.children) {
    if (typeof node === "string" && node.trim() === "") continue;
    if (typeof node === "string" || ["rdg", "sic", "label"].includes(node.name)) return null;
    if (node.name === "pb") return pageOf(node);
    if (!["anchor", "ptr"].includes(node.name)) return pageAt(node);
  }
  return null;
}

function pageOf(pb: XmlElement): Json {
  return { page: Number(pb.attributes["n"]), ...(pb.attributes["cert"] === undefined ? {} : { pageInferred: true }) };
}
