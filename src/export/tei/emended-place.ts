import type { TextScope } from "./text-scope.ts";
import { element, type XmlElement, type XmlNode } from "./xml-element.ts";

/** What the edition prints where the witness has lost text. */
const LOSS = "[…]";

/**
 * Returns a function that makes an emended place of the edition's reading: `choice` with `sic` and `corr` for an error
 * of the printed page, `app` with `lem` and `rdg` for everything else, since there the witness and not the author's
 * print is known to differ (TEI P5, 3.5.1 and 13.1). A loss is a `gap` in the edition's reading.
 */
export function emendedPlace(
  index: number,
  witness: string,
  scope: TextScope,
): (content: readonly XmlNode[]) => XmlElement {
  const emendation = scope.work.emendations[index];
  const kind = emendation?.kind ?? "undetermined";
  const given = { resp: "#editor", cert: emendation?.certain === false ? "low" : "high" };
  const attributes = { "xml:id": placeId(index, scope), ana: `#kind.${kind}` };
  return (content) => {
    if (kind === "print")
      return element("choice", attributes, element("sic", {}, witness), element("corr", given, content));
    const edition = kind === "gap" ? content.flatMap(markLosses) : content;
    return element("app", attributes, element("lem", given, edition), element("rdg", { wit: "#witness" }, witness));
  };
}

/** Returns the place of an emendation whose readings cannot be told from the line: only the list gives them. */
export function emendationPoint(index: number, scope: TextScope): XmlElement {
  const kind = scope.work.emendations[index]?.kind ?? "undetermined";
  return element("anchor", { "xml:id": placeId(index, scope), type: "emendation", ana: `#kind.${kind}` });
}

/** `zh.e3` as on the page of the work's emendations; an emendation that lands twice is `zh.e3-2` the second time. */
function placeId(index: number, scope: TextScope): string {
  const count = (scope.emended.get(index) ?? 0) + 1;
  scope.emended.set(index, count);
  return scope.idOf(count === 1 ? `e${index + 1}` : `e${index + 1}-${count}`);
}

function markLosses(node: XmlNode): XmlNode[] {
  if (typeof node !== "string") return [node];
  return node
    .split(LOSS)
    .flatMap((piece, at) => (at === 0 ? [piece] : [element("gap", { reason: "lost", rend: LOSS }), piece]))
    .filter((piece) => piece !== "");
}
