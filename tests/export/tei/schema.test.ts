import { describe, expect, test } from "vitest";
import { formatXml } from "../../../src/export/tei/format-xml.ts";
import { TEI_NAMESPACE } from "../../../src/export/tei/tei-context.ts";
import type { XmlElement } from "../../../src/export/tei/xml-element.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { danglingPointers } from "./dangling-pointers.ts";
import { all } from "./find.ts";
import { corpusOfEverything, everything } from "./one-of-everything.ts";
import { parseXml } from "./parse-xml.ts";
import { teiOf } from "./tei-of.ts";
import { schemaProblems } from "./validate-tei.ts";

const published = await loadCorpus();

test.each(
  [madeUp, corpusOfEverything, published].flatMap((corpus) =>
    corpus.works.map((work) => ({ id: work.id, corpus, work })),
  ),
)("public/schema/corpus-tei.rng: $id is valid", ({ corpus, work }) => {
  expect(schemaProblems(teiOf(corpus, work))).toEqual([]);
});

const whole = parseXml(teiOf(corpusOfEverything, everything));

/** A copy of the document with one element changed. */
function changed(root: XmlElement, target: XmlElement, change: (element: XmlElement) => Partial<XmlElement>): string {
  const walk = (element: XmlElement): XmlElement => {
    const copy = {
      ...element,
      children: element.children.map((child) => (typeof child === "string" ? child : walk(child))),
    };
    return element === target ? { ...copy, ...change(copy) } : copy;
  };
  const copy = walk(root);
  return formatXml({ ...copy, attributes: { xmlns: TEI_NAMESPACE, ...copy.attributes } });
}

function without(attributes: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}

/** The first element of each name. */
function oneOfEach(root: XmlElement): XmlElement[] {
  return [
    ...new Map(
      all(root)
        .toReversed()
        .map((element) => [element.name, element]),
    ).values(),
  ];
}

describe("a changed copy is not valid", () => {
  test("the copy itself is, and holds every element that a published document has", () => {
    expect(schemaProblems(changed(whole, whole, () => ({})))).toEqual([]);
    const names = new Set(all(whole).map(({ name }) => name));
    const used = published.works.flatMap((work) => all(parseXml(teiOf(published, work))).map(({ name }) => name));
    expect([...new Set(used)].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(oneOfEach(whole).map((element) => ({ name: element.name, element })))(
    "$name: of another name, with an unknown child, with an unknown attribute",
    ({ element }) => {
      const stranger: XmlElement = { name: "unknown", attributes: {}, children: [] };
      const copies = [
        changed(whole, element, () => ({ name: "unknown" })),
        changed(whole, element, ({ children }) => ({ children: [...children, stranger] })),
        changed(whole, element, ({ attributes }) => ({ attributes: { ...attributes, unknown: "1" } })),
      ];
      for (const copy of copies) expect(schemaProblems(copy)).not.toEqual([]);
    },
  );
});

/** Attributes that must be there; those left out may be absent. */
test.each(
  [
    ["TEI", "xml:id"],
    ["s", "xml:id"],
    ["p", "n"],
    ["cell", "role"],
    ["table", "cols"],
    ["rdg", "wit"],
    ["lem", "cert"],
    ["app", "ana"],
    ["pb", "n"],
    ["pb", "edRef"],
    ["note", "place"],
    ["ptr", "target"],
    ["formula", "notation"],
    ["biblStruct", "type"],
    ["date", "when"],
    ["idno", "type"],
    ["language", "ident"],
    ["keywords", "scheme"],
    ["citedRange", "from"],
  ].map(([name, attribute]) => ({ name: name!, attribute: attribute! })),
)("$name without $attribute is not valid", ({ name, attribute }) => {
  const element = all(whole, name).find(({ attributes }) => attribute in attributes);
  if (element === undefined) return expect(["formula"]).toContain(name);
  expect(
    schemaProblems(changed(whole, element, ({ attributes }) => ({ attributes: without(attributes, attribute) }))),
  ).not.toEqual([]);
});

test("wrong values are not valid: an id that is none, a checksum that is none, a licence on the article", () => {
  const [sentence] = all(whole, "s");
  const checksum = all(whole, "idno").find(({ attributes }) => attributes["type"] === "sha256");
  const [rights] = all(whole, "availability");
  const target = "https://creativecommons.org/licenses/by/4.0/";
  const licence: XmlElement = { name: "licence", attributes: { target }, children: [] };
  const wrong = [
    changed(whole, sentence!, withId("de.p1-1")),
    changed(whole, checksum!, () => ({ children: ["0".repeat(63)] })),
    changed(whole, rights!, ({ children }) => ({ children: [licence, ...children] })),
  ];
  for (const source of wrong) expect(schemaProblems(source)).not.toEqual([]);
});

test("a pointer that leads nowhere is found; an id that stands twice is refused by the parser", () => {
  const mark = all(whole, "ptr").find(({ attributes }) => attributes["type"] === "note");
  const [first, second] = all(whole, "s");
  const lost = changed(whole, mark!, ({ attributes }) => ({ attributes: { ...attributes, target: "#zh.n99" } }));
  expect(danglingPointers(parseXml(lost))).toEqual(["#zh.n99"]);
  const twice = changed(whole, second!, withId(first!.attributes["xml:id"]!));
  expect(() => parseXml(twice)).toThrow("already defined");
});

function withId(id: string): (element: XmlElement) => Partial<XmlElement> {
  return ({ attributes }) => ({ attributes: { ...attributes, "xml:id": id } });
}
