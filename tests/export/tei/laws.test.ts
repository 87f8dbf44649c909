import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatXml } from "../../../src/export/tei/format-xml.ts";
import { narrowReading } from "../../../src/export/tei/narrow-reading.ts";
import { teiDocument } from "../../../src/export/tei/tei-document.ts";
import { teiLine } from "../../../src/export/tei/tei-line.ts";
import { textScope } from "../../../src/export/tei/text-scope.ts";
import { element } from "../../../src/export/tei/xml-element.ts";
import { plainText, type Inline } from "../../../src/model/inline.ts";
import type { Line, Overlay, PlacedEmendation, Work } from "../../../src/model/work.ts";
import { corpus } from "../../fixtures/corpus.ts";
import { paragraph } from "../../fixtures/build-line.ts";
import { all, textIn } from "./find.ts";
import { parseXml } from "./parse-xml.ts";
import { readLines } from "./read-line.ts";
import { contextOf } from "./tei-of.ts";
import { schemaProblems } from "./validate-tei.ts";

/** Any characters that XML can hold. */
const anyText = fc
  .string({ unit: "binary", maxLength: 12 })
  .filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));
const shortText = fc.string({ unit: fc.constantFrom("甲", "乙", "a", " ", "<", "&", "。", "𠀀"), maxLength: 6 });

describe("formatXml(root)", () => {
  test("any string survives as text and as an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseXml(formatXml(element("p", { n: text }, text)));
        expect(textIn(parsed)).toBe(text);
        expect(parsed.attributes["n"]).toBe(text);
      }),
    );
  });

  test.each(["\u0000", "\u000b", "\ud800", "\uffff"])("U+%j cannot be written, and the error says so", (character) => {
    expect(() => formatXml(element("p", {}, `甲${character}`))).toThrow(/^U\+[0-9A-F]{4} cannot stand in XML/u);
  });
});

const readings = fc.record({ found: shortText, corrected: shortText });

test("narrowReading(text, start, end, readings): the narrowed place undoes the emendation as the whole one does", () => {
  fc.assert(
    fc.property(shortText, shortText, readings, (before, after, both) => {
      const text = before + both.corrected + after;
      const reading = narrowReading(text, before.length, before.length + both.corrected.length, both);
      if (reading === null) {
        expect(both.found).toBe(both.corrected);
        return;
      }
      expect(text.slice(0, reading.start) + reading.witness + text.slice(reading.end)).toBe(
        before + both.found + after,
      );
      expect(reading.witness.isWellFormed()).toBe(true);
    }),
  );
});

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: shortText.filter((text) => text !== "").map((value) => ({ type: "text" as const, value })) },
  { weight: 1, arbitrary: fc.constant({ type: "noteRef" as const, note: 1 }) },
  { weight: 1, arbitrary: fc.constant({ type: "math" as const, value: "x<y", display: false }) },
  {
    weight: 1,
    arbitrary: fc.constant({
      type: "link" as const,
      url: "https://example.org/?a=1&b",
      value: "https://example.org/?a=1&b",
    }),
  },
);
const inlines = fc.array(
  fc.oneof(
    leaf,
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((children) => ({ type: "emphasis" as const, children })),
  ),
  { maxLength: 6 },
);

/** A line with emendations that do not overlap, pages and citations, where they may. */
const lineWithOverlays = fc
  .tuple(
    inlines,
    fc.array(fc.tuple(fc.nat(30), fc.nat(6), shortText, fc.constantFrom("ocr", "print", "gap", "undetermined")), {
      maxLength: 4,
    }),
    fc.array(fc.tuple(fc.nat(30), fc.nat(9)), { maxLength: 2 }),
    fc.array(fc.nat(30), { maxLength: 2 }),
  )
  .map(([zh, changes, citations, pages]) => {
    const text = plainText(zh);
    const emendations: PlacedEmendation[] = [];
    const overlays: Overlay[] = [];
    let from = 0;
    for (const [offset, length, found, kind] of [...changes].sort((a, b) => a[0] - b[0])) {
      const start = Math.max(from, Math.min(offset, text.length));
      if (start > text.length) break;
      const end = Math.min(start + length, text.length);
      const corrected = text.slice(start, end);
      if (!text.slice(0, start).isWellFormed() || !corrected.isWellFormed() || found === corrected) continue;
      overlays.push({ type: "emendation", start, end, emendation: emendations.length });
      emendations.push({
        ...corpus.works[0]!.emendations[0]!,
        kind: kind as "ocr",
        at: "p1-1",
        readings: { found, corrected },
      });
      from = end + 1;
    }
    const isWhole = (at: number) => text.slice(0, at).isWellFormed();
    for (const [start, length] of citations)
      if (start + length + 1 <= text.length && isWhole(start) && isWhole(start + length + 1))
        overlays.push({ type: "citation", start, end: start + length + 1, key: "made-up" });
    for (const start of pages)
      if (start <= text.length && isWhole(start))
        overlays.push({ type: "page", start, page: 70 + start, inferred: start % 2 === 0 });
    return { zh, emendations, overlays: overlays.sort((a, b) => a.start - b.start) };
  });

const [base] = corpus.works;

/** The work with these emendations and one line. */
function workOf(line: Line, emendations: readonly PlacedEmendation[]): Work {
  const blocks = [{ ...paragraph("p1", "s0", []), sentences: [line] }];
  return { ...base!, emendations, aliases: [], sections: base!.sections.slice(0, 1), blocks };
}

test("teiLine: whatever lies over a line, the edition's readings are its text and the witness's undo every emendation", () => {
  fc.assert(
    fc.property(lineWithOverlays, ({ zh, emendations, overlays }) => {
      const line: Line = { id: "p1-1", zh, en: null, overlays };
      const scope = textScope(workOf(line, emendations), "zh");
      const tree = parseXml(formatXml(element("s", { "xml:id": "zh.p1-1" }, teiLine(line, scope))));
      const shown = plainText(zh);
      expect(readLines(tree).get("p1-1")).toBe(shown);
      const inPlace = new Set(all(tree, "app", "choice").map(({ attributes }) => attributes["xml:id"]));
      let witness = shown;
      for (const overlay of overlays.toReversed()) {
        // Half a formula cannot be emended in place: an anchor stands for it.
        if (overlay.type !== "emendation" || !inPlace.has(`zh.e${overlay.emendation + 1}`)) continue;
        const { found } = emendations[overlay.emendation]!.readings;
        witness = witness.slice(0, overlay.start) + found + witness.slice(overlay.end);
      }
      expect(readLines(tree, "witness").get("p1-1")).toBe(witness);
      const places = all(tree, "app", "choice", "anchor").flatMap(({ attributes }) => attributes["xml:id"] ?? []);
      expect(places.sort()).toEqual(emendations.map((_, index) => `zh.e${index + 1}`).sort());
    }),
    { numRuns: 300 },
  );
});

test("teiDocument: whatever lies over a line, the document is valid", () => {
  fc.assert(
    fc.property(lineWithOverlays, ({ zh, emendations, overlays }) => {
      const work = workOf({ id: "p1-1", zh, en: null, overlays }, emendations);
      expect(schemaProblems(formatXml(teiDocument(work, contextOf(corpus, work))))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
