import { max } from "d3-array";
import type { Diagram } from "./diagram.ts";
import type { FrameworkLayout, Measures, PlacedBox } from "./geometry.ts";
import { placeLabel, setLabel } from "./set-box.ts";

const GAP = 8;
/** Room between two bands. */
const BETWEEN = 10;
/** From here on a band's name stands beside its nodes, else above them. */
const BESIDE = 480;

/** Returns layers as bands, the first on top; in each its nodes in the file's order, as many abreast as fit. */
export function bands({ groups, nodes }: Diagram, measures: Measures): FrameworkLayout {
  const { width } = measures;
  const isBeside = width >= BESIDE;
  const room = Math.max(96, width * 0.22);
  const head = isBeside ? (max(groups, (group) => setLabel(group, room, measures).width) ?? 0) : 0;
  const boxes: PlacedBox[] = [];
  let y = 0;
  for (const group of groups) {
    const name = setLabel(group, isBeside ? head : width, measures);
    const left = head + GAP;
    const top = y + (isBeside ? GAP : name.height);
    const inside = flow(
      { nodes: nodes.filter((node) => node.group === group.id), left, top, right: width - GAP },
      measures,
    );
    const bottom = Math.max(inside.bottom + GAP, y + name.height);
    const band = { x: 0, y, width, height: bottom - y };
    const words = placeLabel(
      group,
      "group",
      { ...band, width: isBeside ? head : width, height: isBeside ? band.height : name.height },
      name,
      measures,
      "start",
    );
    boxes.push({ ...words, ...band }, ...inside.boxes);
    y = bottom + BETWEEN;
  }
  return { width, height: Math.max(0, y - BETWEEN) + 1, boxes, edges: [], rules: [] };
}

interface Row {
  readonly nodes: Diagram["nodes"];
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Sets nodes in rows from the left, each as wide as it wants up to half the room; a row is as high as its highest. */
function flow({ nodes, left, right, top }: Row, measures: Measures): { boxes: PlacedBox[]; bottom: number } {
  const widest = Math.max(120, Math.min(right - left, nodes.length > 2 ? (right - left) / 2 - GAP / 2 : right - left));
  const set = nodes.map((node) => ({ node, label: setLabel(node, Math.min(widest, right - left), measures) }));
  const rows: (typeof set)[] = [];
  let x = right;
  for (const one of set) {
    const row = rows.at(-1);
    if (row === undefined || x + one.label.width > right) {
      rows.push([one]);
      x = left + one.label.width + GAP;
    } else {
      row.push(one);
      x += one.label.width + GAP;
    }
  }
  const boxes: PlacedBox[] = [];
  let y = top;
  for (const row of rows) {
    const height = max(row, ({ label }) => label.height) ?? 0;
    let at = left;
    for (const { node, label } of row) {
      boxes.push(placeLabel(node, "node", { x: at, y, width: label.width, height }, label, measures));
      at += label.width + GAP;
    }
    y += height + GAP;
  }
  return { boxes, bottom: Math.max(top, y - GAP) };
}
