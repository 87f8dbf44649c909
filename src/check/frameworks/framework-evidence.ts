import { isDrawn } from "../../model/framework-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { chineseLines, frameworkProblem, partsOf } from "./framework-parts.ts";

/** Every sentence, cell, caption or note that a framework cites is one of its work. */
export function frameworkEvidence({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) => {
    const lines = chineseLines(work);
    return work.frameworks.flatMap((framework) => {
      const { file } = framework;
      const cited = isDrawn(file)
        ? partsOf(file).flatMap(({ name, path, evidence }) =>
            evidence.map((id, at) => ({ name, id, path: [...path, "evidence", at] })),
          )
        : file.says.map((id, at) => ({ name: "says", id, path: ["says", at] }));
      return cited
        .filter(({ id }) => !lines.has(id))
        .map(({ name, id, path }) =>
          frameworkProblem(framework, path, {
            ruleId: "framework-evidence",
            reason: `${name} cites ${id}, which is no line of ${work.file.id}`,
            note: "cite the sentence (p14-2), cell (tab2-r3c1), caption (fig1-cap), note (n3) or heading (s2-1) that says it",
          }),
        );
    });
  });
}
