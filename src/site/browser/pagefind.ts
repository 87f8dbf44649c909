/** The part of Pagefind's interface that the search uses (pagefind 1.6). */
interface Pagefind {
  readonly preload: (term: string) => Promise<void>;
  readonly search: (term: string) => Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindRecord>;
}
/** A record of the index, opened. */
export interface PagefindRecord {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | null = null;

/** Returns the records that answer every lookup, best first; nothing is fetched of a record until it is opened. */
export async function findRecords(lookups: readonly string[]): Promise<readonly PagefindResult[]> {
  loading ??= load();
  const pagefind = await loading;
  // A prefix may go on in the next piece of the index: the piece with its last word is loaded too.
  const prefixes = lookups.filter((lookup) => !lookup.startsWith('"'));
  await Promise.all(prefixes.map((prefix) => pagefind.preload(`${prefix}zzz`)));
  const answers = await Promise.all(lookups.map((lookup) => pagefind.search(lookup)));
  const sets = answers.map(({ results }) => new Set(results.map(({ id }) => id)));
  // Scores of phrases are all equal; the search for the bare words ranks.
  const words = lookups.join(" ").replaceAll('"', "");
  const ranked = await pagefind.search(words);
  const all = new Map(
    [...answers.flatMap(({ results }) => results), ...ranked.results].map((result) => [result.id, result]),
  );
  const order = [...ranked.results.map(({ id }) => id), ...all.keys()];
  return [...new Set(order)].filter((id) => sets.every((set) => set.has(id))).flatMap((id) => all.get(id) ?? []);
}

async function load(): Promise<Pagefind> {
  const url = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as {
    createInstance: (options: object) => Pagefind;
  };
  return createInstance({ noWorker: true });
}
