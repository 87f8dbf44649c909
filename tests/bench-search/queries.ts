/** The benchmark's queries, drawn from the corpus with a seed, and what a right answer to each is. */
import { seededRandom } from "../../src/check/seeded-random.ts";
import { findFolded } from "../../src/export/search/fold-text.ts";
import type { SearchRecord } from "../../src/export/search/search-records.ts";
import type { Term } from "../../src/model/translation-files.ts";

/** A query, of which kind it is and in which language. */
export interface BenchQuery {
  readonly text: string;
  readonly kind: string;
  readonly language: "zh" | "en";
}

/** A query with one character wrong, and what it was. */
export interface WrongQuery extends BenchQuery {
  readonly meant: string;
}

const HAN_RUN = /\p{Script=Han}{2,}/gu;
const MIXED = /[A-Za-z0-9]{2,}\p{Script=Han}{2}|\p{Script=Han}{2}[A-Za-z0-9]{2,}/gu;
const WORDS = /[A-Za-z]{3,}/gu;
const PHRASE = /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{3,}/gu;
const LATIN_START = /^[\p{Script=Latin}\p{N}]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}]$/u;

/** Returns about `each` queries of every kind. */
export function benchQueries(
  records: readonly SearchRecord[],
  terms: readonly Term[],
  each: number,
  seed: number,
): BenchQuery[] {
  const random = seededRandom(seed);
  const pick = <Value>(list: readonly Value[]): Value | undefined => list[Math.floor(random() * list.length)];
  const draw = (kind: string, language: "zh" | "en", one: () => string | undefined): BenchQuery[] => {
    const found = new Set<string>();
    for (let attempt = 0; attempt < each * 20 && found.size < each; attempt += 1) {
      const text = one();
      if (text !== undefined && text.trim() !== "") found.add(text);
    }
    return [...found].map((text) => ({ text, kind, language }));
  };
  const texts = (language: "zh" | "en", kind?: string): string[] =>
    records
      .filter((record) => record.language === language && (kind === undefined || record.kind === kind))
      .flatMap(({ units }) => units.map(({ text }) => text));
  const [zh, en, notes] = [texts("zh"), texts("en"), texts("zh", "note")];
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const wordsOf = (run: string): string[] => [...segmenter.segment(run)].map(({ segment }) => segment);
  const run = (): string => pick((pick(zh) ?? "").match(HAN_RUN) ?? []) ?? "";
  const from = (length: number): string | undefined => {
    const all = run();
    const at = Math.floor(random() * Math.max(1, all.length - length + 1));
    return all.length >= length ? all.slice(at, at + length) : undefined;
  };
  const border = (): string | undefined => {
    const words = wordsOf(run()).filter(({ length }) => length >= 2);
    const at = Math.floor(random() * Math.max(1, words.length - 1));
    const [a, b] = [words[at], words[at + 1]];
    return a === undefined || b === undefined ? undefined : a.slice(-1) + b.slice(0, 1 + Math.floor(random() * 2));
  };
  return [
    ...draw("two-character words", "zh", () => pick(wordsOf(run()).filter(({ length }) => length === 2))),
    ...draw("terms", "zh", () => pick(terms)?.zh),
    ...draw("phrases", "zh", () => from(5 + Math.floor(random() * 5))),
    ...draw("substrings across words", "zh", border),
    ...draw("Chinese and Latin", "zh", () => pick((pick(zh) ?? "").match(MIXED) ?? [])),
    ...draw("names in notes", "zh", () =>
      pick((pick(notes) ?? "").match(/[A-Z][a-z]+ [A-Z][a-z]+|^\p{Script=Han}{2,3}(?=[：、])/gu) ?? []),
    ),
    ...draw("words", "en", () => pick((pick(en) ?? "").match(WORDS) ?? [])),
    ...draw("terms", "en", () => pick(terms)?.en),
    ...draw("phrases", "en", () => pick((pick(en) ?? "").match(PHRASE) ?? [])),
  ];
}

/** Returns queries in which one character of a longer one is wrong and which stand nowhere. */
export function wrongQueries(
  queries: readonly BenchQuery[],
  records: readonly SearchRecord[],
  seed: number,
): WrongQuery[] {
  const random = seededRandom(seed);
  return queries
    .filter(({ text }) => /^(?:[A-Za-z]{6,}|\p{Script=Han}{5,})$/u.test(text))
    .map((query): WrongQuery => {
      const at = 1 + Math.floor(random() * (query.text.length - 1));
      const other = LATIN_START.test(query.text)
        ? "etaoinsr".charAt(Math.floor(random() * 8))
        : "的与在之为而以其".charAt(Math.floor(random() * 8));
      return { ...query, meant: query.text, text: query.text.slice(0, at) + other + query.text.slice(at + 1) };
    })
    .filter(({ text, meant }) => text !== meant && !records.some((record) => holds(record, text, true)));
}

/** Whether a record holds the words; `anywhere` counts Latin ones inside a longer word, which need not be found. */
export function holds({ units }: Pick<SearchRecord, "units">, words: string, anywhere: boolean): boolean {
  return units.some(({ text }) => stands(text, words, anywhere));
}

/** Whether a text holds the words. */
export function stands(text: string, words: string, anywhere: boolean): boolean {
  const isLatin = LATIN_START.test(words);
  return findFolded(text, words).some(([start]) => anywhere || !isLatin || !LATIN_END.test(text.slice(0, start)));
}
