import { biblNames } from "./bibl-names.ts";
import { element, type XmlAttributes, type XmlElement, type XmlPart } from "./xml-element.ts";

/** A CSL-JSON item; what is no string, number, date or list of names is not written. */
export type CslRecord = Readonly<Record<string, unknown>>;

/** CSL variables that have an element of their own in a monograph's `imprint`, as units of `biblScope`. */
const SCOPES = ["volume", "issue", "page"];
/** CSL variables that identify the item itself, and those that identify the book or serial it stands in. */
const OWN_IDENTIFIERS = ["DOI", "URL"];
const LARGER_IDENTIFIERS = ["ISBN", "ISSN"];
/** Containers that are serials (`title level="j"`). */
const IN_SERIALS = new Set(["article", "article-journal", "article-magazine", "article-newspaper"]);
/** Written by their own rules, or not at all. */
const HANDLED = new Set([
  ...["id", "type", "language", "title", "container-title", "author", "editor", "translator", "issued", "publisher"],
  ...["publisher-place", "custom", ...SCOPES, ...OWN_IDENTIFIERS, ...LARGER_IDENTIFIERS],
]);

/**
 * Returns a CSL-JSON item as `biblStruct` (TEI P5, 3.12.2): a part of a larger whole has an `analytic`. `type` is
 * CSL's. Variables without an element of their own become notes typed by their CSL name, so that nothing is lost.
 */
export function biblStruct(item: CslRecord, attributes: XmlAttributes, ...rest: readonly XmlPart[]): XmlElement {
  const type = textOf(item, "type");
  const container = textOf(item, "container-title");
  const identifiers = (keys: readonly string[]): XmlPart =>
    keys.map((key) => present(item, key, (value) => element("idno", { type: key }, value)));
  const own = (level: string): XmlPart => [titles(item, level), identifiers(OWN_IDENTIFIERS)];
  const larger = titlesOf(item, "container-title", "containerTitle", IN_SERIALS.has(type ?? "") ? "j" : "m");
  return element(
    "biblStruct",
    { ...attributes, type },
    container !== null && element("analytic", {}, own("a"), biblNames(item)),
    element(
      "monogr",
      {},
      container === null ? own("m") : larger,
      identifiers(LARGER_IDENTIFIERS),
      container === null && biblNames(item),
      imprint(item),
    ),
    Object.keys(item)
      .filter((key) => !HANDLED.has(key))
      .map((key) => noteOf(item, key)),
    etAl(item),
    rest,
  );
}

/** Returns a variable as text; null where it is absent or no string or number. */
export function textOf(item: CslRecord, key: string): string | null {
  const value = item[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function titles(item: CslRecord, level: string): XmlPart {
  return titlesOf(item, "title", "title", level, textOf(item, "language"));
}

/** The title as printed, in English and in Latin letters. */
function titlesOf(
  item: CslRecord,
  key: string,
  customKey: string,
  level: string,
  language: string | null = null,
): XmlPart {
  const custom = customOf(item);
  return [
    present(item, key, (value) => element("title", { level, type: "main", "xml:lang": language }, value)),
    present(custom, `${customKey}En`, (value) =>
      element("title", { level, type: "translated", "xml:lang": "en" }, value),
    ),
    present(custom, `${customKey}Pinyin`, (value) =>
      element("title", { level, type: "romanised", "xml:lang": "zh-Latn" }, value),
    ),
  ];
}

/** An imprint must not be empty: where nothing is known the date is. */
function imprint(item: CslRecord): XmlElement {
  const custom = customOf(item);
  const parts = element(
    "imprint",
    {},
    present(item, "publisher-place", (value) => element("pubPlace", {}, value)),
    present(item, "publisher", (value) => element("publisher", {}, value)),
    present(custom, "publisherEn", (value) => element("publisher", { "xml:lang": "en" }, value)),
    present(custom, "publisherPinyin", (value) => element("publisher", { "xml:lang": "zh-Latn" }, value)),
    SCOPES.map((unit) => present(item, unit, (value) => element("biblScope", { unit }, value))),
    dateOf(item),
  );
  return parts.children.length > 0 ? parts : element("imprint", {}, element("date"));
}

/** As exact as it was printed: `2023`, `2023-10`, `2023-10-04`. */
function dateOf(item: CslRecord): XmlElement | null {
  const issued = item["issued"];
  const parts: unknown =
    typeof issued === "object" && issued !== null && "date-parts" in issued ? issued["date-parts"] : null;
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (!Array.isArray(first) || first.length === 0) return null;
  const when = first.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
  return element("date", { when }, when);
}

function noteOf(item: CslRecord, key: string): XmlPart {
  return present(item, key, (value) => element("note", { type: key }, value));
}

/** The lists of names of which only the first are given. */
function etAl(item: CslRecord): XmlPart {
  const lists = customOf(item)["etAl"];
  return Array.isArray(lists) && lists.map((list) => element("note", { type: "et-al" }, String(list)));
}

function customOf(item: CslRecord): CslRecord {
  const custom = item["custom"];
  return typeof custom === "object" && custom !== null ? (custom as CslRecord) : {};
}

function present(item: CslRecord, key: string, make: (value: string) => XmlElement): XmlPart {
  const value = textOf(item, key);
  return value !== null && make(value);
}
