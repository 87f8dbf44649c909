import { XmlDocument, XmlElement as ParsedElement, XmlText, type XmlNode as ParsedNode } from "libxml2-wasm";
import type { XmlElement, XmlNode } from "../../../src/export/tei/xml-element.ts";

/** Reads a document with libxml2 into the elements the export is made of; names lose their prefix, `xml:` excepted. */
export function parseXml(source: string): XmlElement {
  const document = XmlDocument.fromString(source);
  try {
    return toElement(document.root);
  } finally {
    document.dispose();
  }
}

function toElement(parsed: ParsedElement): XmlElement {
  const attributes = parsed.attrs.map(
    (attribute) => [(attribute.prefix === "" ? "" : `${attribute.prefix}:`) + attribute.name, attribute.value] as const,
  );
  const children: XmlNode[] = [];
  for (let node: ParsedNode | null = parsed.firstChild; node !== null;) {
    if (node instanceof ParsedElement) children.push(toElement(node));
    else if (node instanceof XmlText) children.push(node.content);
    node = "next" in node ? (node.next as ParsedNode | null) : null;
  }
  return { name: parsed.name, attributes: Object.fromEntries(attributes), children };
}
