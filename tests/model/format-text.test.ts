import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatText } from "../../src/model/format-text.ts";
import type { Inline } from "../../src/model/inline.ts";
import { parseText } from "../../src/model/parse-text.ts";
import { linesOf, type TextDocument } from "../../src/model/text-document.ts";
import { textDocument } from "../fixtures/text-document.ts";

function withParagraph(...sentences: Inline[][]): TextDocument {
  return {
    title: null,
    parts: [{ role: "body", blocks: [{ type: "paragraph", sentences }] }],
    notes: [[{ type: "text", value: "注。" }]],
  };
}

function expectIdentity(document: TextDocument): void {
  const formatted = formatText(document);
  const parsed = parseText(formatted, "zh.md");
  expect(parsed.problems).toEqual([]);
  expect(parsed.document).toEqual(document);
  expect(formatText(parsed.document)).toBe(formatted);
  expect(parsed.lineNumbers).toHaveLength(linesOf(document).length);
}

describe("parseText(formatText(document))", () => {
  it("is the document", () => {
    fc.assert(fc.property(textDocument, expectIdentity), { numRuns: 400 });
  });

  const starts = [
    "2023. 年",
    "1) 一",
    "- 一",
    "# 一",
    "+ 一",
    "| 一 |",
    "<!-- 一 -->",
    "> 一",
    "=== ",
    "--- 一",
    "~~~ 一",
    ":--",
    "```",
    "[^1]: 一",
  ];
  const insides = [
    "\\$6 Million",
    "a*b*c",
    "_x_",
    "~y~",
    "[1]2017 年",
    "3:16",
    "**“引文”**是",
    "116th",
    "&lt;",
    "C:\\",
    "![x](y)",
    "x | y",
    "$5 与 $$6$$",
  ];
  it.each([...starts, ...insides])("keeps %j as text, at a line's start and inside", (value) => {
    const text: Inline = { type: "text", value: value.trim() };
    expectIdentity(withParagraph([text], [{ type: "text", value: "二。" }], [text]));
    expectIdentity(withParagraph([{ type: "text", value: `前${value.trim()}后。` }]));
  });

  it.each(["“引文”", "引文", "(x)", "a,"])("keeps the emphasis of %j between letters", (value) => {
    const emphasis: Inline = { type: "emphasis", children: [{ type: "text", value }] };
    expectIdentity(withParagraph([{ type: "text", value: "这是" }, emphasis, { type: "text", value: "是也" }]));
  });

  it("keeps notes in captions", () => {
    const caption: Inline[] = [
      { type: "text", value: "图1：" },
      { type: "noteRef", note: 1 },
    ];
    const note: Inline[] = [{ type: "text", value: "注。" }];
    const figure = { type: "figure" as const, number: 1, caption, source: null };
    const table = { type: "table" as const, caption, source: null, header: 1, rows: [[note]] };
    expectIdentity({ title: null, parts: [{ role: "body", blocks: [figure, table] }], notes: [note] });
  });
});

describe("parseText", () => {
  it.each([
    ["[^1]: 一。\n\n[^1]: 二。\n", 3],
    ["[^2]: 二。\n\n[^1]: 一。\n", 3],
    ["[^x]: 一。\n", 1],
  ])("refuses definitions that do not ascend: %j", (source, line) => {
    expect(parseText(source, "zh.md").problems).toMatchObject([{ ruleId: "notes-in-order", line }]);
  });

  it("keeps the place of a missing definition empty", () => {
    expect(parseText("一[^1]二[^3]\n\n[^1]: 一。\n\n[^3]: 三。\n", "zh.md").document.notes).toHaveLength(3);
  });

  it.each(["    code\n", "> quote\n", "1. one\n", "```\ncode\n```\n"])("refuses %j", (source) => {
    expect(parseText(source, "zh.md").problems).toMatchObject([{ ruleId: "text-block", line: 1 }]);
  });
});
