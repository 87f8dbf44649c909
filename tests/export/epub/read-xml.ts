import { XmlDocument, XmlElement, XmlText, type XmlTreeNode } from "libxml2-wasm";

/** An element of a parsed document; attributes by their name as written, e.g. `epub:type`. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
  readonly parent: Element | null;
}

/** Parses XML strictly, as a reading system does; throws where it is not well-formed. */
export function readXml(markup: string | Uint8Array): Element {
  const document = typeof markup === "string" ? XmlDocument.fromString(markup) : XmlDocument.fromBuffer(markup);
  try {
    return copy(document.root, null);
  } finally {
    document.dispose();
  }
}

function copy(element: XmlElement, parent: Element | null): Element {
  const children: (Element | string)[] = [];
  const attributes = element.attrs.map(
    ({ prefix, name, content }) => [prefix === "" ? name : `${prefix}:${name}`, content] as const,
  );
  const copied: Element = { name: element.name, attributes: new Map(attributes), children, parent };
  for (let node: XmlTreeNode | null = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(copy(node, copied));
    else if (node instanceof XmlText) children.push(node.content);
  }
  return copied;
}

/** Returns an element and all below it in document order. */
export function allOf(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : allOf(child)))];
}

/** Returns the text of an element without that of elements for which `leaveOut` holds. */
export function textOf(element: Element, leaveOut: (element: Element) => boolean = () => false): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : leaveOut(child) ? "" : textOf(child, leaveOut)))
    .join("");
}

/** Returns the value of an attribute on the element or the nearest one around it that has it. */
export function inherited(element: Element | null, attribute: string): string | null {
  if (element === null) return null;
  return element.attributes.get(attribute) ?? inherited(element.parent, attribute);
}
