import { expect, test } from "vitest";
import { parseText } from "../../src/model/parse-text.ts";
import { proposeIds } from "../../src/model/propose-ids.ts";
import { publishedFrameworks } from "../../src/model/published-frameworks.ts";
import { aliasesOf } from "../../src/model/register-file.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";

const { document } = parseText("<!-- body -->\n\n全球人工智能治理的机制复合体正在逐步形成。\n", "zh.md");
const one = { id: "fw1", text: "四个层面的安全风险与外溢" };
const two = { id: "fw2", text: "治理困境的三种不匹配" };
const { rows } = proposeIds([], document, [one, two]);
const changesOf = (frameworks: readonly (typeof one)[]) =>
  proposeIds(rows, document, frameworks).changes.map(({ type, id, target }) => ({ type, id, target }));

test("proposeIds(rows, document, frameworks) registers the frameworks after the text and is quiet the second time", () => {
  expect(rows.map(({ id }) => id)).toEqual(["p1", "p1-1", "fw1", "fw2"]);
  expect(changesOf([one, two])).toEqual([]);
});

test.each([
  ["one taken back leads to the one before it", [one], [{ type: "gone", id: "fw2", target: "fw1" }]],
  ["the first one, to the first that is left", [two], [{ type: "gone", id: "fw1", target: "fw2" }]],
  [
    "all of them, to the text",
    [],
    [
      { type: "gone", id: "fw1", target: "p1" },
      { type: "gone", id: "fw2", target: "p1" },
    ],
  ],
  ["another title is another text", [one, { ...two, text: "四种" }], [{ type: "emended", id: "fw2", target: null }]],
])("%s", (_, frameworks, changes) => {
  expect(changesOf(frameworks)).toEqual(changes);
});

test("a framework taken back keeps its page, and comes back under its id", async () => {
  const after = proposeIds(rows, document, [one]).rows;
  const work = (await loadCorpus()).works.find(({ id }) => id === "gui-regime-complex")!;
  const published = publishedFrameworks([
    { ...work, frameworks: work.frameworks.slice(0, 1), aliases: aliasesOf(after) },
  ]);
  expect(published.map(({ id, framework }) => [id, framework !== null])).toEqual([
    [work.frameworks[0]!.id, true],
    ["fw2", false],
  ]);
  expect(proposeIds(after, document, [one, two]).changes.map(({ type, id }) => `${type} ${id}`)).toEqual(["back fw2"]);
});
