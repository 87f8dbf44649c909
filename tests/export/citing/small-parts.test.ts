import { describe, expect, test } from "vitest";
import { chooseCitation } from "../../../src/export/citing/choose-citation.ts";
import { citationFormatter } from "../../../src/export/citing/citation-formatter.ts";
import { STYLE_IDS } from "../../../src/export/citing/citation-styles.ts";
import { citationTemplates } from "../../../src/export/citing/citation-templates.ts";
import { customText, textOf } from "../../../src/export/citing/csl-values.ts";
import { fillTemplate } from "../../../src/export/citing/fill-template.ts";
import { formatAccessed } from "../../../src/export/citing/format-accessed.ts";
import { formatCitation } from "../../../src/export/citing/format-citation.ts";
import { formatLocator } from "../../../src/export/citing/format-locator.ts";
import type { Part } from "../../../src/export/citing/format-locator.ts";
import {
  capitaliseSubtitle,
  headlinePinyin,
  withinQuotes,
  withinTitleMarks,
} from "../../../src/export/citing/shape-title.ts";
import { splitSyllables } from "../../../src/export/citing/split-syllables.ts";
import { workPart } from "../../../src/export/citing/work-part.ts";
import { workItems, works } from "./all-items.ts";
import { styleSources } from "./style-sources.ts";

const render = citationFormatter(styleSources);

describe("splitSyllables(name, count)", () => {
  test.each([
    ["Changni", 2, "Chang Ni"],
    ["Yonghui", 2, "Yong Hui"],
    ["Zhao", 1, "Zhao"],
    ["Shuoning", 2, "Shuo Ning"],
    ["Hao", 1, "Hao"],
    ["Xi’an", 2, "Xi An"],
    ["Xian", 1, "Xian"],
    ["Fangan", 2, "Fan Gan"],
    ["Nengwu", 2, "Neng Wu"],
    ["Lüe", 1, "Lüe"],
    ["Oddname", 2, "Oddname"],
    ["", 0, ""],
  ])("%s in %i", (name, count, expected) => {
    expect(splitSyllables(name, count).join(" ")).toBe(expected);
  });
});

describe("fillTemplate(template, slots)", () => {
  test("escapes in HTML only, leaves literal braces, empties what is not given", () => {
    const template = { html: "{{url} {url} {locator}.", text: "{{url} {url} {locator}." };
    expect(fillTemplate(template, { url: "https://x/?a=1&b=<2>" })).toEqual({
      html: "{url} https://x/?a=1&amp;b=&lt;2&gt; .",
      text: "{url} https://x/?a=1&b=<2> .",
    });
  });

  test("a title with markup and braces passes through every style as it is", () => {
    const title = `On <b>&amp; {url} {{x}} "straight" 'q' _a_ “curly” \\ $`;
    for (const style of STYLE_IDS) {
      const item = { id: "odd", type: "report", language: "fr", title, URL: "https://example.org/?a=1&b=2" };
      const { html, text } = formatCitation(render, item, style);
      expect(text).toContain(title);
      expect(html).toContain(`On &lt;b&gt;&amp;amp; {url} {{x}} "straight"`);
      expect(html).toContain("https://example.org/?a=1&amp;b=2");
    }
  });
});

describe("formatAccessed(iso, format)", () => {
  test.each([
    ["2027-02-03", "iso", "2027-02-03"],
    ["2027-02-03", "day-month-year", "3 Feb. 2027"],
    ["2027-02-03", "month-day-year", "February 3, 2027"],
    ["2027-02-03", "chinese", "2027年2月3日"],
    ["2027-05", "day-month-year", "May 2027"],
    ["2027", "chinese", "2027年"],
    ["yesterday", "month-day-year", "yesterday"],
  ] as const)("%s as %s", (iso, format, expected) => {
    expect(formatAccessed(iso, format)).toBe(expected);
  });
});

