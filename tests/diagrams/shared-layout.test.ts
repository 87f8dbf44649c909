import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SharedLayout, SharedMeasures } from "../../src/diagrams/shared-geometry.ts";
import { sharedLayout } from "../../src/diagrams/shared-layout.ts";
import { sharedReferences } from "../../src/diagrams/shared-references.ts";
import { boxOfDot, boxOfLine, outside, overlaps, type Box } from "./boxes.ts";
import { anyLabel, anyReferences, reference, WORKS } from "./made-up-references.ts";

const measures: SharedMeasures[] = [
  { width: 960, titles: 356, size: 14, small: 12 },
  { width: 640, titles: 232, size: 14, small: 12 },
  { width: 284, titles: null, size: 14, small: 10.5 },
];
const labelled = (text: string) => ({
  head: (work: string) => `${work}${text}`,
  title: (key: string) => ({ title: `${key}${text}`, source: text }),
  held: `digested ${text}`,
  alone: `alone ${text}`,
});

function boxesOf({ heads, groups, alone }: SharedLayout, { size, small }: SharedMeasures): Box[] {
  const heading = [...heads, ...groups.flatMap((group) => group.heads)].flatMap(({ lines }) => lines);
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...heading.map((line) => boxOfLine(line, small, "middle")),
    ...[...groups.flatMap(({ caption }) => caption), ...alone.caption].map((line) => boxOfLine(line, small, "start")),
    ...rows.flatMap(({ title }) => title.map((line) => boxOfLine(line, size, "start", "serif"))),
    ...rows.flatMap(({ source }) => source.map((line) => boxOfLine(line, small, "start"))),
    ...rows.flatMap(({ id, dots, y }) => dots.map(({ column, x, r }) => boxOfDot(`${id} ${column}`, x, y, r))),
    ...rows.flatMap(({ id, gaps, y }) => gaps.map((x) => boxOfDot(`no ${id}`, x, y, 2))),
    ...rows.flatMap(({ id, held, y }) => (held === null ? [] : [boxOfDot(`held ${id}`, held.x, y, 9)])),
    ...alone.bars.map(({ work, x, y, width, height }) => ({
      what: `bar ${work}`,
      left: x,
      right: x + width,
      top: y,
      bottom: y + height,
    })),
    ...alone.bars.map(({ label }) => boxOfLine(label, small, "middle")),
  ];
}

describe.each(measures)("sharedLayout(data, measures, labels), $width wide", (measure) => {
  test("nothing leaves the picture and nothing lies on another thing", () => {
    fc.assert(
      fc.property(anyReferences, anyLabel, (references, label) => {
        const layout = sharedLayout(sharedReferences(references, WORKS), measure, labelled(label));
        const boxes = boxesOf(layout, measure);
        expect(outside(boxes, layout.width, layout.height)).toEqual([]);
        expect(overlaps(boxes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("the same input gives the same picture", () => {
    const data = sharedReferences([reference("a", ["han n1", "zhu n2"], { year: 2020 })], WORKS);
    expect(sharedLayout(data, measure, labelled("x"))).toEqual(sharedLayout(data, measure, labelled("x")));
  });

  test("a single reference, and none at all", () => {
    const single = sharedLayout(sharedReferences([reference("a", ["han n1"])], WORKS), measure, labelled(""));
    expect([single.groups, single.alone.bars.length]).toEqual([[], 1]);
    const none = sharedLayout(sharedReferences([], WORKS), measure, labelled(""));
    expect([none.heads, none.groups, none.alone.bars]).toEqual([[], [], []]);
    expect(Number.isFinite(none.height)).toBe(true);
  });

  test("a dot with several notes is large enough for their number", () => {
    const data = sharedReferences([reference("a", ["han n1", "zhu n2", "zhu n5"])], WORKS);
    const { groups } = sharedLayout(data, measure, labelled(""));
    const [han, zhu] = groups[0]?.rows[0]?.dots ?? [];
    expect(zhu?.r).toBeGreaterThan(han?.r ?? Infinity);
  });
});
