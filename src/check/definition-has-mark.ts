import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";
import { noteMarks } from "./note-marks.ts";
import { textsInBoth } from "./texts-in-both.ts";

/** Every definition `[^n]: …` is marked in the text of its file. */
export function definitionHasMark(content: ContentToCheck): Problem[] {
  return textsInBoth(content).flatMap((text) => {
    const { marks, definitions } = noteMarks(text);
    const marked = new Set(marks.map(({ label }) => label));
    return definitions
      .filter(({ label }) => !marked.has(label))
      .map(({ label, line, column }) => ({
        file: text.path,
        line,
        column,
        ruleId: "definition-has-mark",
        reason: `no mark [^${label}] leads to this definition`,
        note: `put [^${label}] where the note belongs, or take the definition out`,
      }));
  });
}
