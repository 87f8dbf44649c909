import { plainText } from "../../model/inline.ts";
import { locateYaml } from "../../model/parse-yaml.ts";
import { placeCitations, type PlacedWords } from "../../model/place-citations.ts";
import type { Problem } from "../../model/problem.ts";
import type { ReferencesFile } from "../../model/reference-files.ts";
import type { CheckedWork } from "../content-to-check.ts";
import { linePairs } from "../translation/line-pairs.ts";

/** A note with what `references.yaml` says of its words. */
export interface CitedNote {
  readonly id: string;
  readonly text: { readonly zh: string; readonly en: string };
  readonly entries: ReferencesFile[string];
  readonly placed: readonly PlacedWords[];
}

/** Returns the notes of a work in order; none while it has no translation or its citations are not worked out. */
export function citedNotes(work: CheckedWork): CitedNote[] {
  const citations = work.citations?.entries;
  if (citations === undefined) return [];
  return linePairs(work)
    .filter(({ kind }) => kind === "note")
    .map(({ unit, zh, en }) => {
      const text = { zh: plainText(zh), en: plainText(en) };
      const entries = citations[unit] ?? [];
      return { id: unit, text, entries, placed: placeCitations(entries, text.zh, text.en) };
    });
}

/** Returns a problem at a place in a work's `references.yaml`. */
export function citationProblem(
  work: CheckedWork,
  path: readonly PropertyKey[],
  problem: Pick<Problem, "ruleId" | "reason" | "note">,
): Problem {
  const { path: file, text } = work.citations ?? { path: work.folder, text: "" };
  return { file, ...locateYaml(text, path), ...problem };
}
