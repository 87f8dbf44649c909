import type { XmlElement, XmlNode } from "./xml-element.ts";

/** Attributes whose value is one or more URI references. */
export const POINTING = ["target", "corresp", "ana", "scheme", "edRef", "wit", "resp"];

/** Returns the element with every pointer to an id that it does not hold (`#en.p14`) turned to the same id of `document`. */
export function pointOutside(root: XmlElement, document: string): XmlElement {
  const ids = new Set(idsIn(root));
  const turn = (pointer: string) =>
    pointer.startsWith("#") && !ids.has(pointer.slice(1)) ? `${document}${pointer}` : pointer;
  const walk = (element: XmlElement): XmlElement => ({
    ...element,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [
        name,
        POINTING.includes(name) ? value.split(" ").map(turn).join(" ") : value,
      ]),
    ),
    children: element.children.map((child) => (typeof child === "string" ? child : walk(child))),
  });
  return walk(root);
}

/** Returns the ids of the element and of all inside it, in document order. */
export function idsIn(node: XmlNode): string[] {
  if (typeof node === "string") return [];
  const id = node.attributes["xml:id"];
  return [...(id === undefined ? [] : [id]), ...node.children.flatMap(idsIn)];
}
