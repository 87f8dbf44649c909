import { line } from "d3-shape";
import { xml, type Xml } from "../../model/xml.ts";
import { labelWidth } from "../label-width.ts";
import type { SetLine } from "../set-lines.ts";
import type { Diagram } from "./diagram.ts";
import { edgeEnds } from "./edge-ends.ts";
import type { Box, FrameworkLayout, Measures, PlacedBox, PlacedEdge } from "./geometry.ts";

/** What a drawing links to and says beyond its geometry. */
export interface DrawingContext {
  readonly diagram: Diagram;
  readonly measures: Measures;
  /** Ids of the lines that a part rests on. */
  readonly evidence: (id: string) => readonly string[];
  /** Address of the line that a part rests on first, null where it is not linked (in a file that stands alone). */
  readonly link: (id: string) => string | null;
  /** Name of a part for those who hear it: its label and where it is said. */
  readonly name: (id: string) => string;
}

/** `12`: the number of an edge, which a key explains */
const number = /^\d{1,2}$/u;
const round = (value: number): number => Math.round(value * 10) / 10;
const course = line<readonly [number, number]>(
  ([x]) => round(x),
  ([, y]) => round(y),
);

/**
 * Returns what stands inside the `<svg>`: rules, edges, boxes with their words. Every part bears `data-n` (its id; a cell's is
 * `row.column`) and `data-e` (the lines it rests on), an edge `data-from` and `data-to`; classes say what it is, the style sheet how that looks.
 */
export function drawFramework(layout: FrameworkLayout, context: DrawingContext): Xml {
  const { boxes, edges, rules } = layout;
  const groups = boxes.filter(({ role }) => role === "group");
  const placeOf = (id: string): number => context.diagram.edges.findIndex((edge) => edge.id === id);
  const inOrder = edges.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
  const others = boxes.filter(({ role }) => role !== "group");
  return xml`${groups.map(drawFrame)}${rules.map(
    ([from, to]) => xml`<path class="rule" d="${course([from, to]) ?? ""}"/>`,
  )}${inOrder.map((edge) => drawEdge(edge, context))}${[...groups, ...others].map((box) => drawBox(box, context))}`;
}

function drawEdge({ id, points, lines, labelBox }: PlacedEdge, { diagram, measures, evidence }: DrawingContext): Xml {
  const edge = diagram.edges.find((one) => one.id === id);
  if (edge === undefined) return xml``;
  const kind = edge.kind.replace(" ", "-");
  return xml`<g class="edge ${kind}${edge.isPossible ? " possible" : ""}" data-n="${id}" data-e="${evidence(id).join(" ")}" data-from="${edge.from}" data-to="${edge.to}"><path class="line" d="${course([...points]) ?? ""}"/>${edgeEnds(
    edge.kind,
    points,
  ).map(({ path, isFilled }) => xml`<path class="${isFilled ? "tip full" : "tip"}" d="${path}"/>`)}${
    labelBox &&
    xml`<rect class="ground${groundKind(edge, lines, diagram)}" x="${round(labelBox.x)}" y="${round(labelBox.y)}" width="${round(labelBox.width)}" height="${round(labelBox.height)}"${lines.length === 1 && number.test(lines[0]?.text ?? "") ? xml` rx="${round(labelBox.height / 2)}"` : null}/>`
  }${write(lines, "middle", measures.small, "on-edge")}</g>`;
}

/** A number in a ring is told from its line; a label within a frame stands on the frame's ground. */
function groundKind(edge: Diagram["edges"][number], lines: readonly SetLine[], { nodes }: Diagram): string {
  const groupOf = (id: string) => nodes.find((node) => node.id === id)?.group ?? null;
  if (lines.length === 1 && number.test(lines[0]?.text ?? "")) return " number";
  return groupOf(edge.from) !== null && groupOf(edge.from) === groupOf(edge.to) ? " inside" : "";
}

/** The frame of a group lies behind everything, its name before the edges that cross it. */
function drawFrame({ id, x, y, width, height, isPossible }: PlacedBox): Xml {
  return xml`<rect class="frame${isPossible ? " possible" : ""}" data-n="${id}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
}

function drawBox(box: PlacedBox, { measures, evidence, link, name }: DrawingContext): Xml {
  const { id, role, x, y, width, height, lines, by, anchor, isPossible } = box;
  const room = role === "group" ? roomOf(box, measures) : { x, y, width, height };
  const shape = xml`<rect x="${round(room.x)}" y="${round(room.y)}" width="${round(room.width)}" height="${round(room.height)}"/>${write(lines, anchor, role === "key" ? measures.small : measures.size, "words")}${write(by, anchor, measures.small, "whose")}`;
  const classes = `${role}${isPossible ? " possible" : ""}`;
  const cites = evidence(id);
  const cited = cites.length === 0 || role === "key" ? null : xml` data-e="${cites.join(" ")}"`;
  const href = role === "key" || role === "date" || role === "silent" ? null : link(id);
  if (href === null) return xml`<g class="${classes}" data-n="${id}"${cited}>${shape}</g>`;
  return xml`<a class="${classes}" data-n="${id}"${cited} href="${href}" aria-label="${name(id)}">${shape}</a>`;
}

/** The room that the words of a box take. */
function roomOf({ lines, by, anchor }: PlacedBox, { size, small }: Measures): Box {
  const widths = [...lines.map(({ text }) => labelWidth(text, size)), ...by.map(({ text }) => labelWidth(text, small))];
  const width = Math.max(0, ...widths);
  const [first, last] = [lines[0], by.at(-1) ?? lines.at(-1)];
  const left = (first?.x ?? 0) - (anchor === "middle" ? width / 2 : 0);
  return {
    x: left - 2,
    y: (first?.y ?? 0) - size,
    width: width + 4,
    height: (last?.y ?? 0) - (first?.y ?? 0) + size * 1.3,
  };
}

function write(lines: readonly SetLine[], anchor: "start" | "middle", size: number, kind: string): Xml | null {
  if (lines.length === 0) return null;
  const middle = anchor === "middle" ? xml` text-anchor="middle"` : null;
  return xml`<text class="${kind}" font-size="${size}"${middle}>${lines.map(
    ({ text, x, y }) => xml`<tspan x="${round(x)}" y="${round(y)}">${text}</tspan>`,
  )}</text>`;
}
