import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { markForeign } from "../../../src/export/epub/mark-foreign.ts";
import { nameUuid } from "../../../src/export/epub/name-uuid.ts";
import { trustedXml, xml } from "../../../src/model/xml.ts";
import { readXml, textOf } from "./read-xml.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("xml`…`", () => {
  test("escapes what is text and keeps what is markup", () => {
    expect(xml`<p title="${'"><img'}">${"<b>"}${trustedXml("<i/>")}${[1, null, false, "&"]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;img">&lt;b&gt;<i/>1&amp;</p>',
    );
  });

  test("any text comes back from a parser, in content and in attributes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const kept = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
        const read = readXml(xml`<p title="${text}">${text}</p>`.markup);
        expect([textOf(read), read.attributes.get("title")]).toEqual([kept, kept]);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ["plain English", []],
  ["the journal 《国际展望》 (2022)", ["《国际展望》"]],
  ["CAICT (中国信通院): “白皮书（2023年）”.", ["中国信通院", "白皮书（2023年）"]],
  ["in brackets（制度）here", ["制度"]],
  ["“一带一路”", ["一带一路"]],
])("markForeign(%j) sets apart %j", (text, runs) => {
  const read = readXml(xml`<p>${markForeign(text)}</p>`.markup);
  expect(textOf(read)).toBe(text);
  expect(read.children.flatMap((child) => (typeof child === "string" ? [] : [textOf(child)]))).toEqual(runs);
});

test("nameUuid(name) is a version 8 UUID and depends on the name alone", () => {
  expect(nameUuid("gui-regime-complex.zh")).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
  );
  expect(nameUuid("a")).toBe(nameUuid("a"));
  expect(nameUuid("a")).not.toBe(nameUuid("b"));
});
