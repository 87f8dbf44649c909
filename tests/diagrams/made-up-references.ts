/** References for the tests of the pictures: by hand, and any at all. */
import fc from "fast-check";
import type { Reference } from "../../src/model/corpus.ts";
import type { ReferenceItem } from "../../src/model/reference-files.ts";

/** A reference; `cites` are places such as `a n1`. */
export function reference(
  key: string,
  cites: readonly string[],
  { year, works = [], ...item }: Partial<ReferenceItem> & { year?: number; works?: readonly string[] } = {},
): Reference {
  return {
    item: {
      id: key,
      type: "report",
      language: "en",
      title: `On ${key}`,
      ...(year === undefined ? {} : { issued: { "date-parts": [[year]] } }),
      ...item,
    },
    citedIn: cites.map((place) => {
      const [work = "", note = ""] = place.split(" ");
      return { work, note };
    }),
    works,
  };
}

export const WORKS = ["han", "zhang", "yan", "gui", "feng", "long", "zhu"];

/** Titles and names of every length, in Han, Latin and other letters. */
export const anyLabel = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."人工智能治理，《》、：AI gov-ernance"), minLength: 1, maxLength: 60 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
);

/** References that the works cite anyhow, with and without years, some held in the corpus. */
export const anyReferences: fc.Arbitrary<Reference[]> = fc
  .array(
    fc.record({
      year: fc.option(fc.integer({ min: 1900, max: 2026 }), { nil: undefined }),
      isChinese: fc.boolean(),
      cites: fc.array(fc.tuple(fc.constantFrom(...WORKS), fc.integer({ min: 1, max: 90 })), { maxLength: 5 }),
      works: fc.subarray(["digest-a", "digest-b"]),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ year, isChinese, cites, works }, at) =>
      reference(
        `key-${String(at)}`,
        cites.map(([work, note]) => `${work} n${String(note)}`),
        { works, language: isChinese ? "zh-CN" : "en", ...(year === undefined ? {} : { year }) },
      ),
    ),
  );

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, at) => ({ item, rank: Math.imul(at + 1, seed * 2 + 1) % 1009 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
