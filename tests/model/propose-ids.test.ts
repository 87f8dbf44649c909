import { array, assert, constantFrom, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { positionalIds, type DocumentIds } from "../../src/model/ids.ts";
import { parseText } from "../../src/model/parse-text.ts";
import { proposeIds } from "../../src/model/propose-ids.ts";
import { formatRegister, parseRegister, resolveId, type RegisterRow } from "../../src/model/register-file.ts";

/** A heading is a string, a paragraph a list of sentences. */
type Body = readonly (string | readonly string[])[];

const read = (source: string) => parseText(source, "zh.md").document;
const rowsOf = (source: string, rows: readonly RegisterRow[] = []) => proposeIds(rows, read(source)).rows;
const changesOf = (source: string, rows: readonly RegisterRow[]) =>
  proposeIds(rows, read(source)).changes.map(({ type, id, target }) =>
    [type, id, target].filter((part) => part !== null).join(" "),
  );

const A = [
  "全球人工智能治理的机制复合体正在逐步形成。",
  "它由一组部分重叠且没有等级关系的制度组成。",
  "各国对其前景的判断并不一致。",
];
const B = ["欧盟以风险分级的立法回应技术扩散。", "美国则更多依靠行业自律与行政命令。"];
const [c1, c2, c3] = [
  "发展中国家的参与程度仍然有限，能力建设滞后。",
  "联合国系统为此提出了若干倡议。",
  "这些倡议的落实有赖于资金与人才。",
] as const;
const C = [c1, c2, c3];
const NEW = "新增的一段讨论数据跨境流动与算力分配的关系。";
const NOTES = [
  "参见薛澜：《人工智能治理》，第5页。",
  "同上。",
  "Lawrence Lessig, Code, 1999, p. 6.",
  "同上。",
  "同上。",
];
const [FIRST, SECOND, SUB] = ["## 一、机制的形成", "## 二、各方的参与", "### （一）发展中国家"];
const TABLE =
  '<!-- table: header=1 caption="表1：各国立法一览" -->\n| 国家 | 法律 |\n| --- | --- |\n| 美国 | 行政命令 |';
const FIGURE = "![图1：机制复合体的结构](#fig1)";

function text(body: Body, notes: readonly string[] = NOTES): string {
  const blocks = body.map((block) => (typeof block === "string" ? block : block.join("\n")));
  const definitions = notes.map((note, at) => `[^${at + 1}]: ${note}`);
  return [
    "# 题名",
    "<!-- abstract -->",
    "本文考察治理机制。\n并提出若干建议。",
    "<!-- body -->",
    ...blocks,
    ...definitions,
  ].join("\n\n");
}

const WHOLE: Body = [FIRST, A, B, FIGURE, SECOND, SUB, C, TABLE];
const before = rowsOf(text(WHOLE));
const withC = (...paragraphs: readonly (readonly string[])[]): string =>
  text([FIRST, A, B, FIGURE, SECOND, SUB, ...paragraphs, TABLE]);

test("proposeIds([], document) gives the ids of position", () => {
  expect(proposeIds([], read(text(WHOLE))).ids).toEqual(positionalIds(read(text(WHOLE))));
});

test("unchanged text keeps every id and needs no change", () => {
  const ids = positionalIds(read(text(WHOLE)));
  expect(proposeIds(before, read(text(WHOLE)))).toEqual({ ids, rows: before, changes: [] });
});

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "an emendation",
    text([FIRST, [A[0]!.replace("逐步", "渐次"), A[1]!, A[2]!], ...WHOLE.slice(2)]),
    ["emended p1", "emended p1-1"],
  ],
  ["a paragraph put in", text([FIRST, A, [NEW], ...WHOLE.slice(2)]), ["new p1a", "new p1a-1"]],
  ["a paragraph put in first", text([FIRST, [NEW], ...WHOLE.slice(1)]), ["new p0a", "new p0a-1"]],
  ["a paragraph appended", text([...WHOLE, [NEW]]), ["new p4", "new p4-1"]],
  ["a paragraph taken out", text([FIRST, A, ...WHOLE.slice(3)]), ["gone p2 p1", "gone p2-1 p1", "gone p2-2 p1"]],
  [
    "a first paragraph taken out",
    text([FIRST, ...WHOLE.slice(2)]),
    ["gone p1 p2", "gone p1-1 p2", "gone p1-2 p2", "gone p1-3 p2"],
  ],
  ["a paragraph split", withC([c1], [c2, c3]), ["emended p3", "new p3a"]],
  ["a paragraph split in three", withC([c1], [c2], [c3]), ["emended p3", "new p3a", "new p3b"]],
  [
    "a paragraph of one sentence split",
    withC(["发展中国家的参与程度仍然有限，"], ["能力建设滞后。", c2, c3]),
    ["emended p3", "emended p3-1", "new p3a", "new p3a-1"],
  ],
  ["paragraphs joined", text([FIRST, [...A, ...B], ...WHOLE.slice(3)]), ["emended p1", "alias p2 p1"]],
  [
    "paragraphs joined, the first the shorter",
    text([FIRST, A, [...B, ...C], FIGURE, SECOND, SUB, TABLE]),
    ["emended p2", "moved p3-1", "moved p3-2", "moved p3-3", "alias p3 p2"],
  ],
  ["paragraphs swapped", text([FIRST, B, A, ...WHOLE.slice(3)]), ["moved p2", "moved p2-1", "moved p2-2"]],
  ["a sentence put in", withC([c1, NEW, c2, c3]), ["emended p3", "new p3-1a"]],
  ["a sentence put in first", withC([NEW, c1, c2, c3]), ["emended p3", "new p3-0a"]],
  ["a sentence appended", withC([c1, c2, c3, NEW]), ["emended p3", "new p3-4"]],
  ["a sentence taken out", withC([c1, c3]), ["emended p3", "gone p3-2 p3-1"]],
  ["a first sentence taken out", withC([c2, c3]), ["emended p3", "gone p3-1 p3"]],
  [
    "a sentence split",
    withC(["发展中国家的参与程度仍然有限。", "能力建设滞后。", c2, c3]),
    ["emended p3", "emended p3-1", "new p3-1a"],
  ],
  ["sentences joined", withC([`${c1.slice(0, -1)}，${c2}`, c3]), ["emended p3", "emended p3-1", "alias p3-2 p3-1"]],
  ["sentences swapped", withC([c2, c1, c3]), ["emended p3", "moved p3-2"]],
  [
    "a sentence that went to the next paragraph",
    text([FIRST, A.slice(0, 2), [A[2]!, ...B], ...WHOLE.slice(3)]),
    ["emended p1", "moved p2", "emended p2"],
  ],
  ["a heading reworded", text([FIRST, A, B, FIGURE, SECOND, "### （一）结语", C, TABLE]), ["emended s2-1"]],
  [
    "headings renumbered",
    text([FIRST.replace("一", "三"), A, B, FIGURE, SECOND.replace("二", "四"), SUB, C, TABLE]),
    [],
  ],
  [
    "a section put in",
    text([FIRST, A, B, FIGURE, "## 二、算力的分配", [NEW], SECOND, SUB, C, TABLE]),
    ["new s1a", "new p2a", "new p2a-1"],
  ],
  [
    "a section put in below another",
    text([FIRST, A, "### （一）两种模式", B, FIGURE, SECOND, SUB, C, TABLE]),
    ["new s1-1"],
  ],
  ["a section taken out", text([FIRST, A, B, FIGURE, SECOND, C, TABLE]), ["gone s2-1 s2"]],
  ["a figure taken out", text([FIRST, A, B, SECOND, SUB, C, TABLE]), ["gone fig1 p2-2"]],
  ["a table emended", text(WHOLE).replace("行政命令 |", "行政令 |"), ["emended tab1"]],
  ["a note taken out among equal ones", text(WHOLE, NOTES.toSpliced(1, 1)), ["gone n2 n1"]],
  ["a note put in", text(WHOLE, NOTES.toSpliced(1, 0, "又见《科学》杂志的报道。")), ["new n1a"]],
  ["a note appended", text(WHOLE, [...NOTES, "同上。"]), ["new n6"]],
  [
    "a sentence put into the abstract",
    text(WHOLE).replace("机制。\n", "机制。\n其方法为比较。\n"),
    ["emended abs", "new abs-1a"],
  ],
  ["everything taken out", "# 题名", []],
];

