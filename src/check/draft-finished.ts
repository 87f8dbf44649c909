import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";

/** What `npm run import -- --new` writes where only the editor knows. */
const open = "TO BE FILLED IN";

/** Nothing in work.yaml or issue.yaml is left as the first draft has it. */
export function draftFinished({ works, issues }: ContentToCheck): Problem[] {
  return [...works, ...issues].flatMap(({ described }) =>
    described.text.split("\n").flatMap((line, index): Problem[] =>
      line.includes(open)
        ? [
            {
              file: described.path,
              line: index + 1,
              column: line.indexOf(open) + 1,
              ruleId: "draft-finished",
              reason: "the first draft has left this to the editor",
              note: "fill it in, in both languages where both are asked for",
            },
          ]
        : [],
    ),
  );
}
