import { expect, test } from "vitest";
import { foreignLang, isEnglishRun } from "../../src/render/foreign-lang.ts";

test.each([
  ["The Regime Complex for Climate Change", true],
  ["Robert Keohane, “The Regime Complex for Climate Change,” 2011.", true],
  ["参见 The Regime Complex for Climate Change", false],
  ["OpenAI", false],
  ["Project Maven", false],
  ["https://example.org/a/b/c/d", false],
  ["一带一路", false],
])("isEnglishRun(%j) is %j", (text, expected) => {
  expect(isEnglishRun(text)).toBe(expected);
});

test("foreignLang says nothing where the line or an element around it does", () => {
  const text = "The Regime Complex for Climate Change";
  expect(foreignLang(text, { inEnglish: false, isMarkedEnglish: false }).markup).toBe(' lang="en"');
  expect(foreignLang(text, { inEnglish: true, isMarkedEnglish: false }).markup).toBe("");
  expect(foreignLang(text, { inEnglish: false, isMarkedEnglish: true }).markup).toBe("");
});
