import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkContent, rules } from "../../src/check/rules.ts";
import { frameworkRules } from "../../src/check/frameworks/rules.ts";
import { referenceRules } from "../../src/check/references/rules.ts";
import { translationRules } from "../../src/check/translation/rules.ts";
import { readContent } from "../../src/site/read-content.ts";
import { temporarySite, type TemporarySite } from "../fixtures/temporary-site.ts";

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => {
  site.remove();
});

const work = "content/works/ren-rules/work.yaml";
const zh = "content/works/ren-rules/zh.md";
const en = "content/works/plain-order/en.md";
const issue = "content/issues/trial-2024-1/issue.yaml";
const plain = "content/works/plain-order/work.yaml";
const journal = "content/witnesses/journal.txt";

/** Appends to a file. */
const append = (path: string, text: string) => () => {
  site.write(path, site.read(path) + text);
};
const edit = (path: string, found: string, corrected: string) => () => {
  site.edit(path, found, corrected);
};
/** Edits a witness and gives it its new checksum, so that only the rule that is meant speaks. */
const editWitness = (found: string, corrected: string) => () => {
  const before = createHash("sha256").update(site.read(journal)).digest("hex");
  site.edit(journal, found, corrected);
  site.edit("content/witnesses/witnesses.yaml", before, createHash("sha256").update(site.read(journal)).digest("hex"));
};

/** [rule, what is wrong, the fault, file, line, part of the reason] */
const faults: [string, string, () => void, string, number, RegExp][] = [
  ["id-is-folder", "another id", edit(work, "id: ren-rules", "id: ren-rule"), work, 1, /holds the id ren-rule/u],
  [
    "witness-known",
    "a witness that is not listed",
    edit(plain, "file: plain.txt", "file: lost.txt"),
    plain,
    4,
    /lost\.txt/u,
  ],
  [
    "witness-unchanged",
    "an edited witness",
    append("content/witnesses/plain.txt", "\n"),
    "content/witnesses/plain.txt",
    0,
    /SHA-256/u,
  ],
  ["lines-owned-once", "lines of nobody", edit(work, "[[9, 55]]", "[[9, 49]]"), journal, 51, /no work/u],
  [
    "lines-owned-once",
    "a line of two",
    edit(issue, "lines: [[1, 7]]", "lines: [[1, 7], [9, 9]]"),
    journal,
    9,
    /ren-rules and trial-2024-1/u,
  ],
  ["contents-page", "an unknown work", edit(issue, "work: ren-rules", "work: ren-rule"), issue, 9, /no work ren-rule/u],
  ["contents-page", "another first page", edit(issue, "page: 1", "page: 2"), issue, 9, /begins on page 1/u],
  ["contents-page", "a work of no issue", edit(work, "issue: trial-2024-1\n", ""), issue, 9, /does not say/u],
  [
    "evidence-given",
    "a field without evidence",
    edit(work, "试验学刊\n", '试验学刊\n  volume: "1"\n'),
    work,
    12,
    /bibliography\.volume/u,
  ],
  [
    "evidence-given",
    "pages without evidence",
    edit(work, "{field: pages,", "{field: page,"),
    work,
    8,
    /pages is stated/u,
  ],
  ["draft-finished", "a draft", edit(work, "zh: 规则来自实践。", "zh: TO BE FILLED IN"), work, 16, /draft/u],
  ["note-has-definition", "a mark without definition", edit(zh, "的文件。", "的文件。[^9]"), zh, 13, /\[\^9\]/u],
  ["note-has-definition", "a definition taken out", edit(zh, "[^2]: 同上，第2页。\n\n", ""), zh, 14, /\[\^2\]/u],
  ["note-has-definition", "a mark in the translation", edit(en, "stable.", "stable.[^1]"), en, 19, /\[\^1\]/u],
  ["definition-has-mark", "a definition without mark", edit(zh, "更快。[^3]", "更快。"), zh, 39, /\[\^3\]/u],
  [
    "notes-in-order",
    "two marks exchanged",
    () => {
      site.edit(zh, "规则来自实践。[^1]", "规则来自实践。[^2]");
      site.edit(zh, "没有答案。[^2]", "没有答案。[^1]");
    },
    zh,
    12,
    /note 2 is marked where note 1 is due/u,
  ],
  [
    "notes-in-order",
    "two definitions exchanged",
    () => {
      site.edit(zh, "[^1]: 任", "[^0]: 任");
      site.edit(zh, "[^2]: 同", "[^1]: 同");
      site.edit(zh, "[^0]: 任", "[^2]: 任");
    },
    zh,
    37,
    /definition of note 1/u,
  ],
  [
    "heading-levels",
    "a level left out",
    edit(zh, "### （一）", "#### （一）"),
    zh,
    18,
    /level 3 follows one of level 1/u,
  ],
  [
    "formula-parses",
    "a command unknown to TeX",
    edit("content/pages/zh/method.md", "C_w =", "\\fraq{a} ="),
    "content/pages/zh/method.md",
    5,
    /fraq/u,
  ],
  [
    "formula-parses",
    "a formula that is not closed",
    edit("content/pages/en/method.md", "source $$w$$", "source $$\\frac{w$$"),
    "content/pages/en/method.md",
    3,
    /frac/u,
  ],
  [
    "aligned-lines",
    "a line too few",
    edit(en, "This text is about order.\n", ""),
    en,
    3,
    /a paragraph of 1 lines .* a paragraph of 2 lines/u,
  ],
  ["aligned-lines", "a paragraph too many", append(en, "\nMore.\n"), en, 21, /no counterpart/u],
  [
    "aligned-lines",
    "a heading too few",
    edit(en, "## 2. Outcome\n\n", ""),
    en,
    17,
    /a heading of level 1 \(line 17\)/u,
  ],
  ["content-current", "an edited text", edit(zh, "规则传播", "规矩传播"), zh, 24, /fresh import/u],
  [
    "content-current",
    "an edited source",
    append("content/works/ren-rules/source.yaml", "# x\n"),
    "content/works/ren-rules/source.yaml",
    50,
    /fresh import/u,
  ],
  [
    "emendation-fits",
    "an emendation that does not fit",
    edit("content/works/ren-rules/emendations.yaml", "line: 23", "line: 24"),
    journal,
    24,
    /does not stand in line 24/u,
  ],
  [
    "note-pairs",
    "a mark without definition in the witness",
    editWitness("的文件。", "的文件。<sup>②</sup>"),
    journal,
    19,
    /2 marks .* 1 definitions/u,
  ],
  [
    "note-pairs",
    "a definition without mark in the witness",
    editWitness("更快。<sup>②</sup>", "更快。"),
    journal,
    25,
    /1 marks .* 2 definitions/u,
  ],
  [
    "note-pairs",
    "a wrong glyph",
    editWitness("更快。<sup>②</sup>", "更快。<sup>③</sup>"),
    journal,
    35,
    /mark ③ meets definition ②/u,
  ],
  ["yaml-syntax", "broken YAML", edit(work, "witness:\n", "witness: [\n"), work, 6, /./u],
  ["yaml-schema", "an unknown key", append(work, "colour: red\n"), work, 17, /colour/u],
  ["text-block", "a quotation block in the translation", edit(en, "Thus order", "> Thus order"), en, 19, /blockquote/u],
  [
    "table-directive",
    "an unknown directive",
    edit(zh, "<!-- table: header=1", "<!-- tabel: header=1"),
    zh,
    26,
    /no directive/u,
  ],
  [
    "page-number-agrees",
    "a page number that goes back",
    edit(work, "pages: {first: 1", "pageStarts: [[25, 2]]\npages: {first: 3"),
    journal,
    25,
    /already reach/u,
  ],
];

