/** Short ways through a parsed document. */
import type { XmlElement, XmlNode } from "../../../src/export/tei/xml-element.ts";

/** All elements inside `root`, itself included, in document order. */
export function all(root: XmlElement, ...names: string[]): XmlElement[] {
  const found = names.length === 0 || names.includes(root.name) ? [root] : [];
  return [...found, ...kids(root).flatMap((child) => all(child, ...names))];
}

/** The children that are elements, of these names if any are given. */
export function kids(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  const elements = (element?.children ?? []).filter((node): node is XmlElement => typeof node !== "string");
  return names.length === 0 ? elements : elements.filter(({ name }) => names.includes(name));
}

/** The element that a path of names leads to: `fileDesc/titleStmt`. */
export function at(root: XmlElement | undefined, path: string): XmlElement | undefined {
  return path.split("/").reduce<XmlElement | undefined>((element, name) => kids(element, name)[0], root);
}

/** The characters inside. */
export function textIn(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(textIn).join("");
}

/** Whether the attributes have these values. */
export function has(attributes: Readonly<Record<string, string>>): (element: XmlElement) => boolean {
  return (element) => Object.entries(attributes).every(([name, value]) => element.attributes[name] === value);
}
