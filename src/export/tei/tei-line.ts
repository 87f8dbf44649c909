import { plainText, type Inline } from "../../model/inline.ts";
import type { Line, Overlay } from "../../model/work.ts";
import { atomsOf, isBetweenFormulas, joinRange, nest, type Point, type Range } from "./atoms.ts";
import { emendationPoint, emendedPlace } from "./emended-place.ts";
import { narrowReading } from "./narrow-reading.ts";
import type { TextScope } from "./text-scope.ts";
import { element, type XmlElement, type XmlNode } from "./xml-element.ts";

type EmendationOverlay = Extract<Overlay, { type: "emendation" }>;

/**
 * Returns the content of a line: text with note marks, links, citations, formulas, printed pages and emendations in
 * place. Pages and emendations stand in the Chinese only. A line that is not translated is a gap.
 */
export function teiLine(line: Line, scope: TextScope): XmlNode[] {
  const inlines = scope.language === "zh" ? line.zh : line.en;
  if (inlines === null) return [element("gap", { reason: "not-translated" })];
  const overlays = scope.language === "zh" ? line.overlays : (line.overlaysEn ?? []);
  const points: Point[] = [];
  const emended: Range[] = [];
  for (const overlay of overlays) {
    if (overlay.type === "page") points.push({ at: overlay.start, node: pageBreak(overlay, scope) });
    if (overlay.type === "emendation") {
      const placed = placeEmendation(overlay, inlines, emended, scope);
      if ("wrap" in placed) emended.push(placed);
      else points.push(placed);
    }
  }
  const citations = citationRanges(overlays, emended);
  const edges = [...emended, ...citations, ...points.map(({ at }) => ({ start: at, end: at }))];
  let atoms = atomsOf(
    inlines,
    edges.flatMap(({ start, end }) => [start, end]),
    points,
    (note) => noteMark(note, scope),
  );
  for (const range of [...emended, ...citations]) atoms = joinRange(atoms, range) ?? atoms;
  return nest(atoms);
}

/** An emendation as a range or, where it has no text or cannot be nested in what else lies there, as a point. */
function placeEmendation(
  overlay: EmendationOverlay,
  inlines: readonly Inline[],
  others: readonly Range[],
  scope: TextScope,
): Range | Point {
  const emendation = scope.work.emendations[overlay.emendation];
  const reading = emendation && narrowReading(plainText(inlines), overlay.start, overlay.end, emendation.readings);
  const isFree = (start: number, end: number) =>
    isBetweenFormulas(inlines, start, end) && !others.some((other) => start < other.end && other.start < end);
  if (!reading || !isFree(reading.start, reading.end))
    return { at: overlay.start, node: emendationPoint(overlay.emendation, scope) };
  const { start, end, witness } = reading;
  const wrap = emendedPlace(overlay.emendation, witness, scope);
  return start === end ? { at: start, node: wrap([]) } : { start, end, wrap };
}

/** The words of a note that lead to a reference; widened to hold whole emendations, and never over one another. */
function citationRanges(overlays: readonly Overlay[], emended: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  for (const overlay of overlays) {
    if (overlay.type !== "citation") continue;
    const touched = emended.filter(({ start, end }) => start < overlay.end && overlay.start < end);
    const start = Math.min(overlay.start, ...touched.map((range) => range.start));
    const end = Math.max(overlay.end, ...touched.map((range) => range.end));
    if (ranges.some((other) => start < other.end && other.start < end)) continue;
    const target = `#bibl-${overlay.key}`;
    ranges.push({ start, end, wrap: (content) => element("ref", { type: "citation", target }, content) });
  }
  return ranges;
}

function pageBreak(overlay: Extract<Overlay, { type: "page" }>, scope: TextScope): XmlElement {
  const { page, inferred } = overlay;
  const isFirst = !scope.pages.has(page);
  scope.pages.add(page);
  const id = isFirst ? scope.idOf(`pb${page}`) : null;
  const supplied = inferred ? { resp: "#editor", cert: "medium" } : {};
  return element("pb", { "xml:id": id, n: page, edRef: "#source", ...supplied });
}

function noteMark(number: number, scope: TextScope): XmlElement {
  const note = scope.work.notes.find((candidate) => candidate.number === number);
  const count = scope.marked.get(number) ?? 0;
  scope.marked.set(number, count + 1);
  const id = note?.marks[count] ?? `n${number}-ref-${count + 1}`;
  return element("ptr", {
    "xml:id": scope.idOf(id),
    type: "note",
    n: number,
    target: `#${scope.idOf(note?.id ?? `n${number}`)}`,
  });
}
