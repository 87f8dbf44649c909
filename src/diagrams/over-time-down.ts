import { cumsum, max } from "d3-array";
import type { CitedOverTime } from "./cited-over-time.ts";
import {
  MARK_RADIUS,
  type OverTimeLabels,
  type OverTimeLayout,
  type OverTimeMeasures,
  type PublishedIn,
} from "./over-time-geometry.ts";
import { labelWidth } from "./label-width.ts";
import { breaksBefore, lastPeriod } from "./period-places.ts";
import { linesHeight, setLines } from "./set-lines.ts";
import { stackMarks } from "./stack-marks.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Room between the names and the first marks, and between two periods. */
const [LANE_TOP, PERIOD_GAP] = [8, 6];

/**
 * Returns the picture with time running down: a column for each work, its marks filled in from a line at the left. It is
 * wider than asked where the works are too many for the width.
 */
export function overTimeDown(
  { lanes, periods, marks }: CitedOverTime,
  measures: OverTimeMeasures,
  labels: OverTimeLabels,
  publishedIn: PublishedIn,
): OverTimeLayout {
  const { small, pitch, left } = measures;
  const right = (max(periods, ({ count }) => labelWidth(String(count), small)) ?? 0) + 3;
  const band = Math.max(pitch * 1.4, (measures.width - left - right) / Math.max(1, lanes.length));
  const width = Math.max(measures.width, left + right + band * lanes.length);
  const startOf = new Map(lanes.map(({ work }, at) => [work, left + at * band]));
  const stacked = stackMarks(marks, ({ work, period }) => `${work} ${String(period)}`, Math.floor(band / pitch - 0.4));

  const names = lanes.map(({ work }) => wrapLabel(labels.lane(work), { width: band, size: small, lines: 3 }));
  const head = linesHeight(max(names, (lines) => lines.length) ?? 0, small);
  const box = { width: left - 2, size: small, lines: 2 };
  const written = periods.map(({ from, to }) => wrapLabel(labels.period(from, to), box));
  const heights = periods.map((_, at) => {
    const levels =
      max(
        stacked.filter(({ mark }) => mark.period === at),
        ({ level }) => level + 1,
      ) ?? 0;
    return PERIOD_GAP + Math.max(levels * pitch, linesHeight(written[at]?.length ?? 1, small));
  });
  const [ends, breaks] = [cumsum(heights), breaksBefore(periods)];
  const top = (period: number): number => head + LANE_TOP + (ends[period - 1] ?? 0) + (breaks[period] ?? 0);
  const bottom = (period: number): number => top(period) + (heights[period] ?? 0) - PERIOD_GAP;
  const foot = bottom(periods.length - 1) + small * 0.4;
  return {
    width,
    height: Math.ceil(foot + head + linesHeight(1, small) + small * 0.3),
    r: pitch * MARK_RADIUS,
    lanes: lanes.map(({ work, count }, at) => {
      const [x, lines] = [left + at * band, names[at] ?? []];
      const middle = x + band / 2;
      const above = setLines(lines, middle, head - linesHeight(lines.length, small), small);
      return {
        work,
        names: [above, setLines(lines, middle, foot, small)],
        count: setLines([String(count)], middle, foot + head, small),
        base: { x1: x, y1: top(0), x2: x, y2: bottom(lastPeriod(periods, publishedIn(work))) },
      };
    }),
    periods: periods.map(({ count }, at) => ({
      name: setLines(written[at] ?? [], 0, top(at), small),
      count: setLines([String(count)], width, top(at), small),
    })),
    marks: stacked.map(({ mark, along, level }) => ({
      ...mark,
      x: (startOf.get(mark.work) ?? 0) + (along + 0.7) * pitch,
      y: top(mark.period) + small * 0.1 + (level + 0.5) * pitch,
    })),
  };
}
