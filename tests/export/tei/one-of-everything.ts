/** A made-up work that needs every element of the schema. */
import type { Corpus } from "../../../src/model/corpus.ts";
import type { PlacedEmendation, Work } from "../../../src/model/work.ts";
import { line, paragraph } from "../../fixtures/build-line.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";

const [article, digest] = madeUp.works as [Work, Work, Work];

const item = {
  id: "keohane-2011-regime-complex",
  type: "chapter",
  language: "en",
  title: "The Regime Complex for Climate Change",
  author: [
    { family: "Keohane", given: "Robert O." },
    { literal: "某研究院" },
    { family: "Evera", given: "Stephen", "non-dropping-particle": "Van", suffix: "Jr." },
  ],
  translator: [{ literal: "李四" }],
  "container-title": "Perspectives",
  volume: "9",
  page: "7-23",
  issued: { "date-parts": [[2011, 3]] },
  publisher: "某出版社",
  "publisher-place": "北京",
  genre: "Working Paper",
  DOI: "10.0000/made-up",
  ISBN: "978-0-00-000000-0",
  custom: {
    etAl: ["author"],
    titleEn: "Regime Complex",
    titlePinyin: "Jizhi",
    publisherEn: "A Press",
    authorLatin: [null, "Mou", null],
  },
} as unknown as Corpus["references"][number]["item"];

const emendations: PlacedEmendation[] = [
  ...article.emendations,
  {
    ...article.emendations[0]!,
    kind: "print",
    found: "治理理",
    corrected: "治理",
    at: "p7-1",
    readings: { found: "治理理", corrected: "治理" },
  },
  {
    ...article.emendations[0]!,
    kind: "gap",
    certain: false,
    found: "",
    corrected: "[…]",
    at: "p7-1",
    readings: { found: "", corrected: "[…]" },
  },
  {
    ...article.emendations[0]!,
    op: "pair",
    kind: "layout",
    found: "②",
    corrected: "①",
    at: "p7-1",
    readings: { found: "②", corrected: "①" },
  },
];

/** The article with English, mathematics, emphasis, every kind of emendation, and a note that cites a reference. */
export const everything: Work = {
  ...article,
  title: { ...article.title, en: "The Regime Complex" },
  authors: [{ zh: "桂某", en: "Gui Mou", affiliation: { zh: "某研究院", en: "An institute" } }],
  keywords: { ...article.keywords, en: ["artificial intelligence"] },
  reviewed: digest.reviewed,
  emendations,
  blocks: [
    ...article.blocks,
    {
      ...paragraph("p7", "s2", []),
      sentences: [
        {
          id: "p7-1",
          zh: [
            { type: "text", value: "治理" },
            { type: "emphasis", children: [{ type: "text", value: "AI" }] },
            { type: "math", value: "x<y", display: false },
            { type: "text", value: "缺[…]文。" },
            { type: "link", url: "https://example.org/", value: "https://example.org/" },
          ],
          en: [{ type: "text", value: "Governance & […]" }],
          overlays: [
            { type: "emendation", start: 0, end: 2, emendation: 3 },
            { type: "emendation", start: 8, end: 11, emendation: 4 },
            { type: "emendation", start: 11, end: 11, emendation: 5 },
          ],
        },
      ],
    },
  ],
  notes: article.notes.map((note) =>
    note.id === "n1"
      ? {
          ...note,
          line: { ...line("n1", "参见Keohane。"), overlays: [{ type: "citation", start: 2, end: 9, key: item.id }] },
          words: [{ key: item.id, pages: null, accessed: null, short: false, zh: { start: 0, end: 9 }, en: null }],
        }
      : note,
  ),
};

/** A corpus that holds only this work. */
export const corpusOfEverything: Corpus = {
  ...madeUp,
  works: [everything],
  references: [{ item, citedIn: [{ work: everything.id, note: "n1" }], works: [] }],
};
