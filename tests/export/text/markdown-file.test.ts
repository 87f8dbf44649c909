import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Corpus } from "../../../src/model/corpus.ts";
import { notesMarked, plainText } from "../../../src/model/inline.ts";
import type { Line, Work } from "../../../src/model/work.ts";
import type { TextLanguage } from "../../../src/export/text/export-context.ts";
import { markdownFile } from "../../../src/export/text/markdown-file.ts";
import { exportContext } from "../../../src/site/export-context.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { line as anyLine } from "../../fixtures/text-document.ts";
import { departureFrom } from "./consume-lines.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const LANGUAGES: readonly TextLanguage[] = ["zh", "en"];
let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus();
});

const shown = (line: Line, language: TextLanguage) => plainText(language === "en" ? (line.en ?? line.zh) : line.zh);

/** Says what a viewer does not find of a work, in order. */
function faultsOf(work: Work, language: TextLanguage, read: ReturnType<typeof readMarkdownFile>): string[] {
  const faults: string[] = [];
  const compare = (id: string, found: string | undefined, lines: readonly string[]) => {
    const departure = departureFrom(found ?? "", lines);
    if (departure !== null) faults.push(`${work.id} ${language} ${id} ${departure}`);
  };
  for (const block of work.blocks)
    if (block.type === "paragraph" || block.type === "item")
      compare(
        block.id,
        read.units.get(block.id)?.replace(`¶${block.id.slice(1)} `, ""),
        block.sentences.map((line) => shown(line, language)),
      );
  for (const { number, line } of work.notes)
    compare(`n${number}`, read.units.get(`n${number}`), [shown(line, language)]);
  return faults;
}

describe("markdownFile(work, language, context)", () => {
  test("of every work parses back: every sentence and note, marks in order, headings, cells", () => {
    for (const work of corpus.works)
      for (const language of LANGUAGES) {
        const read = readMarkdownFile(markdownFile(work, language, exportContext(corpus)));
        expect(faultsOf(work, language, read)).toEqual([]);
        for (const { id, title, number, numberEn } of work.sections)
          if (title !== null)
            expect(read.units.get(id)?.replace(/ /gu, "")).toBe(
              `${(language === "zh" ? number : numberEn) ?? ""}${shown(title, language)}`.replace(/ /gu, ""),
            );
        expect(new Set(read.marks)).toEqual(new Set(work.notes.map(({ number }) => String(number))));
        const cells = work.blocks.flatMap((block) =>
          block.type === "table" ? [block.rows.flat().map(({ line }) => shown(line, language))] : [],
        );
        cells.forEach((expected, at) => {
          const found = new Set(read.tables[at]?.flat());
          expect(expected.filter((text) => !found.has(text))).toEqual([]);
        });
      }
  });

  test("of every work has CSL front matter", () => {
    for (const work of corpus.works)
      for (const language of LANGUAGES) {
        const context = exportContext(corpus);
        const front = readMarkdownFile(markdownFile(work, language, context)).front;
        expect(front).toMatchObject(context.describe.csl(work, language));
        expect(front).toMatchObject({
          rights: work.file.rights[language],
          corpus: { work: work.id, language, edition: corpus.edition.number, sha256: work.witness.sha256 },
        });
      }
  });

  test("marks stand where the sentences have them", () => {
    const [article] = madeUp.works;
    const { marks } = readMarkdownFile(markdownFile(article!, "zh", exportContext(madeUp)));
    const lines = article!.blocks.flatMap((block) =>
      block.type === "heading" ? [block.section.title!] : "sentences" in block ? block.sentences : [],
    );
    expect(marks).toEqual(lines.flatMap((line) => notesMarked(line.zh).map(String)));
  });

  test("a merged cell stands at every place it covers, header rows are joined", () => {
    const text = markdownFile(madeUp.works[0]!, "zh", exportContext(madeUp));
    expect(text).toContain(
      "| 国家 | 立场 / 安全 | 立场 / 发展 |\n| --- | --- | --- |\n| 甲国 | 强调 | 支持 |\n| 甲国 | 补充 | 保留 |\n",
    );
  });

  test("any line survives as text, also where single tildes strike out and single dollars are mathematics", () => {
    const [article] = madeUp.works;
    const block = article!.blocks.find(({ type }) => type === "paragraph");
    fc.assert(
      fc.property(anyLine, anyLine, (first, second) => {
        const sentences = [first, second].map((zh, at): Line => ({ id: `p1-${at + 1}`, zh, en: null, overlays: [] }));
        const work = { ...article!, blocks: [{ ...block!, sentences } as Work["blocks"][number]], notes: [] };
        const notes = [1, 2].map((number) => ({ ...article!.notes[0]!, number, line: sentences[number - 1]! }));
        const read = readMarkdownFile(markdownFile({ ...work, notes }, "zh", exportContext(madeUp)));
        expect(faultsOf({ ...work, notes }, "zh", read)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
