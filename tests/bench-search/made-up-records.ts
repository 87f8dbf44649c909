import { seededRandom } from "../../src/check/seeded-random.ts";
import type { SearchRecord } from "../../src/export/search/search-records.ts";

const SYLLABLES = "ba ko ri ten mal dro fin sta ver lu pro con den tri sol gar nim per".split(" ");
const TOKEN = /\p{Script=Han}|[A-Za-z]+|[^\p{Script=Han}A-Za-z]+/gu;

/**
 * Returns so many times the records, the first time as they are; then made-up works: characters exchanged for others of
 * the corpus, Latin words for new ones of the work's own, so that the vocabulary grows as it does with new texts.
 */
export function madeUpRecords(records: readonly SearchRecord[], times: number, seed: number): SearchRecord[] {
  const han = [
    ...new Set(records.flatMap(({ units }) => units.flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []))),
  ];
  return Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return records;
    const random = seededRandom(seed + copy);
    const own = Array.from({ length: 120 }, () => word(random));
    const changed = (text: string): string =>
      (text.match(TOKEN) ?? [])
        .map((token) => {
          if (/\p{Script=Han}/u.test(token))
            return random() < 0.3 ? (han[Math.floor(random() * han.length)] ?? token) : token;
          if (/[A-Za-z]/u.test(token))
            return random() < 0.2 ? (own[Math.floor(random() * own.length)] ?? token) : token;
          return token;
        })
        .join("");
    return records.map((record) => ({
      ...record,
      url: record.url.replace(/^(zh|en)\/([^/#]*)/u, `$1/$2-${copy}`),
      work: `${record.work}-${copy}`,
      units: record.units.map((unit) => ({
        ...unit,
        id: unit.id.replace(/^([^/]+)\//u, `$1-${copy}/`),
        text: changed(unit.text),
      })),
    }));
  }).flat();
}

function word(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? "").join("");
}
