import { cumsum } from "d3-array";
import type { Period } from "./cited-over-time.ts";

/** Room where decades end and where the years end. */
const BREAK = 12;

/** Returns how much room is set before each period, summed up from the first: more where another kind of period begins. */
export function breaksBefore(periods: readonly Period[]): number[] {
  const rooms = periods.map((period, at) => {
    const before = periods[at - 1];
    return before === undefined || kindOf(before) === kindOf(period) ? 0 : BREAK;
  });
  return [...cumsum(rooms)];
}

/** Returns the place of the period in which the year lies; of the last dated one if the year is null or in none. */
export function lastPeriod(periods: readonly Period[], year: number | null): number {
  const isIn = ({ from, to }: Period): boolean =>
    year !== null && from !== null && to !== null && from <= year && year <= to;
  const found = periods.findIndex(isIn);
  return found >= 0
    ? found
    : Math.max(
        0,
        periods.findLastIndex(({ from }) => from !== null),
      );
}

function kindOf({ from, to }: Period): "none" | "year" | "decade" {
  return from === null ? "none" : from === to ? "year" : "decade";
}
