import { shortFormTarget } from "../../model/short-forms.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { citationProblem, citedNotes } from "./cited-notes.ts";

/** A short form (同上, Ibid., author and title only) cites what the note cites that it refers to. */
export function shortFormAgrees({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) => {
    const notes = citedNotes(work);
    const inlines = work.zh?.parsed.document.notes ?? [];
    const byLine = new Map((work.source?.notes ?? []).map(({ line }, at) => [line, at] as const));
    const stated = new Map(
      work.file.shortForms.flatMap(([short, full]) => {
        const [from, to] = [byLine.get(short), byLine.get(full)];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      }),
    );
    return notes.flatMap(({ id, placed }, at) => {
      const found = shortFormTarget(inlines, at);
      const target = stated.get(at) ?? (found === null ? undefined : found - 1);
      const full = target === undefined ? undefined : notes[target];
      if (full === undefined) return [];
      const keys = full.placed.map(({ key }) => key);
      if (placed.length === 0 || placed.some(({ key }) => key !== null && keys.includes(key))) return [];
      return citationProblem(work, [id], {
        ruleId: "short-form-agrees",
        reason: `${id} refers to ${full.id}, but cites nothing that ${full.id} cites`,
        note: "give both notes one key, or correct `shortForms` in work.yaml",
      });
    });
  });
}
