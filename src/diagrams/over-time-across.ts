import { cumsum, max } from "d3-array";
import type { CitedOverTime } from "./cited-over-time.ts";
import {
  MARK_RADIUS,
  type OverTimeLabels,
  type OverTimeLayout,
  type OverTimeMeasures,
  type PublishedIn,
} from "./over-time-geometry.ts";
import { breaksBefore, lastPeriod } from "./period-places.ts";
import { linesHeight, setLines } from "./set-lines.ts";
import { stackMarks } from "./stack-marks.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Room above the marks of a lane. */
const LANE_GAP = 14;

/**
 * Returns the picture with time running across: a lane for each work, its marks stacked upwards on a line. It is wider
 * than asked where the periods are too many for the width.
 */
export function overTimeAcross(
  { lanes, periods, marks }: CitedOverTime,
  measures: OverTimeMeasures,
  labels: OverTimeLabels,
  publishedIn: PublishedIn,
): OverTimeLayout {
  const { small, pitch, left } = measures;
  const breaks = breaksBefore(periods);
  const gaps = breaks.at(-1) ?? 0;
  const band = Math.max(pitch * 1.2, (measures.width - left - gaps) / Math.max(1, periods.length));
  const start = (period: number): number => left + (breaks[period] ?? 0) + period * band;
  const across = Math.floor(band / pitch - 0.2);
  const inset = (band - across * pitch) / 2;
  const stacked = stackMarks(marks, ({ work, period }) => `${work} ${String(period)}`, across);

  const names = lanes.map(({ work }) => wrapLabel(labels.lane(work), { width: left - pitch, size: small, lines: 2 }));
  const heights = lanes.map(({ work }, at) => {
    const levels =
      max(
        stacked.filter(({ mark }) => mark.work === work),
        ({ level }) => level + 1,
      ) ?? 0;
    return LANE_GAP + Math.max(levels * pitch, linesHeight((names[at]?.length ?? 0) + 1, small));
  });
  const bases = [...cumsum(heights)];
  const baseOf = new Map(lanes.map(({ work }, at) => [work, bases[at] ?? 0]));

  const box = { width: band - 1, size: small, lines: 3 };
  const written = periods.map(({ from, to }) => wrapLabel(labels.period(from, to), box));
  const rows = max(written, (lines) => lines.length) ?? 0;
  const foot = (bases.at(-1) ?? 0) + small * 0.5;
  const counts = foot + linesHeight(rows, small);
  return {
    width: Math.max(measures.width, start(periods.length)),
    height: Math.ceil(counts + linesHeight(1, small) + small * 0.3),
    r: pitch * MARK_RADIUS,
    lanes: lanes.map(({ work, count }, at) => {
      const [y, lines] = [bases[at] ?? 0, names[at] ?? []];
      return {
        work,
        names: [setLines(lines, 0, y - linesHeight(lines.length + 1, small), small)],
        count: setLines([String(count)], 0, y - linesHeight(1, small), small),
        base: { x1: left, y1: y, x2: start(lastPeriod(periods, publishedIn(work))) + band, y2: y },
      };
    }),
    periods: periods.map(({ count }, at) => ({
      name: setLines(written[at] ?? [], start(at) + band / 2, foot, small),
      count: setLines([String(count)], start(at) + band / 2, counts, small),
    })),
    marks: stacked.map(({ mark, along, level }) => ({
      ...mark,
      x: start(mark.period) + inset + (along + 0.5) * pitch,
      y: (baseOf.get(mark.work) ?? 0) - (level + 0.6) * pitch,
    })),
  };
}
