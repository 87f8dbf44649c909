import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Inline } from "../../../src/model/inline.ts";
import type { Line, Work } from "../../../src/model/work.ts";
import { bilingualTextFile } from "../../../src/export/text/bilingual-text-file.ts";
import type { TextLanguage } from "../../../src/export/text/export-context.ts";
import { textFile } from "../../../src/export/text/text-file.ts";
import { exportContext } from "../../../src/site/export-context.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";
import { line as anyLine } from "../../fixtures/text-document.ts";
import { departureFrom } from "./consume-lines.ts";
import { readTextFile } from "./read-text-file.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const LANGUAGES: readonly TextLanguage[] = ["zh", "en"];
let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus();
});

const marked = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === "noteRef") return `[${inline.note}]`;
      return inline.type === "emphasis" ? marked(inline.children) : inline.value;
    })
    .join("");
const shown = (line: Line, language: TextLanguage) => marked(language === "en" ? (line.en ?? line.zh) : line.zh);
const paragraphsOf = (work: Work) =>
  work.blocks.flatMap((block) => (block.type === "paragraph" || block.type === "item" ? [block] : []));

describe("textFile(work, language, context)", () => {
  test("of every work parses back: every sentence, heading and note in order, nothing between", () => {
    let sentences = 0;
    for (const work of corpus.works)
      for (const language of LANGUAGES) {
        const read = readTextFile(textFile(work, language, exportContext(corpus)));
        const ids = work.blocks.flatMap((block) =>
          block.type === "heading" ? [block.section.id] : "sentences" in block ? [block.id] : [],
        );
        expect(read.ids).toEqual([...ids, ...work.notes.map(({ number }) => `n${number}`)]);
        for (const { id, sentences: lines } of paragraphsOf(work)) {
          sentences += lines.length;
          const departure = departureFrom(
            read.units.get(id) ?? "",
            lines.map((line) => shown(line, language)),
          );
          expect(departure, `${work.id} ${language} ${id}`).toBeNull();
        }
        for (const { number, line } of work.notes) expect(read.units.get(`n${number}`)).toBe(shown(line, language));
        for (const { id, title } of work.sections)
          if (title !== null) expect(read.units.get(id)).toContain(shown(title, language));
      }
    expect(sentences).toBeGreaterThan(3000);
  });

  test("of every work says in its head what the work is", () => {
    for (const work of corpus.works)
      for (const language of LANGUAGES) {
        const context = exportContext(corpus);
        const head = new Map(readTextFile(textFile(work, language, context)).head);
        expect(head.get(language === "zh" ? "题名" : "Title")).toBe(context.describe.title(work, language));
        const authors = head.get(context.words[language].digest) ?? head.get(language === "zh" ? "作者" : "Authors");
        const names = work.authors.map((author) => context.describe.author(author, language));
        expect(authors?.split(language === "zh" ? "；" : "; ") ?? []).toEqual(names);
        const doi = work.bibliography["DOI"];
        expect(head.get("DOI")).toBe(doi);
        expect(head.get(context.words[language].rights)).toBe(work.file.rights[language]);
        expect(head.get(context.words[language].checksum)).toBe(work.witness.sha256);
        const keywords = work.keywords[language];
        expect(head.get(context.words[language].keywords)?.split(language === "zh" ? "；" : "; ") ?? []).toEqual(
          keywords,
        );
        const container = work.bibliography["container-title"];
        if (typeof container === "string") expect(head.get(language === "zh" ? "出处" : "Source")).toContain(container);
      }
  });

  test("shows tables row by row and says that a picture is not there", () => {
    const [article] = madeUp.works;
    const text = textFile(article!, "zh", exportContext(madeUp));
    expect(text).toContain(
      "表1：各国立场\n国家 | 立场 | \n | 安全 | 发展\n甲国 | 强调 | 支持\n | 补充 | 保留\n资料来源：作者自制。\n",
    );
    expect(text).toContain("图1：治理架构 [图片不在底本之中，其内容正文亦未述及]\n资料来源：作者自制。\n");
  });

  test("keeps any text on one line", () => {
    const [article] = madeUp.works;
    fc.assert(
      fc.property(anyLine, fc.string({ unit: "binary" }), (inlines, more) => {
        const zh: Inline[] = [...inlines, { type: "text", value: more }];
        const work: Work = {
          ...article!,
          blocks: [{ ...paragraphsOf(article!)[0]!, sentences: [{ id: "p1-1", zh, en: null, overlays: [] }] }],
          notes: [],
        };
        const read = readTextFile(textFile(work, "zh", exportContext(madeUp)));
        expect(read.units.get("p1")).toBe(marked(zh).replaceAll(/[\r\n\u0085\u2028\u2029]+/gu, " "));
      }),
    );
  });
});

describe("bilingualTextFile(work, context)", () => {
  test("of every work has every sentence in both languages under one mark", () => {
    for (const work of corpus.works) {
      const lines = bilingualTextFile(work, exportContext(corpus)).split("\n");
      const sentences = paragraphsOf(work).flatMap((block) => block.sentences);
      const expected = sentences.flatMap((line) =>
        LANGUAGES.map((language) => `¶${line.id.slice(1)} ${shown(line, language)}`),
      );
      expect(lines.filter((line) => line.startsWith("¶"))).toEqual(expected);
      const notes = work.notes.flatMap(({ number, line }) =>
        LANGUAGES.map((language) => `[${number}] ${shown(line, language)}`),
      );
      expect(notes.length === 0 ? [] : lines.slice(-1 - notes.length * 1.5).filter((line) => line !== "")).toEqual(
        notes,
      );
    }
  });

  test("puts a dash where there is no English", () => {
    const text = bilingualTextFile(madeUp.works[1]!, exportContext(madeUp));
    expect(text).toContain("¶1-1 作者认为治理是多层的。\n¶1-1 The author holds that governance is layered.\n");
    expect(text).toContain("¶1-2 未译之句。\n¶1-2 —\n");
  });
});
