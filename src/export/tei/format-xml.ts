import type { XmlElement, XmlNode } from "./xml-element.ts";

/** Elements of TEI that hold elements only, so that line breaks between their children mean nothing. */
const HOLDERS = new Set(
  (
    "teiCorpus TEI teiHeader fileDesc titleStmt respStmt editionStmt publicationStmt availability sourceDesc listWit " +
    "encodingDesc projectDesc editorialDecl correction normalization segmentation punctuation interpretation refsDecl " +
    "classDecl taxonomy category profileDesc abstract langUsage textClass keywords revisionDesc standOff listBibl " +
    "listAnnotation biblStruct analytic monogr imprint relatedItem text front body back div list table row figure " +
    "docTitle dts:wrapper"
  ).split(" "),
);

/** Characters that XML 1.0 (2.2, Char) does not allow, lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Returns the document as text: the declaration, its RELAX NG schema if `schema` gives the address of one, elements that
 * hold only elements over several lines, all others as they are. Throws a RangeError for a character that XML 1.0 cannot
 * hold.
 */
export function formatXml(root: XmlElement, schema?: string): string {
  const model =
    schema === undefined
      ? ""
      : `<?xml-model href="${escapeAttribute(schema)}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${model}${formatNode(root, "")}\n`;
}

function formatNode(node: XmlNode, indent: string): string {
  if (typeof node === "string") return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const head = `<${node.name}${attributes.join("")}`;
  if (node.children.length === 0) return `${head}/>`;
  if (!HOLDERS.has(node.name)) {
    return `${head}>${node.children.map((child) => formatNode(child, indent)).join("")}</${node.name}>`;
  }
  const inner = `${indent}  `;
  const lines = node.children.map((child) => `\n${inner}${formatNode(child, inner)}`);
  return `${head}>${lines.join("")}\n${indent}</${node.name}>`;
}

/** A carriage return is written as a reference: a parser would read it as a line feed (XML 1.0, 2.11). */
function escapeXml(text: string): string {
  const found = FORBIDDEN.exec(text);
  if (found !== null) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new RangeError(`U+${code} cannot stand in XML; remove it from the text “${text.slice(0, 40)}”.`);
  }
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** White space in an attribute is written as references, since a parser would make spaces of it (XML 1.0, 3.3.3). */
function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
