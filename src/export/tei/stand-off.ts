import type { PlacedEmendation } from "../../model/work.ts";
import { biblStruct } from "./bibl-struct.ts";
import type { TeiContext } from "./tei-context.ts";
import type { TextScope } from "./text-scope.ts";
import { element, type XmlElement, type XmlPart } from "./xml-element.ts";

/** Returns the references that the notes of a work cite, by key, as a list outside the text, which has none of its own. */
export function referenceList(scope: TextScope, context: TeiContext): XmlElement | null {
  const cited = new Set(scope.work.notes.flatMap(({ words }) => words.flatMap(({ key }) => key ?? [])));
  const references = context.references.filter(({ item }) => cited.has(item.id));
  if (references.length === 0) return null;
  const list = references.map(({ item }) => biblStruct(item, { "xml:id": `bibl-${item.id}` }));
  return element("standOff", { type: "references" }, element("listBibl", {}, list));
}

/**
 * Returns every emendation as the editor made it, with reasons in both languages, and every doubt that was not
 * emended. They stand outside the text, so that what stands in it is text. Call it after the text was written with
 * `scope`: an emendation points to its places, which the text has numbered.
 */
export function editorialNotes(scope: TextScope): XmlElement | null {
  const { emendations, file } = scope.work;
  if (emendations.length + file.observations.length === 0) return null;
  const doubts = file.observations.map(({ line, zh, en }, index) =>
    element("note", { "xml:id": `o${index + 1}`, type: "observation" }, witnessLines(line, line), inBoth({ zh, en })),
  );
  const changes = emendations.map((emendation, index) => emendationNote(emendation, index, scope));
  return element(
    "standOff",
    { type: "editorial" },
    changes.length > 0 && element("listAnnotation", { type: "emendations" }, changes),
    doubts.length > 0 && element("listAnnotation", { type: "observations" }, doubts),
  );
}

function emendationNote(emendation: PlacedEmendation, index: number, scope: TextScope): XmlElement {
  const { line, through, op, kind, certain, reason, readings } = emendation;
  const hasReadings = readings.found !== "" || readings.corrected !== "";
  return element(
    "note",
    {
      "xml:id": `emendation${index + 1}`,
      type: "emendation",
      n: index + 1,
      target: placesOf(emendation, index, scope),
      ana: `#kind.${kind} #op.${op}`,
      cert: certain ? "high" : "low",
    },
    witnessLines(line, through ?? line),
    hasReadings && element("choice", {}, element("sic", {}, readings.found), element("corr", {}, readings.corrected)),
    inBoth(reason),
  );
}

/** The marked places; else the line it landed in, as far as that has an id of its own. */
function placesOf({ at }: PlacedEmendation, index: number, scope: TextScope): string | null {
  const count = scope.emended.get(index) ?? 0;
  const places = Array.from({ length: count }, (_, place) =>
    place === 0 ? `e${index + 1}` : `e${index + 1}-${place + 1}`,
  );
  if (places.length === 0 && at !== null && isUnitId(at)) places.push(at);
  return places.length === 0 ? null : places.map((id) => `#${scope.idOf(id)}`).join(" ");
}

/** Fields of the front matter are no units: `title`, `acknowledgement`, `abstract-en`. Ids: `abs-1`, `p14-2`, `tab1-h1c2`. */
function isUnitId(at: string): boolean {
  return /^(?:abs|s|p|n|fig|tab)-?\d/u.test(at);
}

function witnessLines(from: number, to: number): XmlPart {
  return element("bibl", {}, element("ptr", { target: "#witness" }), element("citedRange", { unit: "line", from, to }));
}

function inBoth(text: { readonly zh: string; readonly en: string }): XmlPart {
  return [element("p", { "xml:lang": "zh-Hans" }, text.zh), element("p", { "xml:lang": "en" }, text.en)];
}
