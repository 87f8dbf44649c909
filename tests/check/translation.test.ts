import { beforeAll, describe, expect, it } from "vitest";
import { alignedLines } from "../../src/check/aligned-lines.ts";
import type { ContentToCheck } from "../../src/check/content-to-check.ts";
import { exceptionsUsed } from "../../src/check/translation/exceptions-used.ts";
import { linePairs } from "../../src/check/translation/line-pairs.ts";
import { chineseNumbers, saysNumber } from "../../src/check/translation/numbers.ts";
import { objectionsOf } from "../../src/check/translation/pair-rule.ts";
import { pairRules } from "../../src/check/translation/rules.ts";
import { parseText } from "../../src/model/parse-text.ts";
import { readContent } from "../../src/site/read-content.ts";

let content: ContentToCheck;
beforeAll(() => {
  content = readContent(process.cwd());
});

/** The corpus with the English of one work changed by `change`. */
function withEnglish(work: string, change: (lines: string[]) => string[]): ContentToCheck {
  const works = content.works.map((text) => {
    if (text.file.id !== work || !text.en) return text;
    const source = change(text.en.text.split("\n")).join("\n");
    return { ...text, en: { path: text.en.path, text: source, parsed: parseText(source, text.en.path) } };
  });
  return { ...content, works };
}

/** Rules that object to a line of the changed work and not to it as it stands. */
function caught(work: string, change: (lines: string[]) => string[]): string[] {
  const changed = withEnglish(work, change);
  const objections = (of: ContentToCheck) =>
    [...pairRules].flatMap(([ruleId, rule]) =>
      objectionsOf(rule, of)
        .filter(({ text }) => "kind" in text.file && text.file.id === work)
        .map(({ pair }) => `${ruleId} ${pair.unit}`),
    );
  const before = new Set(objections(content));
  const found = objections(changed).filter((objection) => !before.has(objection));
  return [...found, ...alignedLines(changed).map(({ ruleId }) => ruleId)];
}

const replace = (found: string | RegExp, by: string) => (lines: string[]) => {
  const holds = (line: string) => (typeof found === "string" ? line.includes(found) : found.test(line));
  const at = lines.findIndex((line) => holds(line) && !line.startsWith("[^"));
  if (at < 0) throw new Error(`no line with ${String(found)}`);
  return lines.map((line, index) => (index === at ? line.replace(found, by) : line));
};

describe("a fault in the translation is caught", () => {
  const zhang = "zhang-commercial-militarization";
  it.each([
    ["a changed number", zhang, replace(/\b39\b/u, "38"), "numbers-agree"],
    ["亿 mistaken", zhang, replace("4.53 billion", "45.3 billion"), "numbers-agree"],
    ["万 mistaken", "zhu-us-china-policy", replace("190,000", "19,000"), "numbers-agree"],
    ["a changed year", "yan-eu-us-models", replace("2021", "2012"), "numbers-agree"],
    ["a dropped note mark", "han-bri-productive-forces", replace("[^2]", ""), "marks-agree"],
    ["Chinese left in prose", "han-bri-productive-forces", replace("global landscape", "global 格局"), "chinese-left"],
    [
      "a term against the ledger",
      "gui-regime-complex",
      replace(/regime complex/u, "institutional bundle"),
      "terms-rendered",
    ],
    ["a dropped 所谓", "zhu-us-china-policy", replace(/so-called /u, ""), "stance-kept"],
    ["a doubled 所谓", "zhu-us-china-policy", replace(/so-called /u, "so-called, so-called "), "stance-kept"],
    ["a quotation left open", "feng-pluralist-process", replace("”", ""), "quotes-balance"],
  ])("%s", (_, work, change, rule) => {
    expect(caught(work, change).map((found) => found.split(" ")[0])).toContain(rule);
  });

  it("a merged line", () => {
    const merge = (lines: string[]) => {
      const at = lines.findIndex((line, index) => index > 12 && line !== "" && (lines[index + 1] ?? "") !== "");
      return lines.flatMap((line, index) =>
        index === at ? [`${line} ${lines[at + 1] ?? ""}`] : index === at + 1 ? [] : [line],
      );
    };
    expect(caught("han-bri-productive-forces", merge)).toEqual(["aligned-lines"]);
  });

  it("a sentence left out of a line of several", () => {
    const cut = (lines: string[]) =>
      lines.map((line) => (line.length > 500 && !line.startsWith("[^") ? `${line.slice(0, 60)}.` : line));
    expect(caught("yan-eu-us-models", cut).map((found) => found.split(" ")[0])).toContain("length-ratio");
  });

  it("a swapped pair of lines", () => {
    const swap = (lines: string[]) => {
      const at = lines.findIndex((line) => /\[\^1\]/u.test(line));
      const other = (lines[at + 1] ?? "") === "" ? at - 1 : at + 1;
      return lines.map((line, index) =>
        index === at ? (lines[other] ?? "") : index === other ? (lines[at] ?? "") : line,
      );
    };
    expect(caught("han-bri-productive-forces", swap).length).toBeGreaterThan(1);
  });
});

describe("chineseNumbers(text)", () => {
  it.each([
    ["45.3亿美元", [4.53e9]],
    ["23 万至 28 万美元", [230000, 280000]],
    ["4 500 多位专家", [4500]],
    ["2016.10", [2016, 10]],
    ["约11.2％，17 亿美元", [11.2, 1.7e9]],
    ["第14110号行政令", [14110]],
    ["20世纪90年代", [90]],
  ])("%s", (text, values) => {
    expect(chineseNumbers(text)).toEqual(values);
  });
});

describe("saysNumber(text, value)", () => {
  it.each([
    ["US$4.53 billion", 4.53e9, true],
    ["US$45.3 billion", 4.53e9, false],
    ["twenty-one of 100", 100, true],
    ["in the 1990s", 90, true],
    ["III. Paths", 3, true],
    ["on October 21", 10, true],
    ["two of them", 3, false],
  ])("%s: %d %s", (text, value, says) => {
    expect(saysNumber(text, value)).toBe(says);
  });
});

describe("exceptions-used", () => {
  const reason = { zh: "试。", en: "A try." };
  const withException = (unit: string, rule: string) => ({
    ...content,
    works: content.works.map((text) =>
      text.file.id === "digest-ho-2023"
        ? { ...text, exceptions: [{ unit, rule, reason }], exceptionsFile: { path: "x.yaml", text: "- unit: x\n" } }
        : text,
    ),
  });
  it.each([
    ["an exception that nothing needs", "p1-1", "numbers-agree", /nothing against p1-1/u],
    ["an exception for a line that is not there", "p99-1", "numbers-agree", /no line p99-1/u],
    ["an exception for a rule that is not there", "p1-1", "number-agree", /no rule number-agree/u],
  ])("%s", (_, unit, rule, fact) => {
    const problems = exceptionsUsed(pairRules)(withException(unit, rule)).filter(({ file }) => file === "x.yaml");
    expect(problems).toMatchObject([{ ruleId: "exceptions-used", line: 1 }]);
    expect(problems[0]?.reason).toMatch(fact);
  });
});

it("pairs every line of a translated work with its id", () => {
  const work = content.works.find(({ file }) => file.id === "gui-regime-complex");
  if (!work) throw new Error("the work is missing");
  const units = linePairs(work).map(({ unit }) => unit);
  expect(units).toContain("tab1-h1c2");
  expect(units).toContain("abs-1");
  expect(units.at(-1)).toBe("n54");
  expect(new Set(units).size).toBe(units.length);
});
