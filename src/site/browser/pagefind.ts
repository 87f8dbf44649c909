import type { SearchLanguage } from "../../export/search/search-records.ts";

/** The part of Pagefind's interface that the search uses (pagefind 1.6). */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly preload: (term: string) => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { filters?: RecordFilters },
  ) => Promise<{ results: readonly PagefindResult[]; filters: FilterCounts }>;
  readonly filters: () => Promise<FilterCounts>;
  readonly mergeIndex: (path: string) => Promise<void>;
}
/** Records by filter and value. */
type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** A record that answers, not yet opened. */
export interface PagefindResult {
  readonly id: string;
  /** Places of the words in the record. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindRecord>;
}
/** A record of the index, opened. */
export interface PagefindRecord {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
/** Values of filters; several values of one are alternatives. */
export type RecordFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** A piece of the index that does not load is reported on the console alone: the search would find too little, and not say so. */
const REPORT = "Failed to load the index chunk";
let failures = 0;
const loading = new Map<string, Promise<Pagefind>>();

/** Returns the index of a language, loaded once; a failed load is tried again the next time. */
export function openIndex(language: SearchLanguage): Promise<Pagefind> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const opening = load(language);
  loading.set(language, opening);
  opening.catch(() => loading.delete(language));
  return opening;
}

/** Records that answer every lookup, best first. */
export interface FoundRecords {
  readonly results: readonly PagefindResult[];
  /** How many of them each work has; null where only opening them would tell: with several lookups, and in a large index. */
  readonly byWork: Readonly<Record<string, number>> | null;
}

/** Returns the records that answer every lookup; nothing is fetched of a record until it is opened. */
export async function findRecords(
  language: SearchLanguage,
  lookups: readonly string[],
  filters: RecordFilters,
): Promise<FoundRecords> {
  const pagefind = await openIndex(language);
  const before = failures;
  const found = await lookUp(pagefind, lookups, filters);
  if (failures > before) throw new Error("a piece of the index did not load");
  return found;
}

async function lookUp(pagefind: Pagefind, lookups: readonly string[], filters: RecordFilters): Promise<FoundRecords> {
  const options = Object.keys(filters).length === 0 ? {} : { filters };
  if (lookups.length === 0) {
    const { results, filters: counts } = await pagefind.search(null, options);
    return { results, byWork: counts["work"] ?? null };
  }
  // A prefix may go on in the next piece of the index: the piece with its last word is loaded too.
  const prefixes = lookups.filter((lookup) => !lookup.startsWith('"'));
  await Promise.all(prefixes.map((prefix) => pagefind.preload(`${prefix}zzz`)));
  const answers = await Promise.all(lookups.map((lookup) => pagefind.search(lookup, options)));
  const phrase = prefixes.length > 1 ? await pagefind.search(`"${prefixes.join(" ")}"`, options) : null;
  const results = ranked(
    answers.map((answer) => answer.results),
    phrase?.results ?? [],
  );
  return { results, byWork: answers.length === 1 ? (answers[0]?.filters["work"] ?? null) : null };
}

/**
 * Returns what stands in every answer: first where the words follow each other, then where they are most frequent. (Pagefind
 * gives all phrases one score; a search for the bare characters would rank, and take a second at a hundred times the corpus.)
 */
function ranked(
  answers: readonly (readonly PagefindResult[])[],
  phrase: readonly PagefindResult[],
): readonly PagefindResult[] {
  const [first = [], ...others] = answers.map((results) => new Map(results.map((result) => [result.id, result])));
  const inPhrase = new Map(phrase.map(({ id, words }) => [id, words.length]));
  return [...first]
    .filter(([id]) => others.every((other) => other.has(id)))
    .map(([id, result]) => ({
      result,
      phrases: inPhrase.get(id) ?? 0,
      frequency: others.reduce((sum, other) => sum + (other.get(id)?.words.length ?? 0), result.words.length),
    }))
    .sort((a, b) => b.phrases - a.phrases || b.frequency - a.frequency)
    .map(({ result }) => result);
}

/** Joins the bundles of a language that the site's list names: the first is the primary one, others may lie elsewhere. */
async function load(language: SearchLanguage): Promise<Pagefind> {
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  const response = await fetch(`${folder}shards.json`);
  if (!response.ok) throw new Error(`the list of the index answers ${response.status}`);
  const shards = (await response.json()) as ShardList;
  const [first = "", ...others] = shards[language].map((shard) => `${folder}${shard}/`);
  // All bundles have the same code: it is fetched once.
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}${shards.zh[0] ?? ""}/pagefind.js`)) as {
    createInstance: (options: object) => Pagefind;
  };
  countFailures();
  const pagefind = createInstance({ noWorker: true, basePath: first, language: "zh" });
  await pagefind.init();
  for (const other of others) await pagefind.mergeIndex(other);
  // Once they are there, every answer counts its records by their values.
  if (shards.isSmall) await pagefind.filters();
  return pagefind;
}

/** The bundles of each language, and whether their filters are light enough to be loaded with the first query. */
interface ShardList extends Readonly<Record<SearchLanguage, readonly string[]>> {
  readonly isSmall: boolean;
}

let isCounting = false;

function countFailures(): void {
  if (isCounting) return;
  isCounting = true;
  const report = console.error;
  console.error = (...said: unknown[]) => {
    if (String(said[0]).startsWith(REPORT)) failures += 1;
    report.apply(console, said);
  };
}
