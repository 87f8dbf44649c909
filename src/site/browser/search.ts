/** The ladder of the search: the words as they stand, then folded, then synonyms, then what is similar; never mixed. */
import { matchUnits, openRecord, type Match } from "../../export/search/match-units.ts";
import { nearWords } from "../../export/search/near-words.ts";
import { parseQuery, termOf, type Query, type Term } from "../../export/search/parse-query.ts";
import { kindsWith, partOf } from "../../export/search/part-of.ts";
import type { RecordKind, SearchLanguage } from "../../export/search/search-records.ts";
import { piecesOf, scoreUnit, weightOf, type SimilarPiece } from "../../export/search/similar.ts";
import { findRecords, openIndex, type PagefindRecord, type PagefindResult, type RecordFilters } from "./pagefind.ts";
import { readSearchData } from "./search-data.ts";

/** How many records are opened at once when not every hit is asked for: until so many hits are found, or so many records opened. */
const [OPEN_AT_ONCE, ENOUGH, MOST_OPENED] = [4, 5, 12];
/** Similar hits shown, and the records opened for them. */
const [SIMILAR, SIMILAR_RECORDS] = [10, 10];
/** Characters by which a similar phrase may be longer than the query. */
const SLACK = 3;

/** How the words of an answer stand to those of the query. */
export type Tier = "exact" | "folded" | "synonym" | "similar";

/** Hits of one record. */
export interface Found {
  readonly record: PagefindRecord;
  readonly matches: readonly Match[];
}

/** What a query found. */
export interface Answer {
  readonly query: Query;
  readonly tier: Tier;
  /** The words looked for: those of the query, or what stands for them. */
  readonly words: readonly string[];
  readonly found: readonly Found[];
  /** Records that may hold the words and were not opened. */
  readonly unopened: number;
  /** How many of those are of which work, as far as the index tells. */
  readonly others: Readonly<Record<string, number>>;
  /** The other language was not looked through: something was found in that of the page. */
  readonly isOneLanguage: boolean;
}

/** What a step of the ladder needs besides the query. */
interface Scope {
  /** In the order in which they are looked through. */
  readonly languages: readonly SearchLanguage[];
  /** null: a filter has a value that nothing in the index has. */
  readonly filters: RecordFilters | null;
  readonly limit: "all" | "some";
}

/** Returns what the first step of the ladder finds that finds anything; with `limit` "all" every hit, else those of the best records. */
export async function search(text: string, language: SearchLanguage, limit: "all" | "some"): Promise<Answer> {
  const query = parseQuery(text);
  const { lang } = query.filters;
  // Han is looked for in the Chinese texts first, on an English page too.
  const isHan = /\p{Script=Han}/u.test(query.terms.map(({ text: term }) => term).join(""));
  const both: SearchLanguage[] = language === "zh" || isHan ? ["zh", "en"] : ["en", "zh"];
  const languages = lang === undefined ? both : both.filter((one) => lang.includes(one));
  const scope: Scope = { languages, limit, filters: await recordFilters(query, language) };
  const exact = await tryTerms(query, "exact", scope);
  if (exact.found.length > 0 || query.terms.length === 0 || scope.filters === null) return exact;
  return (await folded(query, scope)) ?? (await synonyms(query, scope)) ?? (await similar(query, scope)) ?? exact;
}

/** Traditional characters and regional words as mainland China writes them; the table is loaded only now. */
async function folded(query: Query, scope: Scope): Promise<Answer | null> {
  if (!/\p{Script=Han}/u.test(query.terms.map(({ text }) => text).join(""))) return null;
  const { Converter } = await import("opencc-js/t2cn");
  const regional = Converter({ from: "twp", to: "cn" });
  const plain = Converter({ from: "t", to: "cn" });
  // A word that is common to both regions may be a regional one by its characters: 網絡, 網路.
  for (const convert of [plain, regional]) {
    const terms = query.terms.map(({ text }) => termOf(convert(text)));
    if (terms.every(({ text }, at) => text === query.terms[at]?.text)) continue;
    const answer = await tryTerms({ ...query, terms }, "folded", scope);
    if (answer.found.length > 0) return answer;
  }
  return null;
}