describe("formatLocator(part, style, language)", () => {
  const paragraph: Part = { kind: "paragraph", number: "31", sectionNumber: "5.2", page: 80, pageInferred: false };
  const unpaged: Part = { ...paragraph, page: null };
  const range: Part = { ...unpaged, kind: "range", number: ["14", "16"] };
  test.each([
    [paragraph, "cn-note", "zh", "page", "第80页"],
    [unpaged, "cn-note", "zh", "place", "第31段（本站编号）"],
    [{ ...paragraph, lastPage: 81, pageInferred: true }, "cn-note", "zh", "page", "第80—81页"],
    [paragraph, "cn-note", "en", "place", "para. 31 (site numbering)"],
    [range, "cn-note", "zh", "place", "第14—16段（本站编号）"],
    [{ ...paragraph, kind: "note", number: "12" }, "cn-note", "zh", "page", "第80页注12（本站编号）"],
    [{ ...unpaged, kind: "figure", number: "1" }, "cn-note", "zh", "place", "图1"],
    [{ ...unpaged, kind: "framework", number: "1" }, "cn-note", "zh", "place", "理论框架图1（本站绘制）"],
    [{ ...paragraph, kind: "section" }, "cn-note", "zh", "place", "第5.2节"],
    [paragraph, "gb-t-7714-2025", "zh", "page", "80"],
    [paragraph, "apa-7", "zh", "place", "Section 5.2, para. 31"],
    [range, "apa-7", "en", "place", "Section 5.2, paras. 14–16"],
    [{ ...unpaged, sectionNumber: null }, "apa-7", "en", "place", "para. 31"],
    [{ ...unpaged, kind: "table", number: "2" }, "apa-7", "en", "place", "Table 2"],
    [paragraph, "mla-9", "zh", "place", "sec. 5.2, par. 31"],
    [paragraph, "chicago-18-note", "zh", "page", "80"],
    [{ ...paragraph, lastPage: 81 }, "chicago-18-note", "zh", "page", "80–81"],
    [paragraph, "chicago-18-note", "en", "place", "para. 31 (site numbering)"],
    [{ ...paragraph, kind: "note", number: "12" }, "chicago-18-note", "zh", "page", "80, note 12 (site numbering)"],
  ] as const)("%j in %s, %s", (part, style, language, kind, text) => {
    expect(formatLocator(part, style, language)).toEqual({ kind, text });
  });

  test("GB/T names no place, nor a page that was worked out", () => {
    expect(formatLocator(unpaged, "gb-t-7714-2015", "zh")).toBeNull();
    expect(formatLocator({ ...paragraph, pageInferred: true }, "gb-t-7714-2025", "zh")).toBeNull();
    expect(formatLocator(paragraph, "chicago-18-bibliography", "zh")).toBeNull();
  });
});

describe("workPart(work, id)", () => {
  const work = works.find(({ id }) => id === "gui-regime-complex")!;
  test.each([
    ["p31", { kind: "paragraph", number: "31", sectionNumber: "4.3", page: 79 }],
    ["p31-1", { kind: "paragraph", number: "31", sectionNumber: "4.3" }],
    ["p31--p32", { kind: "range", number: ["31", "32"] }],
    ["s5-2", { kind: "section", sectionNumber: "5.2" }],
    ["n3", { kind: "note", number: "3" }],
    ["tab1-r2c1", { kind: "table", number: "1" }],
    ["fw1", { kind: "framework", number: "1" }],
  ])("%s", (id, expected) => {
    expect(workPart(work, id)).toMatchObject(expected);
  });
  test.each(["abs-1", "auth", "p999", "pb67", "s0", ""])("nothing for %j", (id) => {
    expect(workPart(work, id)).toBeNull();
  });
});

describe("titles", () => {
  test("in their surroundings", () => {
    expect(withinTitleMarks("论《政治学》")).toBe("论〈政治学〉");
    expect(withinQuotes("“Belt” and Road")).toBe("‘Belt’ and Road");
    expect(capitaliseSubtitle("From x: to y")).toBe("From x: To y");
    expect(headlinePinyin("Heping yu fazhan")).toBe("Heping yu Fazhan");
    expect(headlinePinyin("Xuebao (shehui kexue ban)")).toBe("Xuebao (Shehui Kexue Ban)");
  });

  test("the sentence-case titles of the works are their titles", () => {
    const plain = (text: string): string => text.toLowerCase().replaceAll(/["“”]/gu, "");
    for (const work of works) {
      const custom = { type: "x", custom: work.bibliography["custom"] };
      const [english, ours] = [customText(custom, "titleEn"), customText(custom, "translationTitle")];
      if (work.title.zh === null) continue;
      expect(plain(english!)).toBe(plain(work.title.printedEn ?? work.title.en!));
      expect(plain(ours ?? english!)).toBe(plain(work.title.en!));
    }
  });
});

describe("templates and single citations agree", () => {
  test.each(STYLE_IDS)("%s", (style) => {
    for (const item of workItems) {
      const templates = citationTemplates(render, item, style);
      const moment = { locator: null, accessed: "2027-02-03" };
      for (const url of ["https://example.org/x/", null]) {
        const chosen = chooseCitation(templates, { ...moment, url });
        expect(chosen).toEqual(formatCitation(render, item, style, { ...moment, url }));
        expect(chosen.text).not.toMatch(/\{(?:url|accessed|locator)\}/u);
        expect(chosen.text.includes("https://example.org/x/")).toBe(url !== null);
        expect(textOf(item, "title")).not.toBeNull();
      }
    }
  });
});
