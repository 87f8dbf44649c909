import { bands } from "./bands.ts";
import type { Diagram } from "./diagram.ts";
import { fitGraph } from "./fit-graph.ts";
import type { FrameworkLayout, Measures } from "./geometry.ts";
import { matrix } from "./matrix.ts";
import { quadrant } from "./quadrant.ts";
import { ring } from "./ring.ts";
import { timeline } from "./timeline.ts";
import { tree } from "./tree.ts";

/** What layouts write besides the labels of the framework. */
export interface LayoutWords {
  /** In a cell on which the text is silent. */
  readonly silent: string;
  /** A date as the text gives it, `2021-04-21`, in words. */
  readonly date: (date: string) => string;
}

/** Returns the drawing of a framework as geometry, by the layout that its kind names. */
export async function layoutFramework(
  diagram: Diagram,
  measures: Measures,
  words: LayoutWords,
): Promise<FrameworkLayout> {
  switch (diagram.kind) {
    case "matrix":
      return matrix(diagram, measures, words.silent);
    case "quadrant":
      return quadrant(diagram, measures, words.silent);
    case "timeline":
      return timeline(diagram, measures, words.date);
    case "tree":
      return tree(diagram, measures);
    case "layers":
      return diagram.edges.length === 0 ? bands(diagram, measures) : await fitGraph(diagram, measures);
    case "cycle":
      return ring(diagram, measures) ?? (await fitGraph(diagram, measures));
    case "flow":
    case "chain":
      return await fitGraph(diagram, measures);
  }
}