/** Other words of the ledger for the same thing, in either language; one term of the query is replaced at a time, then all. */
async function synonyms(query: Query, scope: Scope): Promise<Answer | null> {
  const sets = await readSearchData<string[][]>("synonyms");
  const alternatives = query.terms.map(({ text }) =>
    [...new Set(sets.filter((set) => set.includes(text)).flat())].filter((word) => word !== text),
  );
  if (alternatives.every((words) => words.length === 0)) return null;
  const answers: Answer[] = [];
  for (const terms of choices(query.terms, alternatives)) {
    const answer = await tryTerms({ ...query, terms }, "synonym", scope);
    if (answer.found.length > 0) answers.push(answer);
  }
  return answers.length === 0 ? null : joinAnswers(query, answers);
}

/** At most so many combinations of synonyms are tried. */
const CHOICES = 12;

function choices(terms: readonly Term[], alternatives: readonly (readonly string[])[]): Term[][] {
  return terms.reduce<Term[][]>(
    (lists, term, at) => {
      const own = alternatives[at] ?? [];
      const options = own.length === 0 ? [term] : own.map(termOf);
      return lists.flatMap((list) => options.map((option) => [...list, option])).slice(0, CHOICES);
    },
    [[]],
  );
}

function joinAnswers(query: Query, answers: readonly Answer[]): Answer {
  const byUrl = new Map<string, Found>();
  for (const { record, matches } of answers.flatMap(({ found }) => found)) {
    const known = byUrl.get(record.raw_url);
    const units = new Map([...(known?.matches ?? []), ...matches].map((match) => [match.unit.id, match]));
    byUrl.set(record.raw_url, { record, matches: [...units.values()] });
  }
  return {
    query,
    tier: "synonym",
    words: [...new Set(answers.flatMap(({ words }) => words))],
    found: [...byUrl.values()],
    unopened: Math.max(...answers.map(({ unopened }) => unopened)),
    others: {},
    isOneLanguage: answers.some(({ isOneLanguage }) => isOneLanguage),
  };
}

/** The units that hold most of the query's pairs of characters and words, misspelt words set right. */
async function similar(query: Query, { languages, filters }: Scope): Promise<Answer | null> {
  const pieces = await weighedPieces(query, languages, filters ?? {});
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const { weight, results } of pieces)
    for (const result of results) {
      const known = scores.get(result.id);
      scores.set(result.id, { result, score: (known?.score ?? 0) + weight });
    }
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, SIMILAR_RECORDS);
  const opened = await Promise.all(best.map(({ result }) => result.data()));
  // A unit with no more than a common piece is not similar. (A piece counts twice: for itself, and for where it stands.)
  const least = 2 * Math.max(0, ...pieces.map(({ weight }) => weight));
  const span = Math.max(...query.terms.map(({ text }) => text.length)) + SLACK;
  const units = opened
    .flatMap((record) => {
      const kind = kindOf(record);
      return openRecord(record.content, record.meta)
        .filter(({ isReading }) => isReading !== true)
        .map((unit) => ({ record, unit, part: partOf(unit.id, kind), ...scoreUnit(unit, pieces, span) }));
    })
    .filter(({ score, part }) => score >= least && score > 0 && (query.filters.part?.includes(part) ?? true))
    .sort((a, b) => b.score - a.score)
    .slice(0, SIMILAR);
  if (units.length === 0) return null;
  return {
    query,
    tier: "similar",
    words: pieces.map(({ text }) => text),
    found: units.map(({ record, unit, part, places }) => ({ record, matches: [{ unit, part, places }] })),
    unopened: 0,
    others: {},
    isOneLanguage: false,
  };
}

async function weighedPieces(
  query: Query,
  languages: readonly SearchLanguage[],
  filters: RecordFilters,
): Promise<(SimilarPiece & { results: readonly PagefindResult[] })[]> {
  const find = async (lookups: readonly string[]): Promise<PagefindResult[]> =>
    (await Promise.all(languages.map((language) => findRecords(language, lookups, filters)))).flatMap(
      ({ results }) => results,
    );
  const all = (await find([])).length;
  const split = query.terms.map(({ text }) => piecesOf(text));
  const words = [...new Set(split.flatMap((one) => one.words))];
  const vocabulary = words.length === 0 ? [] : await readSearchData<string[]>("words");
  const groups = [
    ...[...new Set(split.flatMap(({ pairs }) => pairs))].map((pair) => [pair]),
    // A word that stands nowhere is not asked for: the index would answer with one that begins alike.
    ...words.map((word) =>
      vocabulary.includes(word) ? [word] : nearWords(word, vocabulary, word.length > 5 ? 2 : 1, 3),
    ),
  ];
  const found = groups.map(async (texts) => {
    const pieces = await Promise.all(texts.map(async (text) => ({ text, results: await find(termOf(text).lookups) })));
    // Words that may be meant by the same misspelt one say as much as each other, however rare they are.
    const weight = Math.min(...pieces.map(({ results }) => weightOf(results.length, all)));
    return pieces.map((piece) => ({ ...piece, weight }));
  });
  return (await Promise.all(found)).flat();
}

