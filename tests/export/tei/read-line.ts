import type { XmlElement, XmlNode } from "../../../src/export/tei/xml-element.ts";
import { all, at } from "./find.ts";

/** Which readings are taken: the edition's (`lem`, `corr`) or the witness's (`rdg`, `sic`). */
export type Readings = "edition" | "witness";

/** The id as published: `zh.p14-2` is `p14-2`. */
export function publishedId(element: XmlElement): string {
  return element.attributes["xml:id"]?.replace(/^(?:zh|en)\./u, "") ?? "";
}

/** The plain text of every line of a text, by published id; null for a line that is not translated. */
export function readLines(text: XmlElement, readings: Readings = "edition"): Map<string, string | null> {
  const lines = new Map<string, string | null>();
  for (const element of all(text, "s", "head", "trailer", "cell", "note", "div")) {
    const line = element.name === "div" ? at(element, "head") : element;
    const id = publishedId(element);
    const isOurs = element.name === "note" && element.attributes["place"] !== "foot";
    if (id !== "" && line !== undefined && !isOurs) lines.set(id, readLine(line, readings));
  }
  return lines;
}

function readLine(line: XmlElement, readings: Readings): string | null {
  const isMissing = line.children.some(
    (node) => typeof node !== "string" && node.attributes["reason"] === "not-translated",
  );
  return isMissing ? null : line.children.map((node) => textOf(node, readings)).join("");
}

function textOf(node: XmlNode, readings: Readings): string {
  if (typeof node === "string") return node;
  const skipped = readings === "edition" ? ["rdg", "sic"] : ["lem", "corr"];
  if (["ptr", "pb", "anchor", "label", ...skipped].includes(node.name)) return "";
  if (node.name === "gap") return node.attributes["rend"] ?? "";
  return node.children.map((child) => textOf(child, readings)).join("");
}
