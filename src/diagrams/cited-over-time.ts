import { ascending, group, range } from "d3-array";
import type { Reference } from "../model/corpus.ts";

/** A stretch of time that the picture shows as one: a decade or a year; both ends null for what bears no year. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  /** How many different documents bear a year of it. */
  readonly count: number;
}

/** A document as one work cites it. */
export interface CitedMark {
  readonly key: string;
  readonly work: string;
  /** The notes that cite it, in reading order; never empty. */
  readonly notes: readonly string[];
  /** Place of its period in `periods`. */
  readonly period: number;
  readonly isChinese: boolean;
}

/** The cited documents by work and year. */
export interface CitedOverTime {
  /** Works that cite anything, in the given order, with the number of documents they cite. */
  readonly lanes: readonly { readonly work: string; readonly count: number }[];
  /** Without holes, ascending; what bears no year last, absent if all do. */
  readonly periods: readonly Period[];
  /** By work, period, Chinese before other languages, date, key. */
  readonly marks: readonly CitedMark[];
}

/**
 * Returns the documents over time: single years from `since` on (the first year of a decade), whole decades before it.
 * `works` are ids in the order wanted.
 */
export function citedOverTime(
  references: readonly Reference[],
  works: readonly string[],
  since: number,
): CitedOverTime {
  const cited = references.filter(({ citedIn }) => citedIn.some(({ work }) => works.includes(work)));
  const starts = startsOf(
    cited.flatMap((reference) => yearOf(reference) ?? []),
    since,
  );
  const periodOf = (reference: Reference): number => {
    const year = yearOf(reference);
    return year === null ? starts.length : starts.findLastIndex((start) => start <= year);
  };
  const sorted = cited.toSorted(
    (a, b) =>
      periodOf(a) - periodOf(b) ||
      Number(isChinese(b)) - Number(isChinese(a)) ||
      ascending(dateOf(a), dateOf(b)) ||
      ascending(a.item.id, b.item.id),
  );
  const marks = works.flatMap((work) =>
    sorted.flatMap((reference): CitedMark[] => {
      const notes = reference.citedIn.filter((place) => place.work === work).map(({ note }) => note);
      const mark = {
        key: reference.item.id,
        work,
        notes,
        period: periodOf(reference),
        isChinese: isChinese(reference),
      };
      return notes.length === 0 ? [] : [mark];
    }),
  );
  const byWork = group(marks, ({ work }) => work);
  const countIn = (period: number): number => cited.filter((reference) => periodOf(reference) === period).length;
  const dated = starts.map((from, at) => ({ from, to: from < since ? from + 9 : from, count: countIn(at) }));
  const undated = countIn(starts.length);
  return {
    lanes: works.flatMap((work) => {
      const count = byWork.get(work)?.length ?? 0;
      return count === 0 ? [] : [{ work, count }];
    }),
    periods: undated === 0 ? dated : [...dated, { from: null, to: null, count: undated }],
    marks,
  };
}

/** First years of the periods from the first to the last of the years. */
function startsOf(years: readonly number[], since: number): number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const decades = first < since ? range(Math.floor(first / 10) * 10, Math.min(since, last + 1), 10) : [];
  return [...decades, ...range(Math.max(first, since), last + 1)];
}

function yearOf({ item }: Reference): number | null {
  return item.issued?.["date-parts"][0][0] ?? null;
}

/** `2017-07-20`, as exact as the note is. */
function dateOf({ item }: Reference): string {
  return (item.issued?.["date-parts"][0] ?? []).map((part) => String(part).padStart(2, "0")).join("-");
}

function isChinese({ item }: Reference): boolean {
  return item.language === "zh-CN";
}
