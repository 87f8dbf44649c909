import { beforeAll, describe, expect, it } from "vitest";
import type { CheckedWork, ContentToCheck } from "../../src/check/content-to-check.ts";
import { fits } from "../../src/check/references/romanised.ts";
import { referenceRules } from "../../src/check/references/rules.ts";
import type { ReferenceItem, ReferencesFile } from "../../src/model/reference-files.ts";
import { readContent } from "../../src/site/read-content.ts";

let content: ContentToCheck;
beforeAll(() => {
  content = readContent(process.cwd());
});

type Entries = ReferencesFile[string];

/** The corpus with what one note of a work is said to cite changed. */
function withEntries(work: string, note: string, change: (entries: Entries) => Entries): ContentToCheck {
  const works = content.works.map((text): CheckedWork => {
    if (text.file.id !== work || text.citations === null) return text;
    const { entries } = text.citations;
    return { ...text, citations: { ...text.citations, entries: { ...entries, [note]: change(entries[note] ?? []) } } };
  });
  return { ...content, works };
}

/** The corpus with one item changed. */
function withItem(key: string, change: (item: ReferenceItem) => ReferenceItem): ContentToCheck {
  return { ...content, references: content.references.map((item) => (item.id === key ? change(item) : item)) };
}

function problemsOf(changed: ContentToCheck): string[] {
  return referenceRules
    .flatMap(({ rule }) => rule(changed))
    .map(({ file, ruleId, reason }) => `${file} ${ruleId} ${reason}`);
}

const zhu = "zhu-us-china-policy";
const ofZhu = "content/works/zhu-us-china-policy/references.yaml";
const que = "que-2020-rengong-zhineng-shidai";

describe("the rules of references", () => {
  it("are silent on the corpus", () => {
    expect(problemsOf(content)).toEqual([]);
  });

  it.each<[string, () => ContentToCheck, string, RegExp]>([
    [
      "words that the note does not hold",
      () => withEntries(zhu, "n1", ([first, ...rest]) => [{ ...first!, zh: `${first!.zh}。。` }, ...rest]),
      ofZhu,
      /citation-words .*is not in the Chinese note n1/u,
    ],
    [
      "the same words twice",
      () => withEntries(zhu, "n1", (entries) => [...entries, ...entries]),
      ofZhu,
      /citation-words .*or another entry has it/u,
    ],
    [
      "a note that does not exist",
      () => withEntries(zhu, "n999", () => [{ zh: "无", prose: true }]),
      ofZhu,
      /citation-words the work has no note n999/u,
    ],
    ["a note left out", () => withEntries(zhu, "n1", () => []), ofZhu, /note-covered n1: /u],
    [
      "a key without item",
      () =>
        withEntries(zhu, "n1", ([first, ...rest]) => [
          { ...first!, key: "nobody-1900-nothing" } as Entries[number],
          ...rest,
        ]),
      ofZhu,
      /reference-known n1 cites nobody-1900-nothing/u,
    ],
    [
      "an item nobody cites",
      () => ({ ...content, references: [...content.references, { ...content.references[0]!, id: "idle-2020-item" }] }),
      "content/references/idle-2020-item.json",
      /reference-known no note cites idle-2020-item/u,
    ],
    [
      "a paper nobody cites",
      () => ({
        ...content,
        works: content.works.map((text) =>
          text.file.reviewed === undefined
            ? text
            : { ...text, file: { ...text.file, reviewed: { ...text.file.reviewed, id: "nobody-1900-nothing" } } },
        ),
      }),
      "content/works/digest-veale-2023/work.yaml",
      /reference-known reviewed.id names nobody-1900-nothing/u,
    ],
    [
      "a short form of another item",
      () =>
        withEntries(zhu, "n39", (entries) => entries.map((entry) => ("key" in entry ? { ...entry, key: que } : entry))),
      ofZhu,
      /short-form-agrees n39 refers to n38/u,
    ],
    [
      "a missing English title",
      () => withItem(que, (item) => ({ ...item, custom: { ...item.custom, titleEn: undefined } })),
      `content/references/${que}.json`,
      /romanised titleEn is missing/u,
    ],
    [
      "pinyin of another character",
      () =>
        withItem(que, (item) => ({ ...item, custom: { ...item.custom, containerTitlePinyin: "Guoji anquan yanji" } })),
      `content/references/${que}.json`,
      /romanised containerTitlePinyin .* does not read/u,
    ],
    [
      "a name without Latin letters",
      () => withItem(que, (item) => ({ ...item, custom: { ...item.custom, authorLatin: ["Que Tianshu"] } })),
      `content/references/${que}.json`,
      /romanised authorLatin has not as many names/u,
    ],
  ])("catch %s", (_, change, file, reason) => {
    expect(
      problemsOf(change()).filter((problem) => problem.startsWith(`${file} `) && reason.test(problem)),
    ).not.toEqual([]);
  });
});

describe("fits(chinese, pinyin)", () => {
  it.each([
    ["治理", "Zhili", true],
    ["战略决策研究", "Zhanlüe juece yanjiu", true],
    ["战略", "Zhanlue", false],
    ["重庆大学", "Chongqing Daxue", true],
    ["行为体与银行", "Xingweiti yu yinhang", true],
    ["“一带一路”2.0", "“Yidai yilu” 2.0", true],
    ["AI治理", "AI zhili", true],
    ["治理", "Zhili lun", false],
    ["治理论", "Zhili", false],
  ])("%s reads %s: %s", (chinese, pinyin, isRight) => {
    expect(fits(chinese, pinyin)).toBe(isRight);
  });
});
