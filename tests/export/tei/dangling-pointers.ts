import { POINTING } from "../../../src/export/tei/point-outside.ts";
import type { XmlElement } from "../../../src/export/tei/xml-element.ts";
import { all } from "./find.ts";

/** The pointers of a document that lead to no id of it. */
export function danglingPointers(root: XmlElement): string[] {
  const elements = all(root);
  const known = new Set(elements.flatMap((element) => element.attributes["xml:id"] ?? []));
  const pointers = elements.flatMap(({ attributes }) => POINTING.flatMap((name) => attributes[name]?.split(" ") ?? []));
  return pointers.filter((pointer) => pointer.startsWith("#") && !known.has(pointer.slice(1)));
}
