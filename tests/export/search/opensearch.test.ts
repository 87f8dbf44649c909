import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { bulkFiles, opensearchIndex, searchDocuments } from "../../../src/export/search/opensearch.ts";
import { searchRecords } from "../../../src/export/search/search-records.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";

const records = searchRecords(await loadCorpus());
const documents = searchDocuments(records, (path) => `https://example.org/${path}`);

/** A field of a mapping as the documentation of the mapping types describes those that are used here. */
const Text = z.strictObject({
  type: z.literal("text"),
  analyzer: z.string(),
  fields: z.record(z.string(), z.strictObject({ type: z.literal("text"), analyzer: z.string() })),
});
const Simple = z.strictObject({ type: z.enum(["keyword", "integer"]) });
const Field = z.union([Text, Simple, z.strictObject({ properties: z.record(z.string(), z.union([Text, Simple])) })]);
const Index = z.strictObject({
  settings: z.strictObject({
    analysis: z.strictObject({
      analyzer: z.record(
        z.string(),
        z.strictObject({
          type: z.literal("custom"),
          tokenizer: z.enum(["standard", "keyword", "whitespace"]),
          filter: z.array(z.enum(["cjk_width", "lowercase", "cjk_bigram"])),
        }),
      ),
    }),
  }),
  mappings: z.strictObject({ dynamic: z.literal("strict"), properties: z.record(z.string(), Field) }),
});
const BUILT_IN = ["standard", "simple", "whitespace", "stop", "keyword", "cjk", "english"];
/** An action of the Bulk API; the id has at most 512 bytes, the index a lower-case name. */
const Action = z.strictObject({
  index: z.strictObject({
    _index: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/u),
    _id: z.string().refine((id) => new TextEncoder().encode(id).length <= 512),
  }),
});

describe("opensearchIndex()", () => {
  const index = Index.parse(opensearchIndex());

  test("names only analyzers that it defines or that every cluster has", () => {
    const fields = Object.values(index.mappings.properties).flatMap((field) =>
      "properties" in field ? Object.values(field.properties) : [field],
    );
    const analyzers = fields.flatMap((field) =>
      "analyzer" in field ? [field.analyzer, ...Object.values(field.fields).map(({ analyzer }) => analyzer)] : [],
    );
    expect(analyzers.length).toBeGreaterThan(5);
    const known = [...BUILT_IN, ...Object.keys(index.settings.analysis.analyzer)];
    expect(analyzers.filter((name) => !known.includes(name))).toEqual([]);
  });

  test("every document fits it: no field more, each of its type", () => {
    const valueOf = (field: z.infer<typeof Field>): z.ZodType => {
      if ("properties" in field)
        return z.strictObject(
          Object.fromEntries(Object.entries(field.properties).map(([name, one]) => [name, valueOf(one)])),
        );
      const one = field.type === "integer" ? z.int() : z.string();
      return z.union([one, z.array(one), z.null()]);
    };
    const Document = valueOf({ properties: index.mappings.properties } as z.infer<typeof Field>);
    for (const document of documents) expect(() => Document.parse(document)).not.toThrow();
  });
});

describe("searchDocuments(records, url)", () => {
  test("holds every unit of every record once, both languages beside each other", () => {
    const texts = records.flatMap(({ language, work, units }) =>
      units
        .filter(({ isReading }) => !isReading)
        .map(({ id, text }) => [language, id.includes("/") ? id : `${work}#${id}`, text] as const),
    );
    const byId = new Map(documents.map((document) => [document.id, document]));
    expect(byId.size).toBe(documents.length);
    expect(texts.filter(([language, id, text]) => byId.get(id)?.[language] !== text)).toEqual([]);
    expect(byId.get("gui-regime-complex#p31")).toMatchObject({
      part: "text",
      year: 2024,
      url: {
        zh: "https://example.org/zh/works/gui-regime-complex/#p31",
        en: "https://example.org/en/works/gui-regime-complex/#p31",
      },
    });
    expect(documents.flatMap(({ readings }) => readings).length).toBeGreaterThan(150);
  });
});

describe("bulkFiles(documents, index)", () => {
  test("an action and its document by turns, each on a line, a line feed at the end, ids unique", () => {
    const files = bulkFiles(documents, "ai-governance-corpus");
    const ids = files.flatMap((file) => {
      expect(file.endsWith("\n")).toBe(true);
      const lines = file.slice(0, -1).split("\n");
      expect(lines.length % 2).toBe(0);
      return lines.flatMap((line, at) => {
        const value: unknown = JSON.parse(line);
        if (at % 2 === 1) return [];
        const { _id } = Action.parse(value).index;
        expect((JSON.parse(lines[at + 1] ?? "") as { id: string }).id).toBe(_id);
        return [_id];
      });
    });
    expect(ids).toEqual(documents.map(({ id }) => id));
  });

  test("a request that would grow too large is split; none is empty", () => {
    const [one] = documents;
    const large = Array.from({ length: 5 }, (_, at) => ({ ...one!, id: `x#p${at}`, zh: "治".repeat(3_000_000) }));
    const files = bulkFiles(large, "x");
    expect(files.length).toBe(3);
    expect(files.every((file) => new TextEncoder().encode(file).length <= 20_000_000)).toBe(true);
    expect(bulkFiles([], "x")).toEqual([]);
  });
});
