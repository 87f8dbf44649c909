import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";

/** The generated files are byte for byte what a fresh import makes. */
export function contentCurrent({ generated }: ContentToCheck): Problem[] {
  return generated.flatMap(({ path, fresh, committed }): Problem[] => {
    if (committed === fresh) return [];
    const line = committed === null ? 0 : firstDifference(fresh, committed);
    return [
      {
        file: path,
        line,
        column: 0,
        ruleId: "content-current",
        reason:
          committed === null ? "the generated file is missing" : "the file differs from a fresh import from here on",
        note: "run `npm run import`; a correction of the text goes into emendations.yaml",
      },
    ];
  });
}

/** Returns the 1-based line at which two texts begin to differ. */
function firstDifference(a: string, b: string): number {
  const [first, second] = [a.split("\n"), b.split("\n")];
  const at = first.findIndex((line, index) => line !== second[index]);
  return at < 0 ? first.length + 1 : at + 1;
}
