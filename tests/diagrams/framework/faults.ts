/** What is wrong with a drawing: things that lie on each other, leave it, or run through what they have nothing to do with. */
import type { Diagram } from "../../../src/diagrams/framework/diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox, PlacedEdge } from "../../../src/diagrams/framework/geometry.ts";
import { boxOfLine, outside, overlaps, type Box } from "../boxes.ts";

const rect = (what: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }): Box => ({
  what,
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** Returns every fault of a drawing in words; none for a good one. */
export function faultsOf(layout: FrameworkLayout, diagram: Diagram, measures: Measures): string[] {
  const { boxes, edges, width, height } = layout;
  const frames = boxes.filter(({ role }) => role === "group" && diagram.kind !== "timeline");
  const solid = boxes.filter((box) => !frames.includes(box));
  const labels = edges.flatMap(({ id, labelBox }) => (labelBox === null ? [] : [rect(`label ${id}`, labelBox)]));
  const things = [...solid.map((box) => rect(`${box.role} ${box.id}`, box)), ...labels];
  const words = boxes.flatMap((box) => wordsOf(box, measures));
  return [
    ...outside([...things, ...frames.map((box) => rect(`frame ${box.id}`, box)), ...words], width, height).map(
      (what) => `${what} leaves`,
    ),
    ...overlaps(things),
    ...boxes.flatMap((box) =>
      outside(
        wordsOf(box, measures).map((line) => shifted(line, box)),
        box.width,
        box.height,
      ).map((what) => `${what} leaves its ${box.role}`),
    ),
    ...edges.flatMap((edge) => crossings(edge, solid, diagram)),
    ...edges.flatMap((edge) => frames.flatMap((frame) => throughName(edge, frame, measures))),
  ];
}

const latin = /\p{Script=Latin}+/gu;

/** Returns the Latin words that stand in pieces, and the lines that end with the sign that opens the next one. */
export function cutWordsOf(
  { boxes, edges }: FrameworkLayout,
  { nodes, groups, rows, columns, cells, edges: all }: Diagram,
) {
  const labels = [...nodes, ...groups, ...rows, ...columns, ...cells, ...all].flatMap(({ label, by }) => [label, by]);
  const whole = new Set(labels.flatMap((label) => label?.match(latin) ?? []));
  const lines = [...boxes.filter(({ role }) => role !== "silent"), ...edges].flatMap((part) => part.lines);
  const pieces = lines.flatMap(({ text }) => text.match(latin) ?? []).filter((word) => !whole.has(word));
  return [...pieces, ...lines.map(({ text }) => text).filter((text) => /.[([“‘《]$/u.test(text))];
}

function wordsOf({ role, lines, by, anchor }: PlacedBox, { size, small }: Measures): Box[] {
  return [
    ...lines.map((line) => boxOfLine(line, role === "key" ? small : size, anchor)),
    ...by.map((line) => boxOfLine(line, small, anchor)),
  ];
}

function shifted(box: Box, { x, y }: PlacedBox): Box {
  return { ...box, left: box.left - x, right: box.right - x, top: box.top - y, bottom: box.bottom - y };
}

/** Whether an edge runs through the name of a frame. */
function throughName({ id, points }: PlacedEdge, frame: PlacedBox, { size }: Measures): string[] {
  const names = frame.lines.map((line) => boxOfLine(line, size, frame.anchor));
  const runs = points.slice(1).map((end, at) => {
    const [[x1, y1], [x2, y2]] = [points[at] ?? end, end];
    const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
    return { what: id, left: left - 0.1, right: right + 0.1, top: top - 0.1, bottom: bottom + 0.1 };
  });
  return names.flatMap((name) => runs.flatMap((run) => overlaps([name, run])));
}

/** Boxes that an edge runs through although it neither begins nor ends there. */
function crossings({ id, points }: PlacedEdge, solid: readonly PlacedBox[], { edges, nodes }: Diagram): string[] {
  const edge = edges.find((one) => one.id === id);
  const own = new Set([edge?.from, edge?.to]);
  const members = new Set(nodes.filter(({ group }) => group !== null && own.has(group)).map((node) => node.id));
  return solid
    .filter((box) => box.role !== "key" && !own.has(box.id) && !members.has(box.id))
    .filter((box) =>
      points.slice(1).some(([x2, y2], at) => {
        const [x1, y1] = points[at] ?? [x2, y2];
        const hair = 0.5;
        // Sampled: the courses are straight pieces.
        return Array.from(
          { length: 41 },
          (_, step) => [x1 + ((x2 - x1) * step) / 40, y1 + ((y2 - y1) * step) / 40] as const,
        ).some(
          ([x, y]) =>
            x > box.x + hair && x < box.x + box.width - hair && y > box.y + hair && y < box.y + box.height - hair,
        );
      }),
    )
    .map((box) => `${id} runs through ${box.id}`);
}
