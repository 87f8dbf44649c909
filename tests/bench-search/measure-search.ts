/** Measures the site's search and other engines on the same records and prints a line for each. */
import { quantile } from "d3-array";
import type { SearchRecord } from "../../src/export/search/search-records.ts";
import { otherEngines } from "./engines.ts";
import { madeUpRecords } from "./made-up-records.ts";
import { holds, stands, wrongQueries, type BenchQuery } from "./queries.ts";
import { openSiteEngine, type SiteEngine } from "./site-engine.ts";

/** What is asked, of which records. */
export interface Bench {
  readonly records: readonly SearchRecord[];
  readonly queries: readonly BenchQuery[];
  readonly seed: number;
}

/** Beyond this size the other engines are left out: their indexes no longer fit into a page. */
const MOST_FOR_OTHERS = 10;

/** Measures at so many times the corpus. */
export async function measureSearch({ records: own, queries, seed }: Bench, times: number): Promise<void> {
  const records = madeUpRecords(own, times, seed);
  console.log(`\n${times}×: ${records.length} records, ${queries.length} queries`);
  await measureSite({ records, queries, seed });
  if (times > MOST_FOR_OTHERS) return;
  for (const engine of await otherEngines(records)) {
    const found: Counts[] = [];
    const spent: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      const urls = new Set(await engine.find(query.text));
      spent.push(performance.now() - start);
      found.push(countRecords(records, query, urls));
    }
    print(engine.name, found, spent, `${kB(engine.bytes)} to load`);
  }
}

async function measureSite({ records, queries, seed }: Bench): Promise<void> {
  const site = await openSiteEngine(new Map([["all", records]]), ".test-output/bench-search");
  const units = unitsOf(records);
  const answers: Counts[] = [];
  const spent: number[] = [];
  const missed: string[] = [];
  await site.ask("热身", "zh", false);
  await site.ask("warm", "en", false);
  for (const [at, query] of queries.entries()) {
    process.stderr.write(`\r${at + 1} of ${queries.length}`);
    const { hits, tier, time } = await site.ask(query.text, query.language, true);
    spent.push(time);
    const found = countUnits(units, query, tier === "exact" ? hits : []);
    if (found.right < found.wanted || found.right + found.extra < found.found) missed.push(query.text);
    answers.push(found);
  }
  process.stderr.write("\r");
  const weights = await weightsOf(site, queries);
  print("this site (by place)", answers, spent, weights);
  for (const language of ["zh", "en"] as const)
    print(
      `  ${language}`,
      answers.filter((_, at) => queries[at]?.language === language),
      spent.filter((_, at) => queries[at]?.language === language),
      "",
    );
  if (missed.length > 0) console.log(`  not wholly right: ${missed.slice(0, 20).join(" · ")}`);
  await measureWrong(site, { records, queries, seed }, units);
  await site.close();
}

async function measureWrong(site: SiteEngine, { records, queries, seed }: Bench, units: Units): Promise<void> {
  const wrong = wrongQueries(queries, records, seed);
  let good = 0;
  const bad: string[] = [];
  for (const { text, meant, language } of wrong) {
    const { hits } = await site.ask(text, language, false);
    if (hits.slice(0, 10).some((hit) => stands(units.get(plain(hit)) ?? "", meant, true))) good += 1;
    else bad.push(`${text} (${meant})`);
  }
  if (bad.length > 0) console.log(`  not among them: ${bad.slice(0, 20).join(" · ")}`);
  console.log(`  one character wrong: the passage meant is among the first ten for ${good} of ${wrong.length}`);
}

/** Medians over seeded pairs of queries. */
async function weightsOf(site: SiteEngine, queries: readonly BenchQuery[]): Promise<string> {
  const sizes = [];
  for (let at = 0; at < 15; at += 1) {
    const [first, second] = [queries[(at * 37) % queries.length], queries[(at * 37 + 19) % queries.length]];
    if (first === undefined || second === undefined) continue;
    sizes.push(await site.weigh(first.text, second.text, first.language));
  }
  const median = (values: readonly number[]): number => quantile(values, 0.5) ?? 0;
  return `first query ${kB(median(sizes.map(({ first }) => first)))}, next ${kB(median(sizes.map(({ next }) => next)))}`;
}

interface Counts {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  /** Found, and allowed though not wanted: Latin words inside longer ones. */
  readonly extra: number;
}

type Units = ReadonlyMap<string, string>;

/** The text of every place by its address without the language of the interface, where that may be either. */
function unitsOf(records: readonly SearchRecord[]): Units {
  return new Map(
    records.flatMap(({ url, units }) => {
      const page = url.replace(/#.*$/u, "");
      return units.map(
        ({ id, text }) => [plain(id.includes("/") ? `${url.slice(0, 2)}/${id}` : `${page}#${id}`), text] as const,
      );
    }),
  );
}

function plain(address: string): string {
  return address.replace(/^(?:zh|en)\/(?=references\/)/u, "");
}

/** Of a page of its own, the address without its language; of a place of a text, which is another in each language, nothing. */
function withoutLanguage(address: string): string {
  return /^(?:zh|en)\/(?:works|issues)(?:-\d+)?\//u.test(address) ? "" : address.slice(3);
}

function countUnits(units: Units, { text }: BenchQuery, hits: readonly string[]): Counts {
  const found = new Set(hits.map(plain));
  // A term or framework stands once in the list, whichever of its pages holds the words.
  const pages = new Set([...found].map(withoutLanguage));
  const isListed = (address: string): boolean =>
    found.has(address) || (withoutLanguage(address) !== "" && pages.has(withoutLanguage(address)));
  const wanted = [...units].filter(([, own]) => stands(own, text, false)).map(([address]) => address);
  const right = wanted.filter(isListed).length;
  const good = [...found].filter((address) => stands(units.get(address) ?? "", text, true)).length;
  return { wanted: wanted.length, found: found.size, right, extra: good - Math.min(good, right) };
}

function countRecords(records: readonly SearchRecord[], { text }: BenchQuery, urls: ReadonlySet<string>): Counts {
  const wanted = records.filter((record) => holds(record, text, false)).map(({ url }) => url);
  const good = records.filter((record) => urls.has(record.url) && holds(record, text, true)).length;
  const right = wanted.filter((url) => urls.has(url)).length;
  return { wanted: wanted.length, found: urls.size, right, extra: good - right };
}

function print(name: string, counts: readonly Counts[], spent: readonly number[], rest: string): void {
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(4);
  const asked = counts.filter(({ wanted }) => wanted > 0);
  const recall = mean(asked.map(({ wanted, right }) => right / wanted));
  const answered = counts.filter(({ found }) => found > 0);
  const precision = mean(answered.map(({ found, right, extra }) => Math.min(1, (right + extra) / found)));
  const empty = asked.filter(({ found }) => found === 0).length / Math.max(1, asked.length);
  const [p50, p95] = [0.5, 0.95].map((at) => (quantile(spent, at) ?? 0).toFixed(1));
  console.log(
    `${name.padEnd(24)} recall ${recall} precision ${precision} wrongly empty ${empty.toFixed(4)} p50 ${p50 ?? ""} p95 ${p95 ?? ""} ms ${rest}`,
  );
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
