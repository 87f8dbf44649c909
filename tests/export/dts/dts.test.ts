import { describe, expect, test } from "vitest";
import { collectionAnswers } from "../../../src/export/dts/dts-collection.ts";
import { documentAnswers } from "../../../src/export/dts/dts-document.ts";
import { dtsEntry } from "../../../src/export/dts/dts-entry.ts";
import { navigationAnswers } from "../../../src/export/dts/dts-navigation.ts";
import { resourcesOf } from "../../../src/export/dts/dts-resource.ts";
import { formatXml } from "../../../src/export/tei/format-xml.ts";
import { plainText } from "../../../src/model/inline.ts";
import { workLines } from "../../../src/model/work-lines.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { danglingPointers } from "../tei/dangling-pointers.ts";
import { all, at } from "../tei/find.ts";
import { corpusOfEverything } from "../tei/one-of-everything.ts";
import { publishedId, readLines } from "../tei/read-line.ts";
import { contextOf } from "../tei/tei-of.ts";
import { schemaProblems } from "../tei/validate-tei.ts";
import { expandTemplate } from "./expand-template.ts";
import { CollectionAnswer, EntryPoint, NavigationAnswer } from "./shapes.ts";

const published = await loadCorpus();
const site = { zh: "文库", en: "Corpus" };
const addresses = { url: (path: string) => `https://corpus.example/base/${path}` };
const entry = EntryPoint.parse(dtsEntry(addresses));

describe("collectionAnswers(corpus, site, addresses)", () => {
  const answers = collectionAnswers(published, site, addresses);
  const byUrl = new Map(answers.map(({ path, body }) => [addresses.url(path), CollectionAnswer.parse(body)]));
  const ask = (values: Record<string, string>) => byUrl.get(expandTemplate(entry.collection, values));

  test("the root holds one collection per work, a work its two texts", () => {
    const root = ask({});
    expect(root).toMatchObject({ "@id": "corpus", totalParents: 0, totalChildren: 12 });
    expect(ask({ id: "corpus" })).toEqual(root);
    expect(root?.member.map((member) => member["@id"])).toEqual(published.works.map(({ id }) => id));
    const texts = ask({ id: "gui-regime-complex" })?.member;
    expect(texts?.map((member) => [member["@id"], member["@type"]])).toEqual([
      ["gui-regime-complex.zh", "Resource"],
      ["gui-regime-complex.en", "Resource"],
    ]);
  });

  test("every valid call is answered: each id, with children, which is the default, and with parents", () => {
    const ids = [...byUrl.values()].map((answer) => answer["@id"]);
    expect(new Set(ids).size).toBe(1 + 12 + 24);
    for (const id of new Set(ids)) {
      const children = ask({ id });
      expect(children?.["@id"]).toBe(id);
      expect(ask({ id, nav: "children" })).toEqual(children);
      const parents = ask({ id, nav: "parents" });
      expect(parents?.member).toHaveLength(children?.totalParents ?? -1);
      expect(children?.member).toHaveLength(children?.totalChildren ?? -1);
      for (const parent of parents?.member ?? [])
        expect(ask({ id: parent["@id"] })?.member.map((member) => member["@id"])).toContain(id);
    }
    expect(ask({ nav: "parents" })?.member).toEqual([]);
  });

  test("the template of a collection or text leads to itself", () => {
    for (const answer of byUrl.values()) {
      if (answer["@id"] === "corpus") continue;
      expect(byUrl.get(expandTemplate(answer.collection, {}))?.["@id"]).toBe(answer["@id"]);
    }
  });

  test("a licence stands on our translation only", () => {
    const licensed = [...byUrl.values()].filter(({ dublinCore }) => dublinCore?.["license"] !== undefined);
    expect(licensed.map((answer) => answer["@id"]).filter((id) => !id.endsWith(".en"))).toEqual([]);
    expect(licensed).toHaveLength(12 * 3);
  });
});

const resources = [corpusOfEverything, published].flatMap((corpus) =>
  corpus.works.flatMap((work) => resourcesOf(work).map((resource) => ({ id: resource.id, resource, corpus }))),
);

