import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citedOverTime } from "../../src/diagrams/cited-over-time.ts";
import { overTimeAcross } from "../../src/diagrams/over-time-across.ts";
import { overTimeDown } from "../../src/diagrams/over-time-down.ts";
import type { OverTimeLayout } from "../../src/diagrams/over-time-geometry.ts";
import { boxOfDot, boxOfLine, outside, overlaps, type Box } from "./boxes.ts";
import { anyReferences, reference, WORKS } from "./made-up-references.ts";

const labels = {
  lane: (work: string) => `${work}、${work}等`,
  period: (from: number | null, to: number | null) =>
    from === null ? "无年份" : from === to ? String(from) : `${String(from)}年代`,
};
const published = (work: string): number | null => (work === "zhu" ? 2022 : null);
const drawn = [
  { name: "overTimeAcross", layout: overTimeAcross, measures: { width: 960, small: 11.5, pitch: 8.6, left: 96 } },
  { name: "overTimeDown", layout: overTimeDown, measures: { width: 640, small: 12, pitch: 9.6, left: 62 } },
  { name: "overTimeDown", layout: overTimeDown, measures: { width: 284, small: 10, pitch: 9, left: 34 } },
];

function boxesOf({ lanes, periods, marks, r }: OverTimeLayout, small: number, isAcross: boolean): Box[] {
  const [lane, count] = isAcross ? (["start", "middle"] as const) : (["middle", "end"] as const);
  return [
    ...lanes.flatMap(({ names, count: own }) => [...names.flat(), ...own].map((line) => boxOfLine(line, small, lane))),
    ...periods.flatMap(({ name }) => name.map((line) => boxOfLine(line, small, isAcross ? "middle" : "start"))),
    ...periods.flatMap((period) => period.count.map((line) => boxOfLine(line, small, count))),
    ...marks.map(({ key, work, x, y }) => boxOfDot(`${key} ${work}`, x, y, r)),
  ];
}

describe.each(drawn)(
  "$name(data, measures, labels, publishedIn), $measures.width wide",
  ({ name, layout, measures }) => {
    test("nothing leaves the picture and nothing lies on another thing", () => {
      fc.assert(
        fc.property(anyReferences, (references) => {
          const drawing = layout(citedOverTime(references, WORKS, 2010), measures, labels, published);
          const boxes = boxesOf(drawing, measures.small, name === "overTimeAcross");
          expect(outside(boxes, drawing.width, drawing.height)).toEqual([]);
          expect(overlaps(boxes)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    test("a crowd in one year stays in its cell", () => {
      const crowd = Array.from({ length: 60 }, (_, at) => reference(`k${String(at)}`, ["yan n1"], { year: 2023 }));
      const few = WORKS.map((work, at) => reference(`w${String(at)}`, [`${work} n1`], { year: 2010 + at * 2 }));
      const drawing = layout(citedOverTime([...crowd, ...few], WORKS, 2010), measures, labels, published);
      expect(overlaps(boxesOf(drawing, measures.small, name === "overTimeAcross"))).toEqual([]);
      expect(drawing.width).toBe(measures.width);
    });

    test("the line of a work ends with the year it was published in", () => {
      const references = [
        reference("a", ["zhu n1", "gui n1"], { year: 2020 }),
        reference("b", ["gui n2"], { year: 2024 }),
      ];
      const { lanes } = layout(citedOverTime(references, WORKS, 2010), measures, labels, published);
      const [gui, zhu] = lanes.map(({ base }) => Math.hypot(base.x2 - base.x1, base.y2 - base.y1));
      expect(zhu).toBeLessThan(gui ?? 0);
    });

    test("a single document, and none at all", () => {
      const single = layout(citedOverTime([reference("a", ["han n1"])], WORKS, 2010), measures, labels, published);
      expect([single.marks.length, single.lanes.length, single.periods.length]).toEqual([1, 1, 1]);
      const none = layout(citedOverTime([], WORKS, 2010), measures, labels, published);
      expect([none.marks, none.lanes, none.periods]).toEqual([[], [], []]);
      expect(Number.isFinite(none.height) && Number.isFinite(none.width)).toBe(true);
    });
  },
);
