import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";
import { noteMarks } from "./note-marks.ts";
import { textsInBoth } from "./texts-in-both.ts";

/** Every mark `[^n]` has a definition `[^n]: …` in its file. */
export function noteHasDefinition(content: ContentToCheck): Problem[] {
  return textsInBoth(content).flatMap((text) => {
    const { marks, definitions } = noteMarks(text);
    const defined = new Set(definitions.map(({ label }) => label));
    return marks
      .filter(({ label }) => !defined.has(label))
      .map(({ label, line, column }) => ({
        file: text.path,
        line,
        column,
        ruleId: "note-has-definition",
        reason: `the mark [^${label}] has no definition`,
        note: `add a line \`[^${label}]: …\` at the end of the file, or escape the bracket if it is text`,
      }));
  });
}
