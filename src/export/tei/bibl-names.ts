import type { CslRecord } from "./bibl-struct.ts";
import { element, type XmlElement, type XmlPart } from "./xml-element.ts";

/** Name variables of CSL with the element and the role they have in TEI. */
const ROLES = [
  { variable: "author", name: "author", role: null },
  { variable: "editor", name: "editor", role: null },
  { variable: "translator", name: "editor", role: "translator" },
] as const;

/** Parts of a CSL name with their element. */
const PARTS = [
  ["family", "surname"],
  ["given", "forename"],
  ["non-dropping-particle", "nameLink"],
  ["suffix", "genName"],
] as const;

/** Returns authors, editors and translators of a CSL-JSON item, each with the name in Latin letters where it is known. */
export function biblNames(item: CslRecord): XmlElement[] {
  return ROLES.flatMap(({ variable, name, role }) => {
    const people = item[variable];
    if (!Array.isArray(people)) return [];
    return people.map((person: unknown, at) => element(name, { role }, nameOf(person), latinOf(item, variable, at)));
  });
}

/** A person has parts; a body, or a name whose parts are not told, is one string. */
function nameOf(person: unknown): XmlPart {
  if (typeof person !== "object" || person === null) return null;
  const given = person as Readonly<Record<string, unknown>>;
  if (typeof given["literal"] === "string") return element("name", {}, given["literal"]);
  const parts = PARTS.map(([part, name]) => {
    const value = given[part];
    return typeof value === "string" && element(name, {}, value);
  });
  return element("persName", {}, parts);
}

/** `custom.authorLatin` and its like are parallel to the names, null where no Latin form is known. */
function latinOf(item: CslRecord, variable: string, at: number): XmlPart {
  const { custom } = item;
  if (typeof custom !== "object" || custom === null) return null;
  const latin: unknown = (custom as Readonly<Record<string, unknown>>)[`${variable}Latin`];
  const name: unknown = Array.isArray(latin) ? latin[at] : null;
  return typeof name === "string" && element("name", { "xml:lang": "zh-Latn" }, name);
}
