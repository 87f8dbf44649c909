import { describe, expect, test } from "vitest";
import { workJson } from "../../../src/export/work-json.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { plainText } from "../../../src/model/inline.ts";
import { workLines } from "../../../src/model/work-lines.ts";
import type { Line, Work } from "../../../src/model/work.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { danglingPointers } from "./dangling-pointers.ts";
import { all, has, kids } from "./find.ts";
import { corpusOfEverything, everything } from "./one-of-everything.ts";
import { parseXml } from "./parse-xml.ts";
import { readCsl } from "./read-csl.ts";
import { readLines } from "./read-line.ts";
import { readWork } from "./read-work.ts";
import { teiOf } from "./tei-of.ts";

const published = await loadCorpus();
const cases = [madeUp, corpusOfEverything, published].flatMap((corpus) =>
  corpus.works.map((work) => ({ id: work === everything ? "one-of-everything" : work.id, corpus, work })),
);

/** What the data export says and TEI says: notes and emendations lose what is only the export's. */
function comparable(work: Work, corpus: Corpus): Record<string, unknown> {
  const json = workJson(work, corpus.edition) as Record<string, Record<string, unknown>[]>;
  return {
    ...json,
    bibliography: { id: work.id, ...(json["bibliography"] as unknown as object) },
    notes: json["notes"]?.map(({ page: _page, witness, references, ...note }) => ({
      ...note,
      line: (witness as { line: number }).line,
      references: [...(references as string[])].sort(),
    })),
    // The drawing of a figure is a file of its own.
    figures: json["figures"]?.map((figure) => ({ ...figure, framework: null })),
    emendations: json["emendations"]?.map(({ at: _at, ...emendation }) => emendation),
  };
}

function withoutPages(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (/^page/u.test(key) ? undefined : part)));
}

/** The witness's line: every emendation undone whose reading is the text at its place. */
function witnessText(line: Line, work: Work): { text: string; isWhole: boolean } {
  let text = plainText(line.zh);
  let isWhole = true;
  for (const overlay of [...line.overlays].reverse()) {
    if (overlay.type !== "emendation") continue;
    const { found, corrected } = work.emendations[overlay.emendation]?.readings ?? { found: "", corrected: "" };
    if (text.slice(overlay.start, overlay.end) === corrected)
      text = text.slice(0, overlay.start) + found + text.slice(overlay.end);
    else isWhole = false;
  }
  return { text, isWhole };
}

describe.each(cases)("teiDocument($id)", ({ work, corpus }) => {
  const source = teiOf(corpus, work);
  const tree = parseXml(source);
  const [zh, en] = kids(tree, "TEI");

  test("every line reads back as the data export's, in both languages", () => {
    const lines = workLines(work);
    expect(Object.fromEntries(readLines(zh!))).toEqual(
      Object.fromEntries(lines.filter(hasLine).map((line) => [line.id, plainText(line.zh)])),
    );
    const english = lines.filter(hasLine).map((line) => [line.id, line.en === null ? null : plainText(line.en)]);
    if (en !== undefined) expect(Object.fromEntries(readLines(en))).toEqual(Object.fromEntries(english));
    else expect(english.every(([, text]) => text === null)).toBe(true);
  });

  test("with the witness's readings every line is the witness's", () => {
    const read = readLines(zh!, "witness");
    for (const line of workLines(work)) {
      const { text, isWhole } = witnessText(line, work);
      if (isWhole) expect(read.get(line.id)).toBe(text);
    }
  });

  test("metadata, structure, notes and emendations read back as the data export gives them", () => {
    // The made-up pages do not follow from the page breaks.
    const pages = corpus !== published ? withoutPages : <T>(value: T): T => value;
    expect(pages(readWork(tree))).toEqual(pages(comparable(work, corpus)));
  });

  test("the references read back as their CSL-JSON items", () => {
    const items = new Map(corpus.references.map(({ item }) => [item.id, item]));
    const list = all(tree, "listBibl").flatMap((references) => kids(references));
    const cited = new Set(work.notes.flatMap(({ words }) => words.flatMap(({ key }) => key ?? [])));
    expect(list.map((bibl) => bibl.attributes["xml:id"])).toEqual(
      [...items.keys()].filter((key) => cited.has(key)).map((key) => `bibl-${key}`),
    );
    for (const bibl of list) {
      const { id, ...item } = items.get(bibl.attributes["xml:id"]!.slice("bibl-".length))!;
      expect({ id, ...readCsl(bibl) }).toEqual({ id, ...item });
    }
  });

  test("every pointer leads somewhere, and every published id is there once in each language", () => {
    expect(danglingPointers(tree)).toEqual([]);
    const ids = new Set(all(tree).flatMap((element) => element.attributes["xml:id"] ?? []));
    const units = [
      ...workLines(work).map(({ id }) => id),
      ...work.blocks.map((block) => (block.type === "heading" ? block.section.id : block.id)),
      ...work.aliases.map(({ id }) => id),
      ...work.notes.flatMap(({ marks }) => marks),
    ];
    expect(units.filter((id) => !ids.has(`zh.${id}`))).toEqual([]);
    // What is not translated has no note marks.
    const isWhole = workLines(work).every((line) => line.en !== null);
    if (isWhole) expect(units.filter((id) => !ids.has(`en.${id}`))).toEqual([]);
  });

  test("a licence stands on our translation only", () => {
    const holders = kids(tree).filter((part) => all(part, "licence").length > 0);
    expect(holders.map(({ attributes }) => attributes["xml:id"])).toEqual(en === undefined ? [] : ["en"]);
  });

  test("the same work gives the same bytes", () => {
    expect(teiOf(corpus, work)).toBe(source);
  });
});

/** A heading without text before it has no line of its own. */
function hasLine(line: Line): boolean {
  return line.id !== "s0";
}

test("an emendation is an app, or a choice where the journal erred; its note says why in both languages", () => {
  const tree = parseXml(teiOf(corpusOfEverything, everything));
  const places = all(tree, "app", "choice").filter(({ attributes }) => attributes["xml:id"] !== undefined);
  expect(places.map(({ name, attributes }) => [name, attributes["xml:id"], attributes["ana"]])).toEqual([
    ["app", "zh.e1", "#kind.ocr"],
    ["app", "zh.e2", "#kind.undetermined"],
    ["choice", "zh.e4", "#kind.print"],
    ["app", "zh.e5", "#kind.gap"],
  ]);
  const notes = all(tree, "note").filter(has({ type: "emendation" }));
  expect(notes.map(({ attributes }) => attributes["target"])).toEqual([
    "#zh.e1",
    "#zh.e2",
    undefined,
    "#zh.e4",
    "#zh.e5",
    "#zh.e6",
  ]);
  expect(all(tree, "anchor").map(({ attributes }) => attributes["xml:id"])).toContain("zh.e6");
});
