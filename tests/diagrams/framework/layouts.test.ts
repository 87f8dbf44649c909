import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bands } from "../../../src/diagrams/framework/bands.ts";
import { column } from "../../../src/diagrams/framework/column.ts";
import { diagramOf, type Diagram } from "../../../src/diagrams/framework/diagram.ts";
import type { FrameworkLayout, Measures } from "../../../src/diagrams/framework/geometry.ts";
import { layoutFramework } from "../../../src/diagrams/framework/layout-framework.ts";
import { matrix } from "../../../src/diagrams/framework/matrix.ts";
import { quadrant } from "../../../src/diagrams/framework/quadrant.ts";
import { ring } from "../../../src/diagrams/framework/ring.ts";
import { timeline } from "../../../src/diagrams/framework/timeline.ts";
import { tree } from "../../../src/diagrams/framework/tree.ts";
import { FITS } from "../../../src/site/framework-drawings.ts";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { cutWordsOf, faultsOf } from "./faults.ts";
import { anyGraph, anyMatrix, anyQuadrant, anyTimeline, anyTree } from "./made-up-frameworks.ts";

const widths = fc.constantFrom<Measures>(FITS.narrow, FITS.medium, FITS.wide);
const words = { silent: "not stated", date: (date: string) => date };
const { works } = await loadCorpus();

describe("every framework of the corpus", () => {
  const all = works.flatMap((work) => work.frameworks.map((file) => ({ name: `${work.id} ${file.id}`, file })));

  test.each(all)(
    "$name: nothing overlaps, leaves, is run through or cut; as wide as asked; twice the same",
    async ({ file }) => {
      for (const language of ["zh", "en"] as const)
        for (const measures of [FITS.narrow, FITS.medium]) {
          const diagram = diagramOf(file, language);
          const layout = await layoutFramework(diagram, measures, words);
          expect(faultsOf(layout, diagram, measures)).toEqual([]);
          expect(cutWordsOf(layout, diagram)).toEqual([]);
          expect(layout.width).toBe(measures.width);
          expect(layout.edges.map(({ id }) => id).sort()).toEqual(diagram.edges.map(({ id }) => id).sort());
          const shown = new Set(layout.boxes.map(({ id }) => id));
          expect([...diagram.nodes, ...diagram.groups, ...diagram.rows].filter(({ id }) => !shown.has(id))).toEqual([]);
          if (measures === FITS.narrow)
            expect(await layoutFramework(diagramOf(file, language), measures, words)).toEqual(layout);
        }
    },
  );
});

/** The law of all layouts: good drawings, the same ones again, and the same ones whatever the parts are called. */
function holds(any: fc.Arbitrary<Diagram>, lay: (diagram: Diagram, measures: Measures) => FrameworkLayout): void {
  fc.assert(
    fc.property(any, widths, (diagram, measures) => {
      const layout = lay(diagram, measures);
      expect(faultsOf(layout, diagram, measures)).toEqual([]);
      expect(lay(diagram, measures)).toEqual(layout);
      expect(placesOf(lay(renamed(diagram), measures))).toEqual(placesOf(layout));
    }),
    { numRuns: 60 },
  );
}

function placesOf({ width, height, boxes, edges }: FrameworkLayout): unknown {
  return { width, height, boxes: boxes.map(({ id: _, ...box }) => box), edges: edges.map(({ points }) => points) };
}

function renamed(diagram: Diagram): Diagram {
  const name = <T extends string | null>(id: T): T =>
    id === null ? id : (`zz${[...String(id)].reverse().join("")}` as T);
  const parts = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, id: name(one.id) }));
  return {
    ...diagram,
    groups: parts(diagram.groups),
    rows: parts(diagram.rows),
    columns: parts(diagram.columns),
    nodes: parts(diagram.nodes).map((node) => ({
      ...node,
      group: name(node.group),
      row: name(node.row),
      column: name(node.column),
    })),
    edges: diagram.edges.map((edge) => ({ ...edge, from: name(edge.from), to: name(edge.to) })),
    cells: diagram.cells.map((cell) => ({ ...cell, row: name(cell.row), column: name(cell.column) })),
  };
}

describe("layouts over made-up frameworks", () => {
  test("matrix(diagram, measures, silent)", () => {
    holds(anyMatrix, (diagram, measures) => matrix(diagram, measures, words.silent));
  });
  test("quadrant(diagram, measures, silent)", () => {
    holds(anyQuadrant, (diagram, measures) => quadrant(diagram, measures, words.silent));
  });
  test("timeline(diagram, measures, written)", () => {
    holds(anyTimeline, (diagram, measures) => timeline(diagram, measures, words.date));
  });
  test("tree(diagram, measures)", () => {
    holds(anyTree, tree);
  });
  test("column(diagram, measures)", () => {
    holds(anyGraph("flow"), column);
  });
  test("bands(diagram, measures)", () => {
    const layered = anyGraph("layers").map((diagram) => ({
      ...diagram,
      edges: [],
      nodes: diagram.nodes.filter(({ group }) => group !== null),
    }));
    holds(layered, bands);
  });
  test("ring(diagram, measures): a ring, or null where none can be drawn", () => {
    const round = anyGraph("cycle").map((diagram): Diagram => {
      const nodes = diagram.nodes.map((node) => ({ ...node, group: null }));
      const edges = nodes.map(({ id }, at) => ({
        id: `e${at + 1}`,
        from: id,
        to: nodes[(at + 1) % nodes.length]?.id ?? "",
        kind: "causes" as const,
        label: "治理",
        by: null,
        isPossible: false,
      }));
      return { ...diagram, groups: [], nodes, edges };
    });
    let drawn = 0;
    fc.assert(
      fc.property(round, (diagram) => {
        const layout = ring(diagram, FITS.medium);
        if (layout === null) return;
        drawn += 1;
        expect(faultsOf(layout, diagram, FITS.medium)).toEqual([]);
        expect(ring(diagram, FITS.medium)).toEqual(layout);
      }),
    );
    expect(drawn).toBeGreaterThan(0);
  });
  test(
    "layoutFramework(diagram, measures, words): graphs where there is room for layers",
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyGraph("flow"), async (diagram) => {
          const layout = await layoutFramework(diagram, FITS.medium, words);
          expect(faultsOf(layout, diagram, FITS.medium)).toEqual([]);
          expect(placesOf(await layoutFramework(renamed(diagram), FITS.medium, words))).toEqual(placesOf(layout));
        }),
        { numRuns: 12 },
      );
    },
  );
});
