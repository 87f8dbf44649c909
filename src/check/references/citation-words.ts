import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { citationProblem, citedNotes } from "./cited-notes.ts";

/** The words of every entry stand in its note, in both languages, and no two entries share words. */
export function citationWords({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) => {
    const notes = citedNotes(work);
    const known = new Set(notes.map(({ id }) => id));
    const strangers = Object.keys(work.citations?.entries ?? {}).filter((id) => notes.length > 0 && !known.has(id));
    return [
      ...strangers.map((id) =>
        citationProblem(work, [id], {
          ruleId: "citation-words",
          reason: `the work has no note ${id}`,
          note: "correct the id or take the entry out",
        }),
      ),
      ...notes.flatMap(({ id, entries, placed }) =>
        entries.flatMap((entry, at) =>
          (["zh", "en"] as const)
            .filter((language) => placed[at]?.[language] === null)
            .map((language) =>
              citationProblem(work, [id, at], {
                ruleId: "citation-words",
                reason: `«${language === "en" ? (entry.en ?? entry.zh) : entry.zh}» is not in the ${language === "zh" ? "Chinese" : "English"} note ${id}, or another entry has it`,
                note: "quote the words of the note character for character, without markup",
              }),
            ),
        ),
      ),
    ];
  });
}
