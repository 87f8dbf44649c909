/** Made-up frameworks of every kind, for laws that hold for all of them. */
import fc from "fast-check";
import type { Diagram, Edge, Node, Part } from "../../../src/diagrams/framework/diagram.ts";
import { EDGE_KINDS, type FrameworkKind } from "../../../src/model/framework-file.ts";

const WORDS = [
  "人工智能治理",
  "安全风险",
  "国家",
  "机制复合体的三条路径",
  "AI",
  "governance",
  "regulation of technology",
  "多方参与",
  "responsible",
];
const label = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const by = fc.option(fc.constantFrom("基辛格", "Michael Horowitz"), { nil: null, freq: 5 });
const part = (id: string): fc.Arbitrary<Part> =>
  fc.record({ id: fc.constant(id), label, by, isPossible: fc.boolean() });
const parts = (prefix: string, least: number, most: number): fc.Arbitrary<Part[]> =>
  fc
    .integer({ min: least, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => part(`${prefix}${at}`))));
const EMPTY = { groups: [], nodes: [], edges: [], rows: [], columns: [], cells: [] } as const;
const bare = (one: Part): Node => ({ ...one, group: null, row: null, column: null, date: null });

function edgeOf(from: string, to: string, at: number, text: string | null): Edge {
  return {
    id: `e${at + 1}`,
    from,
    to,
    kind: EDGE_KINDS[at % EDGE_KINDS.length] ?? "causes",
    label: text,
    by: null,
    isPossible: at % 3 === 0,
  };
}

/** Nodes, some of them in groups, with edges from any to any. */
export const anyGraph = (kind: FrameworkKind): fc.Arbitrary<Diagram> =>
  fc
    .record({
      nodes: parts("n", 2, 9),
      groups: parts("g", 0, 3),
      seats: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
      joins: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.option(label, { nil: null })), { maxLength: 9 }),
    })
    .map(({ nodes, groups, seats, joins }) => {
      const seated = nodes.map((node, at) => ({ ...bare(node), group: groups[seats[at] ?? 9]?.id ?? null }));
      const kept = groups.filter(({ id }) => seated.some(({ group }) => group === id));
      const ends = [...seated, ...kept].map(({ id }) => id);
      const seen = new Set<string>();
      const edges = joins.flatMap(([a, b, text], at) => {
        const [from = "", to = ""] = [ends[a % ends.length], ends[b % ends.length]];
        const isInside = seated.some(({ id, group }) => (id === from && group === to) || (id === to && group === from));
        if (from === to || isInside || seen.has(`${from} ${to}`)) return [];
        seen.add(`${from} ${to}`);
        return [edgeOf(from, to, at, text?.split(" ").slice(0, 2).join(" ") ?? null)];
      });
      return { ...EMPTY, kind, nodes: seated, groups: kept, edges };
    });

/** A tree: each node but the first hangs on one before it. */
export const anyTree: fc.Arbitrary<Diagram> = fc
  .record({
    nodes: parts("n", 1, 12),
    parents: fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
    text: fc.option(label, { nil: null }),
  })
  .map(({ nodes, parents, text }) => ({
    ...EMPTY,
    kind: "tree",
    nodes: nodes.map(bare),
    edges: nodes.slice(1).map(({ id }, at) => ({
      ...edgeOf(nodes[(parents[at] ?? 0) % (at + 1)]?.id ?? "", id, at, text?.split(" ")[0] ?? null),
      kind: "causes" as const,
    })),
  }));

/** Rows against columns; some cells are silent. */
export const anyMatrix: fc.Arbitrary<Diagram> = fc
  .record({
    rows: parts("r", 1, 6),
    columns: parts("c", 1, 6),
    labels: fc.array(fc.option(label, { nil: null }), { minLength: 36, maxLength: 36 }),
  })
  .map(({ rows, columns, labels }) => ({
    ...EMPTY,
    kind: "matrix",
    rows,
    columns,
    cells: rows.flatMap((row, y) =>
      columns.map((column, x) => ({
        id: `${row.id}.${column.id}`,
        row: row.id,
        column: column.id,
        label: labels[y * 6 + x] ?? null,
        by: null,
        isPossible: false,
      })),
    ),
  }));

/** Two by two, with nodes anywhere. */
export const anyQuadrant: fc.Arbitrary<Diagram> = fc
  .record({
    rows: parts("r", 2, 2),
    columns: parts("c", 2, 2),
    nodes: parts("n", 1, 8),
    seats: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
  })
  .map(({ rows, columns, nodes, seats }) => ({
    ...EMPTY,
    kind: "quadrant",
    rows,
    columns,
    nodes: nodes.map((node, at) => ({
      ...bare(node),
      row: rows[(seats[at] ?? 0) % 2]?.id ?? null,
      column: columns[(seats[at] ?? 0) >> 1]?.id ?? null,
    })),
  }));

/** Dated nodes, some in groups. */
export const anyTimeline: fc.Arbitrary<Diagram> = anyGraph("timeline").map((diagram) => ({
  ...diagram,
  edges: [],
  nodes: diagram.nodes.map((node, at) => ({ ...node, date: `20${10 + ((at * 7) % 13)}-0${1 + (at % 9)}` })),
}));