/** Looks for the terms as they stand, in one language after the other; the second one only if the first has nothing, or all is wanted. */
async function tryTerms(query: Query, tier: Tier, { languages, filters, limit }: Scope): Promise<Answer> {
  const words = query.terms.map(({ text }) => text);
  const lookups = [...new Set(query.terms.flatMap((term) => term.lookups))];
  const isEmpty = lookups.length === 0 && (query.terms.length > 0 || Object.keys(query.filters).length === 0);
  const found: Found[] = [];
  const others: Record<string, number> = {};
  let [unopened, looked] = [0, 0];
  for (const language of filters === null || isEmpty ? [] : languages) {
    if (limit === "some" && found.length > 0) break;
    looked += 1;
    const { results, byWork } = await findRecords(language, lookups, filters ?? {});
    const opened = await openRecords(results, query, limit);
    found.push(...opened.found);
    unopened += opened.unopened;
    for (const [work, count] of Object.entries(byWork ?? {})) {
      const left = count - opened.works.filter((one) => one === work).length;
      if (left > 0) others[work] = (others[work] ?? 0) + left;
    }
  }
  return { query, tier, words, found, unopened, others, isOneLanguage: looked > 0 && looked < languages.length };
}

async function openRecords(
  records: readonly PagefindResult[],
  query: Query,
  limit: "all" | "some",
): Promise<Pick<Answer, "found" | "unopened"> & { readonly works: readonly string[] }> {
  const found: Found[] = [];
  const works: string[] = [];
  let [opened, hits] = [0, 0];
  // Words that stand apart may all be there without the phrase: the best records need not hold it.
  const isEnough = (): boolean => hits >= ENOUGH || (hits > 0 && opened >= MOST_OPENED);
  while (opened < records.length && (limit === "all" || !isEnough())) {
    const batch = records.slice(opened, limit === "all" ? undefined : opened + OPEN_AT_ONCE);
    opened += batch.length;
    for (const record of await Promise.all(batch.map((result) => result.data()))) {
      const matches = matchUnits(openRecord(record.content, record.meta), query, kindOf(record));
      if (matches.length > 0) found.push({ record, matches });
      hits += matches.length;
      works.push(workOf(record));
    }
  }
  return { found, unopened: records.length - opened, works };
}

/** Returns the filters of the index that a query's operators mean; null where a value matches nothing. */
async function recordFilters({ filters }: Query, language: SearchLanguage): Promise<RecordFilters | null> {
  const wanted: Record<string, readonly string[]> = {};
  const names = { in: "work", by: "author", year: "year", venue: "venue" } as const;
  const isAny = Object.keys(names).some((operator) => operator in filters);
  const known = isAny ? await (await openIndex(language)).pagefind.filters() : {};
  for (const [operator, name] of Object.entries(names)) {
    const values = filters[operator as keyof typeof names];
    if (values === undefined) continue;
    const all = Object.keys(known[name] ?? {});
    const exact = all.filter((value) => values.includes(value.toLowerCase()));
    const matching = all.filter((value) => values.some((one) => one !== "" && value.toLowerCase().includes(one)));
    wanted[name] = exact.length > 0 ? exact : matching;
  }
  if (filters.part !== undefined) wanted["kind"] = [...new Set(filters.part.flatMap(kindsWith))];
  if (Object.values(wanted).some((values) => values.length === 0)) return null;
  return Object.fromEntries(Object.entries(wanted).map(([name, any]) => [name, { any }]));
}

/** Returns the work, or the list of terms or references, to which a record belongs. */
export function workOf(record: PagefindRecord): string {
  return record.filters["work"]?.[0] ?? "";
}

function kindOf(record: PagefindRecord): RecordKind {
  return (record.filters["kind"]?.[0] ?? "text") as RecordKind;
}