test.each(CASES.slice(0, -1))("%s", (_, source, expected) => {
  expect(changesOf(source, before)).toEqual(expected);
});

test.each(CASES)("%s: once written nothing is left to propose, and every id still leads somewhere", (_, source) => {
  const after = rowsOf(source, before);
  expect(proposeIds(after, read(source))).toMatchObject({ rows: after, changes: [] });
  expect(parseRegister(formatRegister(after), "ids.tsv")).toEqual({ rows: after, problems: [] });
  if (source !== "# 题名") for (const { id } of before) expect(resolveId(after, id), id).not.toBeNull();
});

test.each(CASES)("%s: taken back, every id is what it was", (_, source) => {
  const after = proposeIds(rowsOf(source, before), read(text(WHOLE)));
  expect(after.ids).toEqual(positionalIds(read(text(WHOLE))));
});

test("an emendation keeps the fingerprint it replaces", () => {
  const after = rowsOf(withC([c1.replace("有限", "不足"), c2, c3]), before);
  const row = (rows: readonly RegisterRow[]) => rows.find(({ id }) => id === "p3-1");
  expect(row(after)?.earlier).toEqual([row(before)?.fingerprint]);
});

test("an id that left the text is never used again", () => {
  const without = rowsOf(text([FIRST, A, B, FIGURE, SECOND, SUB, TABLE]), before);
  expect(changesOf(text([...WHOLE.slice(0, 6), [NEW], TABLE]), without)).toEqual(["new p4", "new p4-1"]);
});

