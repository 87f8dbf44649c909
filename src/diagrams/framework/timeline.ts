import { max } from "d3-array";
import type { Diagram } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox } from "./geometry.ts";
import { placeLabel, setLabel } from "./set-box.ts";

const GAP = 10;
/** Room for the line of time between the dates and what happened. */
const LINE = 18;

/**
 * Returns a timeline that runs down: the dates at the left in order, distances without meaning. Where nodes belong to a
 * group, its name stands before the first of each run of them, without a box, which would look like one more event. `written` gives a date in words.
 */
export function timeline(
  { groups, nodes }: Diagram,
  measures: Measures,
  written: (date: string) => string,
): FrameworkLayout {
  const { width } = measures;
  const ordered = nodes.toSorted((a, b) => compare(a.date ?? "", b.date ?? ""));
  const date = (text: string | null) => setLabel({ label: written(text ?? ""), by: null }, width * 0.47, measures);
  const left = max(ordered, (node) => date(node.date).width) ?? 0;
  const boxes: PlacedBox[] = [];
  let [y, current]: [number, string | null] = [0, null];
  for (const node of ordered) {
    const group = node.group === current ? undefined : groups.find(({ id }) => id === node.group);
    if (group !== undefined) {
      const name = setLabel(group, width - left - LINE, measures);
      boxes.push(
        placeLabel(
          group,
          "row",
          { x: left + LINE, y, width: width - left - LINE, height: name.height },
          name,
          measures,
          "start",
        ),
      );
      y += name.height + GAP;
    }
    current = node.group;
    const [when, what] = [date(node.date), setLabel(node, width - left - LINE, measures)];
    const height = Math.max(when.height, what.height);
    const day = { id: `${node.id}-date`, isPossible: node.isPossible };
    boxes.push(
      placeLabel(day, "date", { x: 0, y, width: left, height }, when, measures, "start"),
      placeLabel(node, "node", { x: left + LINE, y, width: width - left - LINE, height }, what, measures, "start"),
    );
    y += height + GAP;
  }
  const middle = left + LINE / 2;
  const height = Math.max(0, y - GAP) + 1;
  return {
    width,
    height,
    boxes,
    edges: [],
    rules: [
      [
        [middle, 0],
        [middle, height],
      ],
    ],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
