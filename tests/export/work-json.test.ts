import { describe, expect, test } from "vitest";
import { corpusJson } from "../../src/export/corpus-json.ts";
import { issueJson } from "../../src/export/issue-json.ts";
import { workJson } from "../../src/export/work-json.ts";
import { corpus } from "../fixtures/corpus.ts";

const [article, digest, unattributed] = corpus.works.map((work) => workJson(work, corpus.edition));

describe("workJson(work, edition)", () => {
  test("keys stand in the order of the interface", () => {
    expect(Object.keys(article ?? {})).toEqual(
      "id kind edition bibliography title authors abstract keywords acknowledgement sections paragraphs notes figures tables emendations".split(
        " ",
      ),
    );
    expect(Object.keys(digest ?? {})).toContain("reviewed");
    expect(unattributed?.["suppliedTitle"]).toEqual({
      zh: "［制度兼容性困境］",
      en: "[The dilemma of institutional compatibility]",
    });
  });

  test("text is plain, without note marks, and English is null where there is none", () => {
    expect(article?.["paragraphs"]).toContainEqual({
      id: "p5",
      section: "s1-1-1",
      kind: "text",
      page: null,
      sentences: [{ id: "p5-1", zh: "国家仍是主体。", en: null }],
      notes: ["n1"],
    });
  });

  test("sections, notes, figures, tables and emendations have the keys of the interface", () => {
    expect(article?.["sections"]).toContainEqual({
      id: "s0",
      path: [0],
      level: 0,
      number: null,
      title: null,
      page: 66,
    });
    expect(article?.["notes"]).toContainEqual({
      id: "n2",
      paragraph: null,
      section: "s1-1",
      zh: "同上。",
      en: null,
      mark: "①",
      page: 66,
      witness: { file: "made-up.txt", line: 22 },
      references: [],
    });
    expect(article?.["figures"]).toEqual([
      {
        id: "fig1",
        section: "s1-1",
        origin: "figure",
        lost: true,
        caption: { zh: "图1：治理架构", en: null },
        source: { zh: "资料来源：作者自制。", en: null },
        framework: null,
      },
    ]);
    expect(article?.["emendations"]).toContainEqual({
      file: "made-up.txt",
      line: 8,
      op: "replace",
      found: "機制",
      corrected: "机制",
      kind: "ocr",
      certain: true,
      reason: { zh: "繁体误识。", en: "Misread as a traditional character." },
      at: "p2-1",
    });
  });

  test("a cell says what it spans", () => {
    expect(JSON.stringify(article?.["tables"])).toContain(
      '{"id":"tab1-h1c2","text":{"zh":"立场","en":null},"colspan":2,"rowspan":1}',
    );
  });
});

test("issueJson(issue, edition) holds contents and matter", () => {
  const [issue] = corpus.issues.map((one) => issueJson(one, corpus.edition));
  expect(issue?.["matter"]).toEqual([
    { role: "editors-note", paragraphs: [[{ id: "m1-1", zh: "编者按：本期讨论治理。", en: null }]] },
  ]);
});

test("corpusJson(corpus, year, url) says where everything is and how far it is translated", () => {
  const { works } = corpusJson(
    corpus,
    () => 2024,
    (path) => `/base/${path}`,
  ) as { works: Record<string, unknown>[] };
  expect(works[0]?.["urls"]).toEqual({
    zh: "/base/zh/works/made-up-article/",
    en: "/base/en/works/made-up-article/",
    data: "/base/data/works/made-up-article.json",
    permalink: "/base/works/made-up-article/",
  });
  expect(works[0]?.["counts"]).toEqual({ sections: 4, paragraphs: 6, sentences: 8, notes: 3, figures: 1, tables: 1 });
  expect(works[1]?.["translation"]).toEqual({ translated: 1, of: 2 });
});
