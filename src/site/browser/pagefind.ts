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
/** An index, and whether it is small: its filters are light, and ranking is quick. */
interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly isSmall: boolean;
}
const loading = new Map<string, Promise<OpenIndex>>();

/** Returns the index of a language, loaded once; a failed load is tried again the next time. */
export function openIndex(language: SearchLanguage): Promise<OpenIndex> {
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
  const index = await openIndex(language);
  const before = failures;
  const found = await lookUp(index, lookups, filters);
  if (failures > before) throw new Error("a piece of the index did not load");
  return found;
}

async function lookUp(
  { pagefind, isSmall }: OpenIndex,
  lookups: readonly string[],
  filters: RecordFilters,
): Promise<FoundRecords> {
  const options = Object.keys(filters).length === 0 ? {} : { filters };
  if (lookups.length === 0) {
    const { results, filters: counts } = await pagefind.search(null, options);
    return { results, byWork: counts["work"] ?? null };
  }
  // A prefix may go on in the next piece of the index: the piece with its last word is loaded too.
  const prefixes = lookups.filter((lookup) => !lookup.startsWith('"'));
  await Promise.all(prefixes.map((prefix) => pagefind.preload(`${prefix}zzz`)));
  const answers = await Promise.all(lookups.map((lookup) => pagefind.search(lookup, options)));
  const orders = [
    // Where the words follow each other, before where they only stand together.
    ...(prefixes.length > 1 ? [await pagefind.search(`"${prefixes.join(" ")}"`, options)] : []),
    // Phrases have one score all; a search for their bare characters ranks. In a large index it would take seconds.
    ...(isSmall ? [await pagefind.search(lookups.join(" ").replaceAll('"', ""), options)] : []),
  ];
  const results = inAll(
    answers.map((answer) => answer.results),
    orders.flatMap((order) => order.results.map(({ id }) => id)),
  );
  return { results, byWork: answers.length === 1 ? (answers[0]?.filters["work"] ?? null) : null };
}

/** Returns what stands in every answer, in the order of ids that is given, others after that. */
function inAll(answers: readonly (readonly PagefindResult[])[], order: readonly string[]): readonly PagefindResult[] {
  const [first = new Map<string, PagefindResult>(), ...others] = answers.map(
    (results) => new Map(results.map((result) => [result.id, result])),
  );
  return [...new Set([...order, ...first.keys()])]
    .filter((id) => others.every((other) => other.has(id)))
    .flatMap((id) => first.get(id) ?? []);
}

/** Joins the bundles of a language that the site's list names: the first is the primary one, others may lie elsewhere. */
async function load(language: SearchLanguage): Promise<OpenIndex> {
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
  return { pagefind, isSmall: shards.isSmall };
}

/** The bundles of each language, and whether they are small. */
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
