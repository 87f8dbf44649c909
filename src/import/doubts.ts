import type { Problem } from "../model/problem.ts";
import { isHan } from "../model/script.ts";
import { isBlank, textOf } from "./glyph.ts";
import { headingOf } from "./heading.ts";
import type { Layout } from "./layouts/layout.ts";

/** Private-use, zero-width and control characters, and the sign of a lost character. */
const invisible = /[\p{Co}\p{Cc}\u00ad\u200b-\u200f\u2028\u2029\u2060-\u2064\ufffd]/u;
/** `治理,安全`: half-width punctuation between Han characters */
const halfWidth = /(?<=\p{Script=Han})[,;:!?()](?=\p{Script=Han})/u;
const pairs: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "《": "》", "（": "）", "【": "】" };
const numerals = "一二三四五六七八九十";

/** Returns what a reader should look at in a witness never seen before, with its line: a doubt is not yet an error. */
export function doubtsOf(file: string, lines: readonly string[], layout: Layout): Problem[] {
  const problems: Problem[] = [];
  const doubt = (line: number, column: number, ruleId: string, reason: string, note: string) =>
    problems.push({ file, line, column, ruleId, reason, note });
  const due = [1, 1];
  lines.forEach((raw, index) => {
    const line = index + 1;
    const glyphs = layout.readLine(raw.split("").map((c, at) => ({ c, line, column: at + 1, emendation: null })));
    if (isBlank(glyphs)) return;
    const text = textOf(glyphs);
    const columnOf = (at: number) => glyphs.filter(({ c }) => c !== "")[at]?.column ?? 0;
    const hidden = invisible.exec(text.replaceAll("\t", " "));
    if (hidden) {
      const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      doubt(
        line,
        columnOf(hidden.index),
        "character-visible",
        `U+${code} shows nothing`,
        "take it out with a `replace`, or say what stood there",
      );
    }
    const half = halfWidth.exec(text);
    if (half)
      doubt(
        line,
        columnOf(half.index),
        "punctuation-width",
        `«${text.slice(Math.max(0, half.index - 4), half.index + 5)}» has half-width punctuation between Han characters`,
        "compare the page: a `replace` if the rest of it is full-width",
      );
    const unpaired = layout.name === "pdf-plain" || layout.name === "pdf-notes" ? null : unpairedSign(text);
    if (unpaired)
      doubt(
        line,
        0,
        "signs-in-pairs",
        `${unpaired} stands without its partner`,
        "read the line: a quotation mark or bracket is lost, doubled or turned round",
      );
    checkHeading(text);

    function checkHeading(shown: string): void {
      const level = headingOf(glyphs, false)?.level ?? 0;
      const number = numeralAt(shown);
      if (level < 1 || level > 2 || number === 0) return;
      if (number !== due[level - 1])
        doubt(
          line,
          0,
          "heading-numbers",
          `heading ${shown.slice(0, 12)}… where number ${due[level - 1] ?? 1} of its level is due`,
          "a heading is lost or misread before it, or this is no heading",
        );
      due[level - 1] = number + 1;
      if (level === 1) due[1] = 1;
    }
  });
  return problems;
}

/** Returns the first opening sign without its closing one, or the reverse, by their numbers; null if all pair up. */
function unpairedSign(text: string): string | null {
  for (const [opening, closing] of Object.entries(pairs)) {
    const [opened, closed] = [text.split(opening).length, text.split(closing).length];
    if (opened !== closed) return opened > closed ? opening : closing;
  }
  return null;
}

/** `十二、`, `（三）`: returns the number, 0 if there is none. */
function numeralAt(text: string): number {
  const digits = /^[（(]?\s*([一二三四五六七八九十]+)/u.exec(text)?.[1] ?? "";
  if (digits === "" || !isHan(digits)) return 0;
  if (digits.length === 1) return numerals.indexOf(digits) + 1;
  const [tens, ones] = digits.startsWith("十") ? ["一", digits.slice(1)] : digits.split("十");
  return (numerals.indexOf(tens ?? "") + 1) * 10 + (ones ? numerals.indexOf(ones) + 1 : 0);
}