describe("checkContent", () => {
  it("finds nothing in the perfect corpus", () => {
    expect(checkContent(readContent(site.root))).toEqual([]);
  });

  it.each(faults)("%s: %s", (ruleId, _, fault, file, line, reason) => {
    fault();
    if (ruleId === "lines-owned-once" || ruleId === "contents-page") site.import();
    const problems = checkContent(readContent(site.root));
    expect(problems.map(({ ruleId, file, line }) => `${file}:${line} ${ruleId}`)).toEqual([
      `${file}:${line} ${ruleId}`,
    ]);
    expect(problems[0]?.reason).toMatch(reason);
    expect(problems[0]?.note.length).toBeGreaterThan(10);
  });

  it("conservation: a character lost, one gained, a note lost", () => {
    const content = readContent(site.root);
    const text = (change: (source: string) => string) => {
      const path = zh;
      site.write(path, change(site.read(path)));
      const broken = readContent(site.root);
      // As if the import itself had the fault: its fresh bytes are the committed ones.
      return { ...broken, generated: content.generated.filter((file) => file.path !== path) };
    };
    const lost = checkContent(text((source) => source.replace("2023\\. 年", "2023 年")));
    expect(lost).toMatchObject([{ ruleId: "conservation", file: zh, line: 24 }]);
    expect(lost[0]?.reason).toBe("against line 35 of journal.txt, lost 1: .");
    const gained = checkContent(text((source) => source.replace("2023 年", "2023\\. 年”")));
    expect(gained).toMatchObject([{ ruleId: "conservation", file: zh, line: 24 }]);
    expect(gained[0]?.reason).toBe("against line 35 of journal.txt, gained 1: ”");
    const notes = checkContent(
      text((source) =>
        source
          .replace("年”", "年")
          .replace("[^3]", "")
          .replace(/\n\[\^3\].*\n/u, ""),
      ),
    );
    expect(notes.map(({ ruleId }) => ruleId)).toEqual(["conservation"]);
  });

  it("reports all problems at once", () => {
    for (const [, , fault] of faults.filter(([rule]) =>
      ["evidence-given", "formula-parses", "heading-levels"].includes(rule),
    ))
      fault();
    const found = new Set(checkContent(readContent(site.root)).map(({ ruleId }) => ruleId));
    expect([...found].sort()).toEqual(["evidence-given", "formula-parses", "heading-levels"]);
  });

  it("has a fault for every rule", () => {
    const inTables = [...translationRules, ...referenceRules, ...frameworkRules].map(({ ruleId }) => ruleId);
    const elsewhere = ["conservation", "ids-registered", ...inTables];
    const tried = new Set([...faults.map(([ruleId]) => ruleId), ...elsewhere]);
    expect(rules.map(({ ruleId }) => ruleId).filter((ruleId) => !tried.has(ruleId))).toEqual([]);
  });
});