test("a part of a split can be split and emended", () => {
  const split = rowsOf(withC([c1], [c2, c3]), before);
  expect(changesOf(withC([c1], [c2], [c3]), split)).toEqual(["emended p3a", "new p3b"]);
  expect(changesOf(withC([c1], [c2, c3.replace("有赖于", "需要")]), split)).toEqual(
    ["emended p3-3", "emended p3a"].reverse(),
  );
});

const paragraph = array(constantFrom(...A, ...B, ...C, NEW, "同上。", "是。"), { minLength: 1, maxLength: 4 });
const body = array(
  constantFrom(FIRST, SECOND, SUB, FIGURE, TABLE).map((block): string | string[] => block),
  { maxLength: 3 },
);
const blocks = tuple(body, array(paragraph, { maxLength: 5 })).map(([marks, paragraphs]): Body =>
  paragraphs.flatMap((one, at) => [...marks.slice(at, at + 1), one]),
);
const notes = array(constantFrom(...NOTES), { maxLength: 5 });
const flat = ({ abstract, sections, paragraphs, sentences, notes: marks, figures, tables }: DocumentIds) => [
  abstract,
  sections,
  paragraphs,
  sentences.flat(),
  marks,
  figures,
  tables,
];

test("appending text never changes earlier ids", () => {
  assert(
    property(blocks, blocks, notes, notes, (old, added, oldNotes, addedNotes) => {
      const rows = rowsOf(text(old, oldNotes));
      const ids = flat(positionalIds(read(text(old, oldNotes))));
      const now = flat(proposeIds(rows, read(text([...old, ...added], [...oldNotes, ...addedNotes]))).ids);
      ids.forEach((list, kind) => {
        expect(now[kind]?.slice(0, list.length)).toEqual(list);
      });
    }),
  );
});

test("whatever happens to a text: ids are unique, no row is lost, every id leads to a live one, a second run is quiet", () => {
  assert(
    property(array(tuple(blocks, notes), { minLength: 2, maxLength: 4 }), (states) => {
      let rows: readonly RegisterRow[] = [];
      for (const [state, marks] of states) {
        const source = text(state, marks);
        const { ids, rows: next } = proposeIds(rows, read(source));
        const all = flat(ids).flat();
        expect(new Set(all).size).toBe(all.length);
        const kept = new Set(next.map(({ id }) => id));
        expect(kept.size).toBe(next.length);
        for (const { id } of rows) expect(kept.has(id), id).toBe(true);
        for (const { id } of next) expect(resolveId(next, id), id).not.toBeNull();
        expect(proposeIds(next, read(source))).toEqual({ ids, rows: next, changes: [] });
        rows = next;
      }
    }),
    { numRuns: 60 },
  );
});
