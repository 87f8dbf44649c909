import type { XmlElement } from "../../../src/export/tei/xml-element.ts";
import { all, at, kids, has, textIn } from "./find.ts";

const PARTS: Readonly<Record<string, string>> = {
  surname: "family",
  forename: "given",
  nameLink: "non-dropping-particle",
  genName: "suffix",
  name: "literal",
};

/** Reads a `biblStruct` back into the CSL-JSON item it was made of, without its id. */
export function readCsl(bibl: XmlElement): Record<string, unknown> {
  const custom: Record<string, unknown> = {};
  const item: Record<string, unknown> = { type: bibl.attributes["type"] };
  const analytic = at(bibl, "analytic");
  const monogr = at(bibl, "monogr");
  const own = analytic ?? monogr;
  readTitles(own, "title", "title", item, custom);
  if (analytic) readTitles(monogr, "container-title", "containerTitle", item, custom);
  const language = kids(own, "title").find(has({ type: "main" }))?.attributes["xml:lang"];
  if (language !== undefined) item["language"] = language;
  readNames(kids(own, "author"), "author", item, custom);
  readNames(
    kids(own, "editor").filter((e) => e.attributes["role"] === undefined),
    "editor",
    item,
    custom,
  );
  readNames(kids(own, "editor").filter(has({ role: "translator" })), "translator", item, custom);
  for (const idno of [analytic, monogr].flatMap((part) => kids(part, "idno")))
    item[idno.attributes["type"] ?? ""] = textIn(idno);
  const imprint = at(monogr, "imprint");
  for (const scope of kids(imprint, "biblScope")) item[scope.attributes["unit"] ?? ""] = textIn(scope);
  for (const place of kids(imprint, "pubPlace")) item["publisher-place"] = textIn(place);
  for (const publisher of kids(imprint, "publisher")) {
    const lang = publisher.attributes["xml:lang"];
    if (lang === undefined) item["publisher"] = textIn(publisher);
    else custom[lang === "en" ? "publisherEn" : "publisherPinyin"] = textIn(publisher);
  }
  const when = at(imprint, "date")?.attributes["when"];
  if (when !== undefined) item["issued"] = { "date-parts": [when.split("-").map(Number)] };
  for (const note of kids(bibl, "note")) {
    const type = note.attributes["type"] ?? "";
    if (type === "et-al") custom["etAl"] = [...((custom["etAl"] as string[] | undefined) ?? []), textIn(note)];
    else if (type !== "evidence") item[type] = textIn(note);
  }
  return Object.keys(custom).length === 0 ? item : { ...item, custom };
}

function readTitles(
  part: XmlElement | undefined,
  key: string,
  customKey: string,
  item: Record<string, unknown>,
  custom: Record<string, unknown>,
): void {
  for (const title of kids(part, "title")) {
    const { type } = title.attributes;
    if (type === "main") item[key] = textIn(title);
    else custom[`${customKey}${type === "translated" ? "En" : "Pinyin"}`] = textIn(title);
  }
}

function readNames(
  people: readonly XmlElement[],
  key: string,
  item: Record<string, unknown>,
  custom: Record<string, unknown>,
): void {
  if (people.length === 0) return;
  const isLatin = has({ "xml:lang": "zh-Latn" });
  item[key] = people.map((person) =>
    Object.fromEntries(
      all(person, ...Object.keys(PARTS))
        .filter((part) => !isLatin(part))
        .map((part) => [PARTS[part.name], textIn(part)]),
    ),
  );
  const latin = people.map((person) => kids(person, "name").find(isLatin)).map((name) => (name ? textIn(name) : null));
  if (latin.some((name) => name !== null)) custom[`${key}Latin`] = latin;
}
