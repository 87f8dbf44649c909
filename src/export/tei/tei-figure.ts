import type { Figure } from "../../model/work.ts";
import { teiLine } from "./tei-line.ts";
import { formerIds, unitAttributes, type TextScope } from "./text-scope.ts";
import { element, type XmlElement } from "./xml-element.ts";

/** Returns a figure: caption, source line and a gap for the picture, which no witness holds. */
export function teiFigure(figure: Figure, scope: TextScope): XmlElement {
  const { caption, source } = figure;
  const attributes = unitAttributes(figure.id, scope, { type: figure.origin, subtype: figure.lost && "lost" });
  return element(
    "figure",
    attributes,
    formerIds(figure.id, scope),
    element("head", unitAttributes(caption.id, scope), teiLine(caption, scope)),
    element("gap", { reason: "not-in-witness", unit: "picture", quantity: 1 }),
    source && element("trailer", unitAttributes(source.id, scope, { type: "source" }), teiLine(source, scope)),
  );
}