describe.each(resources)("navigationAnswers($id)", ({ resource }) => {
  const answers = navigationAnswers(resource, addresses).map(({ path, body }) => ({
    path,
    body: NavigationAnswer.parse(body),
  }));
  const byUrl = new Map(answers.map(({ path, body }) => [addresses.url(path), body]));
  const ask = (values: Record<string, string>) =>
    byUrl.get(expandTemplate(entry.navigation, { resource: resource.id, ...values }));
  const whole = ask({ down: "-1" })?.member ?? [];

  test("the whole tree names every sentence, figure and table of the text, in document order", () => {
    const ids = whole.map(({ identifier }) => identifier);
    expect(new Set(ids).size).toBe(ids.length);
    const { work } = resource;
    const inText = [
      ...(work.abstract.sentences.length > 0 ? ["abs", ...work.abstract.sentences.map(({ id }) => id)] : []),
      ...(work.sections[0]?.level === 0 ? ["s0"] : []),
      ...work.blocks.flatMap((block) => {
        if (block.type === "heading") return [block.section.id];
        return [
          block.id,
          ...(block.type === "figure" || block.type === "table" ? [] : block.sentences.map(({ id }) => id)),
        ];
      }),
    ];
    expect(ids).toEqual(inText);
  });

  test("level and parent agree, and a deeper call holds the shallower one", () => {
    const byId = new Map(whole.map((unit) => [unit.identifier, unit]));
    for (const { level, parent } of whole) expect(level).toBe(parent === null ? 1 : (byId.get(parent)?.level ?? 0) + 1);
    const depth = Math.max(...whole.map(({ level }) => level));
    for (let down = 1; down <= depth; down += 1)
      expect(ask({ down: String(down) })?.member).toEqual(whole.filter(({ level }) => level <= down));
  });

  test("calls with ref: itself, its siblings, what is below it", () => {
    for (const unit of whole.filter(({ citeType }) => citeType !== "sentence")) {
      const ref = unit.identifier;
      expect(ask({ ref })).toMatchObject({ ref: unit });
      expect(ask({ ref })).not.toHaveProperty("member");
      const inside = whole.filter(({ parent }) => parent === ref);
      expect(ask({ ref, down: "1" })?.member?.filter(({ level }) => level <= unit.level + 1)).toEqual([
        unit,
        ...inside,
      ]);
      const start = whole.indexOf(unit);
      const end = whole.findIndex(({ level }, index) => index > start && level <= unit.level);
      expect(ask({ ref, down: "-1" })?.member).toEqual(whole.slice(start, end < 0 ? undefined : end));
      if (unit.citeType === "section")
        expect(ask({ ref, down: "0" })?.member).toEqual(
          whole.filter(({ parent, level }) => parent === unit.parent && level === unit.level),
        );
    }
  });

  test("the cite structure allows every unit where it stands", () => {
    const [tree] = answers[0]!.body.resource.citationTrees;
    const byId = new Map(whole.map((unit) => [unit.identifier, unit]));
    for (const unit of whole) {
      const types = [unit.citeType];
      for (let parent = unit.parent; parent !== null; parent = byId.get(parent)?.parent ?? null)
        types.unshift(byId.get(parent)?.citeType ?? "");
      let structures = tree.citeStructure;
      for (const type of types) {
        const found = structures.find(({ citeType }) => citeType === type);
        expect(found).toBeDefined();
        structures = found?.citeStructure ?? [];
      }
    }
  });

  test("the answer's id is its own address", () => {
    for (const { path, body } of answers) expect(body["@id"]).toBe(addresses.url(path));
  });
});

describe.each(resources)("documentAnswers($id)", ({ resource, corpus }) => {
  const answers = documentAnswers(resource, contextOf(corpus, resource.work));
  const byUrl = new Map(answers.map(({ path, body }) => [addresses.url(path), body]));
  const urlOf = (values: Record<string, string>) =>
    expandTemplate(entry.document, { resource: resource.id, ...values });
  const whole = urlOf({});

  test("the whole text and every unit but sentences are there", () => {
    const units = navigationAnswers(resource, addresses).flatMap(({ body }) => NavigationAnswer.parse(body).ref ?? []);
    const refs = [...new Set(units.map(({ identifier }) => identifier))];
    expect([...byUrl.keys()].sort()).toEqual([whole, ...refs.map((ref) => urlOf({ ref }))].sort());
  });

  test("each is valid and points nowhere that is not", { timeout: 30_000 }, () => {
    for (const body of byUrl.values()) {
      expect(schemaProblems(formatXml(body))).toEqual([]);
      expect(danglingPointers(body)).toEqual([]);
    }
  });

  test("a passage stands in dts:wrapper and has the words of its lines", () => {
    const expected = new Map(
      workLines(resource.work).map((line) => {
        const inlines = line[resource.language];
        return [line.id, inlines === null ? null : plainText(inlines)];
      }),
    );
    for (const [url, body] of byUrl) {
      const lines = readLines(body);
      expect(body.name).toBe("TEI");
      for (const [id, text] of lines) expect(text).toBe(expected.get(id));
      const wrapper = at(body, "text/body/dts:wrapper");
      if (url === whole) expect([lines.size, wrapper]).toEqual([expected.size, undefined]);
      else expect(wrapper && all(wrapper).map(publishedId)).toContain(/([^/]+)\.xml$/u.exec(url)?.[1]);
    }
  });
});

test("dtsEntry(addresses): a work that is not translated has one text", () => {
  expect(madeUp.works.map((work) => resourcesOf(work).map(({ id }) => id))).toEqual([
    ["made-up-article.zh"],
    ["made-up-digest.zh", "made-up-digest.en"],
    ["made-up-unattributed.zh"],
  ]);
});
