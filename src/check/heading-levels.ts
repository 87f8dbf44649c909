import type { Problem } from "../model/problem.ts";
import { linesOf } from "../model/text-document.ts";
import type { ContentToCheck } from "./content-to-check.ts";
import { textsInBoth } from "./texts-in-both.ts";

/** A heading is at most one level deeper than the one before it; the first is of level 1. */
export function headingLevels(content: ContentToCheck): Problem[] {
  return textsInBoth(content).flatMap(({ path, parsed }) => {
    const levels = parsed.document.parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === "heading" ? [block.level] : []));
    const lines = linesOf(parsed.document).flatMap(({ kind }, at) =>
      kind === "heading" ? [parsed.lineNumbers[at] ?? 0] : [],
    );
    return levels.flatMap((level, at): Problem[] => {
      const before = levels[at - 1] ?? 0;
      if (level <= before + 1) return [];
      return [
        {
          file: path,
          line: lines[at] ?? 0,
          column: 0,
          ruleId: "heading-levels",
          reason: `a heading of level ${level} follows ${before === 0 ? "the title" : `one of level ${before}`}`,
          note: "compare the printed numbers 一、（一）1. with the witness: a heading before this one is missing or misread",
        },
      ];
    });
  });
}
