import { isDrawn, type FrameworkFile } from "../../model/framework-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { frameworkProblem } from "./framework-parts.ts";

/** Kinds in which a node says something by its place alone. */
const PLACED = new Set(["layers", "timeline", "quadrant", "matrix"]);

/** No node stands alone: it is joined to another, or has a place in a band, a cell or time. */
export function frameworkJoined({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) =>
    work.frameworks.flatMap((framework) => {
      const { file } = framework;
      if (!isDrawn(file)) return [];
      const joined = new Set(file.edges.flatMap(({ from, to }) => [from, to]));
      return file.nodes.flatMap((node, at) =>
        joined.has(node.id) || hasPlace(file, node)
          ? []
          : frameworkProblem(framework, ["nodes", at], {
              ruleId: "framework-joined",
              reason: `nodes ${node.id} is joined to nothing`,
              note: "add the edge that the text states, or take the node out",
            }),
      );
    }),
  );
}

/** A node of a group whose frame is joined is joined through it. */
function hasPlace({ kind, edges }: FrameworkFile, node: FrameworkFile["nodes"][number]): boolean {
  if (PLACED.has(kind)) return true;
  return node.group !== undefined && edges.some(({ from, to }) => from === node.group || to === node.group);
}
