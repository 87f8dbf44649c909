import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOf, conservation } from "../../src/check/conservation.ts";
import type { ContentToCheck } from "../../src/check/content-to-check.ts";
import { importText, type Witness } from "../../src/import/import-text.ts";
import { layoutNamed } from "../../src/import/layouts/layouts.ts";
import { formatText } from "../../src/model/format-text.ts";
import { notesMarked, plainText } from "../../src/model/inline.ts";
import { parseText } from "../../src/model/parse-text.ts";
import { linesOf } from "../../src/model/text-document.ts";
import { madeUpArticle, type MadeUpArticle } from "../fixtures/made-up-pages.ts";

function witnessOf({ lines }: MadeUpArticle): Witness {
  return {
    file: "made-up.txt",
    path: "made-up.txt",
    sha256: "0".repeat(64),
    lines,
    layout: layoutNamed("ocr-markdown"),
  };
}

function imported(article: MadeUpArticle) {
  const { text, problems } = importText(witnessOf(article), article.work, []);
  expect(problems).toEqual([]);
  if (!text) throw new Error("nothing was imported");
  return { ...text, parsed: parseText(text.zh, "zh.md") };
}

function contentOf(article: MadeUpArticle): ContentToCheck {
  const { zh, source, parsed } = imported(article);
  const text = {
    folder: "made-up",
    described: { path: "work.yaml", text: "" },
    emendations: [],
    source,
    zh: { path: "zh.md", text: zh, parsed },
    register: { path: "", text: null },
    exceptions: [],
    exceptionsFile: { path: "", text: "" },
    en: null,
    citations: null,
    frameworks: [],
    file: article.work,
  };
  return {
    witnesses: [witnessOf(article)],
    works: [text],
    issues: [],
    terms: [],
    countries: null,
    references: [],
    pages: [],
    generated: [],
    problems: [],
  };
}

describe("importText(witness, work, emendations), on made-up pages", () => {
  const law = (check: (article: MadeUpArticle) => void) => {
    fc.assert(fc.property(madeUpArticle, check), { numRuns: 300 });
  };

  it("keeps every visible character and adds none", () => {
    law((article) => {
      const content = contentOf(article);
      expect(conservation(content)).toEqual([]);
      const account = accountOf(content, witnessOf(article));
      expect([account.lost.size, account.gained.size, account.notes.balanced]).toEqual([0, 0, true]);
    });
  });

  it("gives the same bytes again, and bytes that parse and format to themselves", () => {
    law((article) => {
      const { zh, parsed } = imported(article);
      expect(imported(article).zh).toBe(zh);
      expect(parsed.problems).toEqual([]);
      expect(formatText(parsed.document)).toBe(zh);
    });
  });

  it("says for every line where it came from", () => {
    law((article) => {
      const { source, parsed } = imported(article);
      const lines = linesOf(parsed.document);
      expect(source.lines).toHaveLength(lines.length);
      lines.forEach(({ inlines }, at) => {
        const raw = (source.lines[at]?.at ?? []).map((line) => article.lines[line - 1]).join("");
        for (const word of plainText(inlines).match(/句\d+号|注\d+/gu) ?? []) expect(raw).toContain(word);
      });
    });
  });

  it("leads every mark to its definition, in reading order", () => {
    law((article) => {
      const { document } = imported(article).parsed;
      const marked = linesOf(document).flatMap(({ inlines }) =>
        inlines.flatMap((inline, at) => {
          const before = inlines[at - 1];
          if (inline.type !== "noteRef" || before?.type !== "text") return [];
          return [[inline.note, /句(\d+)号$/u.exec(before.value)?.[1]]];
        }),
      );
      expect(marked).toEqual(article.notes.map((word, at) => [at + 1, word]));
      expect(document.notes.map(plainText)).toEqual(article.notes.map((word) => `注${word}。`));
      expect(linesOf(document).flatMap(({ inlines }) => notesMarked(inlines))).toHaveLength(article.notes.length);
    });
  });

  it("makes paragraphs whole across page ends, notes, figures and tables", () => {
    law((article) => {
      const { document } = imported(article).parsed;
      const body = document.parts.find(({ role }) => role === "body")?.blocks ?? [];
      expect(body.filter(({ type }) => type === "paragraph")).toHaveLength(article.paragraphs);
    });
  });
});
