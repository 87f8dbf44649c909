import type { Problem } from "../model/problem.ts";
import { textsOf, type ContentToCheck } from "./content-to-check.ts";

/** Every non-blank line of a witness belongs to exactly one work or issue; one problem for each run of lines. */
export function linesOwnedOnce(content: ContentToCheck): Problem[] {
  return content.witnesses.flatMap((witness) => {
    const texts = textsOf(content, witness);
    const ownersOf = (line: number) =>
      texts.flatMap(({ file }) =>
        file.witness.lines.filter(([first, last]) => line >= first && line <= last).map(() => file.id),
      );
    const visible = witness.lines.flatMap((text, index) =>
      text.trim() === "" ? [] : [{ line: index + 1, owners: ownersOf(index + 1) }],
    );
    return visible.flatMap(({ line, owners }, at): Problem[] => {
      const runsOn = visible[at - 1]?.owners.join() === owners.join();
      if (owners.length === 1 || runsOn) return [];
      return [
        {
          file: witness.path,
          line,
          column: 0,
          ruleId: "lines-owned-once",
          reason:
            owners.length === 0
              ? "the line belongs to no work and no issue"
              : `the line belongs to ${owners.join(" and ")}`,
          note: "give it to one work or issue in `witness.lines`; what is no text of ours is furniture of one of them",
        },
      ];
    });
  });
}
