import { fileDesc } from "../tei/file-desc.ts";
import { pointOutside } from "../tei/point-outside.ts";
import { textProfile } from "../tei/profile-desc.ts";
import { TEI_NAMESPACE, teiPath, XML_LANG, type TeiContext } from "../tei/tei-context.ts";
import { teiText } from "../tei/tei-document.ts";
import { element, type XmlElement } from "../tei/xml-element.ts";
import type { CitedUnit } from "./citation-tree.ts";
import { answerPath } from "./dts-addresses.ts";
import type { DtsAnswer } from "./dts-collection.ts";
import type { DtsResource } from "./dts-resource.ts";

/** Namespace of the element round a passage. */
const DTS_NAMESPACE = "https://w3id.org/api/dts#";

/**
 * Returns the answers of the document endpoint for a text that stand as files: the whole text, and every unit of it but
 * single sentences. A passage stands in `dts:wrapper`, with the notes it marks after it and the header of the text before
 * it; what it points to outside itself is in the work's document. `start`, `end` and `mediaType` are not there.
 */
export function documentAnswers(resource: DtsResource, context: TeiContext): DtsAnswer<XmlElement>[] {
  const whole = teiText(resource.work, resource.language, context);
  const byId = new Map(elementsIn(whole).map((found) => [found.attributes["xml:id"], found]));
  const units = unitsIn(resource.units).filter(({ type }) => type !== "sentence");
  return [
    { path: answerPath("document", resource.id), body: whole },
    ...units.flatMap(({ id }): DtsAnswer<XmlElement>[] => {
      const found = byId.get(`${resource.language}.${id}`);
      if (found === undefined) return [];
      return [{ path: answerPath("document", resource.id, id), body: passage(found, byId, resource, context) }];
    }),
  ];
}

function passage(
  unit: XmlElement,
  byId: ReadonlyMap<string | undefined, XmlElement>,
  { work, language }: DtsResource,
  context: TeiContext,
): XmlElement {
  // An item stands in a list.
  const content = unit.name === "item" ? element("list", {}, unit) : unit;
  const marks = elementsIn(unit).filter(({ name, attributes }) => name === "ptr" && attributes["type"] === "note");
  const notes = [...new Set(marks.map(({ attributes }) => attributes["target"]?.slice(1)))].flatMap(
    (id) => byId.get(id) ?? [],
  );
  const document = element(
    "TEI",
    { xmlns: TEI_NAMESPACE, "xml:lang": XML_LANG[language] },
    element("teiHeader", {}, fileDesc(work, language, context, false), textProfile(language)),
    element(
      "text",
      {},
      element("body", {}, element("dts:wrapper", { "xmlns:dts": DTS_NAMESPACE }, content)),
      notes.length > 0 && element("back", {}, element("div", { type: "notes" }, notes)),
    ),
  );
  return pointOutside(document, context.url(teiPath(work.id)));
}

function unitsIn(units: readonly CitedUnit[]): CitedUnit[] {
  return units.flatMap((unit) => [unit, ...unitsIn(unit.children)]);
}

function elementsIn(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === "string" ? [] : elementsIn(child)))];
}
