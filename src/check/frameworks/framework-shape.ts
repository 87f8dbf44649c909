import { isDrawn, type FrameworkFile } from "../../model/framework-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { frameworkProblem } from "./framework-parts.ts";

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** The parts of a framework fit together, and fit its kind: ids are unique and known, a matrix has all its cells. */
export function frameworkShape({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) =>
    work.frameworks.flatMap((framework) =>
      !isDrawn(framework.file)
        ? []
        : [...idFaults(framework.file), ...endFaults(framework.file), ...kindFaults(framework.file)].map(
            ({ path, reason }) =>
              frameworkProblem(framework, path, {
                ruleId: "framework-shape",
                reason,
                note: "see FrameworkFile in src/model/framework-file.ts for what each kind holds",
              }),
          ),
    ),
  );
}

function idFaults({ groups, nodes, rows, columns }: FrameworkFile): Fault[] {
  const seen = new Set<string>();
  return Object.entries({ groups, nodes, rows, columns }).flatMap(([list, parts]) =>
    parts.flatMap(({ id }, at) => {
      const isTwice = seen.has(id);
      seen.add(id);
      return isTwice ? [{ path: [list, at, "id"], reason: `the id ${id} is used twice` }] : [];
    }),
  );
}

function endFaults({ groups, nodes, edges, rows, columns }: FrameworkFile): Fault[] {
  const ids = (parts: readonly { readonly id: string }[]) => new Set(parts.map(({ id }) => id));
  const known = { group: ids(groups), row: ids(rows), column: ids(columns), end: ids([...nodes, ...groups]) };
  const seen = new Set<string>();
  return [
    ...nodes.flatMap((node, at) =>
      (["group", "row", "column"] as const)
        .filter((key) => node[key] !== undefined && !known[key].has(node[key]))
        .map((key) => ({ path: ["nodes", at, key], reason: `${node.id}: there is no ${key} ${node[key] ?? ""}` })),
    ),
    ...edges.flatMap((edge, at): Fault[] => {
      const name = `${edge.from} → ${edge.to} (${edge.kind})`;
      const isTwice = seen.has(name);
      seen.add(name);
      return [
        ...(["from", "to"] as const)
          .filter((end) => !known.end.has(edge[end]))
          .map((end) => ({ path: ["edges", at, end], reason: `there is no node or group ${edge[end]}` })),
        ...(isTwice ? [{ path: ["edges", at], reason: `the edge ${name} stands twice` }] : []),
        ...(edge.from === edge.to ? [{ path: ["edges", at], reason: `${edge.from} leads to itself` }] : []),
      ];
    }),
  ];
}

function kindFaults(file: FrameworkFile): Fault[] {
  const { kind, groups, nodes, edges, rows, columns, cells } = file;
  const faults: Fault[] = [];
  const want = (holds: boolean, path: readonly PropertyKey[], reason: string): void => {
    if (!holds) faults.push({ path, reason });
  };
  const isGrid = kind === "matrix" || kind === "quadrant";
  want(isGrid === rows.length > 0, ["rows"], `a ${kind} has ${isGrid ? "rows" : "no rows"}`);
  want(isGrid === columns.length > 0, ["columns"], `a ${kind} has ${isGrid ? "columns" : "no columns"}`);
  want(kind === "matrix" || cells.length === 0, ["cells"], `a ${kind} has no cells`);
  want(
    kind === "matrix" ? nodes.length === 0 : nodes.length > 0,
    ["nodes"],
    `a ${kind} has ${kind === "matrix" ? "cells, no nodes" : "nodes"}`,
  );
  if (kind === "matrix") {
    const places = cells.map(({ row, column }) => `${row} ${column}`);
    const wanted = rows.flatMap((row) => columns.map((column) => `${row.id} ${column.id}`));
    for (const place of wanted)
      want(
        places.filter((one) => one === place).length === 1,
        ["cells"],
        `the cell ${place} must stand exactly once (stated: false where the text is silent)`,
      );
    cells.forEach(({ row, column }, at) =>
      want(wanted.includes(`${row} ${column}`), ["cells", at], `there is no cell ${row} ${column}`),
    );
  }
  nodes.forEach(({ id, group, row, column, date }, at) => {
    want(kind !== "layers" || group !== undefined, ["nodes", at], `${id} belongs to no layer (group)`);
    want(
      kind === "quadrant" ? row !== undefined && column !== undefined : row === undefined && column === undefined,
      ["nodes", at],
      `${id}: row and column belong to a quadrant, and there to every node`,
    );
    want(
      (kind === "timeline") === (date !== undefined),
      ["nodes", at],
      `${id}: a date belongs to a timeline, and there to every node`,
    );
  });
  groups.forEach(({ id }, at) =>
    want(
      nodes.some(({ group }) => group === id),
      ["groups", at],
      `the group ${id} is empty`,
    ),
  );
  if (kind === "cycle") want(hasCycle(edges), ["edges"], "the edges of a cycle lead back nowhere");
  if (kind === "tree")
    for (const { id } of nodes)
      want(
        edges.filter(({ from, to }) => (isUpward(edges) ? from : to) === id).length <= 1,
        ["edges"],
        `${id} has two parents in a tree`,
      );
  return faults;
}

/** Whether the edges of a tree lead from part to whole. */
function isUpward(edges: FrameworkFile["edges"]): boolean {
  return edges.every(({ kind }) => kind === "part of");
}

function hasCycle(edges: FrameworkFile["edges"]): boolean {
  const next = Map.groupBy(edges, ({ from }) => from);
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (next.get(from) ?? []).some(({ to }) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return reaches(to, goal, seen);
    });
  return edges.some(({ from }) => reaches(from, from, new Set()));
}
