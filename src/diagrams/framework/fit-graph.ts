import { column } from "./column.ts";
import { crossedNames } from "./crossed-names.ts";
import type { Diagram } from "./diagram.ts";
import type { FrameworkLayout, Measures } from "./geometry.ts";
import { layeredGraph, type GraphShape } from "./layered-graph.ts";

/** Narrower than this a graph stands in one column. */
const NARROW = 400;
/** A drawing as flat as this, height by width, is taken as it is; one higher than the other is not taken. */
const [FLAT, HIGH] = [0.7, 1.5] as const;

/**
 * Returns the graph in layers where they have room: lying if it then stays flat, else standing, with narrower nodes and
 * numbers for labels the less room there is; where none of it fits, as a column.
 */
export async function fitGraph(diagram: Diagram, measures: Measures): Promise<FrameworkLayout> {
  if (measures.width < NARROW) return column(diagram, measures);
  let best: FrameworkLayout | null = null;
  const isLayers = diagram.kind === "layers";
  const isOrdered = isLayers || diagram.isInSeries === true;
  for (const shape of shapesFor(measures)) {
    // Layers lie above each other, and what stands in one keeps the order of the file.
    if (isLayers && shape.direction !== "DOWN") continue;
    const layout = await layeredGraph(diagram, measures, shape);
    if (layout.width > measures.width || (isOrdered && !keepsOrder(layout, diagram))) continue;
    if (crossedNames(layout, measures).size > 0) continue;
    if (layout.height <= measures.width * FLAT) return layout;
    if (best === null || layout.height < best.height) best = layout;
  }
  return best !== null && best.height <= measures.width * HIGH ? best : column(diagram, measures);
}

/** Shapes from the one most easily read to the one that takes the least room. */
function shapesFor({ width }: Measures): GraphShape[] {
  return [
    { direction: "RIGHT", node: 150, label: width / 6 },
    { direction: "DOWN", node: 150, label: width / 6 },
    { direction: "RIGHT", node: 116, label: 84 },
    { direction: "DOWN", node: 112, label: 76 },
    { direction: "DOWN", node: 112, label: null },
    { direction: "RIGHT", node: 112, label: null },
  ];
}

/** Whether the nodes of each group are read in the file's order: from left to right, line by line. */
function keepsOrder({ boxes }: FrameworkLayout, { nodes, groups }: Diagram): boolean {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return groups.every(({ id }) => {
    const placed = nodes.filter(({ group }) => group === id).flatMap((node) => byId.get(node.id) ?? []);
    return placed.slice(1).every((box, at) => {
      const before = placed[at] ?? box;
      return box.y >= before.y + before.height || (box.y + box.height > before.y && box.x > before.x);
    });
  });
}
