import { notesMarked } from "../model/inline.ts";
import type { Problem } from "../model/problem.ts";
import { linesOf } from "../model/text-document.ts";
import type { CheckedText, ContentToCheck } from "./content-to-check.ts";
import { textsInBoth } from "./texts-in-both.ts";

/**
 * The first marks of the notes read 1…N; one problem, at the first that is out of turn. Marks without definition and
 * definitions without mark are left to the rules that name them.
 */
export function notesInOrder(content: ContentToCheck): Problem[] {
  return textsInBoth(content).flatMap((text): Problem[] => {
    const first = firstMarks(text);
    const due = first.map(({ note }) => note).sort((a, b) => a - b);
    const wrong = first.find(({ note }, at) => note !== due[at]);
    if (!wrong) return [];
    return [
      {
        file: text.path,
        line: wrong.line,
        column: 0,
        ruleId: "notes-in-order",
        reason: `note ${wrong.note} is marked where note ${due[first.indexOf(wrong)] ?? 0} is due`,
        note: "number the notes 1…N in the order in which a reader meets their marks",
      },
    ];
  });
}

/** A table's cells are read before its source line. */
function firstMarks({ parsed }: NonNullable<CheckedText["zh"]>): { note: number; line: number }[] {
  const lines = linesOf(parsed.document).map(({ kind, inlines }, at) => ({
    kind,
    notes: notesMarked(inlines),
    line: parsed.lineNumbers[at] ?? 0,
  }));
  const inOrder: typeof lines = [];
  let held: typeof lines = [];
  lines.forEach((line, at) => {
    if (line.kind !== "cell") {
      inOrder.push(...held);
      held = [];
    }
    if (line.kind === "source" && lines[at + 1]?.kind === "cell") held.push(line);
    else inOrder.push(line);
  });
  const seen = new Set<number>();
  return [...inOrder, ...held].flatMap(({ notes, line }) =>
    notes
      .filter((note) => !seen.has(note))
      .map((note) => {
        seen.add(note);
        return { note, line };
      }),
  );
}
