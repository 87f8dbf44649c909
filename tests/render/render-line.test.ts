import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Inline } from "../../src/model/inline.ts";
import { plainText } from "../../src/model/inline.ts";
import type { Line, Overlay } from "../../src/model/work.ts";
import { renderLine } from "../../src/render/render-line.ts";
import { viewOf } from "../../src/render/view.ts";
import { bareText } from "../../src/check/page-budget.ts";
import { corpus } from "../fixtures/corpus.ts";
import { line } from "../fixtures/build-line.ts";

const [work] = corpus.works;
if (work === undefined) throw new Error("the fixture has no work");
const view = () =>
  viewOf(
    { ...work, translated: false },
    "zh",
    (id) => `/zh/works/${id}/`,
    (id) => id,
  );
const markup = (one: Line): string => renderLine(one, view()).markup;

describe("renderLine(line, view)", () => {
  test("a note mark links to its note and bears an id and a name", () => {
    expect(markup(line("p1-1", "甲。[^12]"))).toBe(
      '甲。<sup><a id="n12-ref" href="#n12" role="doc-noteref" aria-label="注12">12</a></sup>',
    );
  });

  test("a second mark of the same note has an id of its own", () => {
    expect(markup(line("p1-1", "甲[^1]乙[^1]"))).toContain('id="n1-ref-2"');
  });

  test("an emended place links to the page that explains it", () => {
    const overlays: Overlay[] = [{ type: "emendation", start: 1, end: 3, emendation: 0 }];
    expect(markup(line("p2-1", "称机制。", overlays))).toBe(
      '称<a class="e" href="/zh/works/made-up-article/about/#e1">机</a>制。',
    );
  });

  test("a place where something was removed is a mark with a name", () => {
    const overlays: Overlay[] = [{ type: "emendation", start: 1, end: 1, emendation: 1 }];
    expect(markup(line("p2-2", "甲乙", overlays))).toBe(
      '甲<a class="e e0" href="/zh/works/made-up-article/about/#e2" aria-label="校改：底本作“的”"></a>乙',
    );
  });

  test("a printed page begins inside a sentence", () => {
    const overlays: Overlay[] = [{ type: "page", start: 1, page: 67, inferred: true }];
    expect(markup(line("p2-1", "甲乙", overlays))).toBe(
      '甲<span class="pb" id="pb67" role="separator" aria-label="原刊第67页（推定）" data-p="67"></span>乙',
    );
  });

  test("an English line has the pages that begin in it before it and its emendations after it", () => {
    const overlays: Overlay[] = [
      { type: "emendation", start: 1, end: 3, emendation: 0 },
      { type: "page", start: 2, page: 67, inferred: false },
    ];
    const english = viewOf({ ...work, translated: true }, "en", (id) => `/en/works/${id}/`, String);
    expect(renderLine(line("p2-1", "称机制。", overlays, "They call it 机制."), english).markup).toBe(
      '<span class="pb b" id="pb67" role="separator" aria-label="Printed page 67" data-p="67"></span>' +
        'They call it <span lang="zh-Hans">机制</span>.' +
        '<a class="e e0" href="/en/works/made-up-article/about/#e1" aria-label="Emended: the source reads “機制”"></a>',
    );
  });

  test("an address is a link, and one that is no web address is text", () => {
    expect(markup(line("n1", "见https://example.org/a?b=1&c=2。"))).toBe(
      '见<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer external">https://example.org/a?b=1&amp;c=2</a>。',
    );
    const script: Inline[] = [{ type: "link", url: "javascript:alert(1)", value: "javascript:alert(1)" }];
    expect(markup({ ...line("n1", ""), zh: script })).toBe("javascript:alert(1)");
  });

  test.each([
    "$6 Million",
    "*",
    "~~",
    "[1]",
    "3:16",
    "**“引文”**是",
    "116th",
    "2023. 甲",
    "- 乙",
    "<script>",
    "&amp;",
    "'\"",
  ])("changes no visible character of %s", (text) => {
    expect(bareText(`<body>${markup(line("p1-1", text))}`)).toBe(text);
  });

  test("changes no visible character, whatever the text and the overlays", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "“", "a", " ", "<", "&", "'", "”", "’", "9", "$") });
    const overlay = (length: number): fc.Arbitrary<Overlay> =>
      fc
        .tuple(fc.nat(length), fc.nat(length))
        .map(([a, b]) => ({ type: "emendation", start: Math.min(a, b), end: Math.max(a, b), emendation: 5 }));
    const cases = fc
      .tuple(text, text)
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), fc.option(overlay(a.length + b.length))));
    fc.assert(
      fc.property(cases, fc.boolean(), ([a, b, overlays], latinQuotes) => {
        const zh: Inline[] = [
          { type: "text", value: a },
          { type: "emphasis", children: [{ type: "text", value: b }] },
        ];
        const one: Line = { id: "p1-1", zh, en: null, overlays: overlays === null ? [] : [overlays] };
        expect(bareText(`<body>${renderLine(one, { ...view(), latinQuotes }).markup}`)).toBe(plainText(zh));
      }),
    );
  });
});
