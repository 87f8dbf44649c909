import type { Span } from "../../model/place-citations.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { citationProblem, citedNotes } from "./cited-notes.ts";

/** Words that join citations and say nothing themselves: `参见：`, `；`, `等等`, `See also`, `as quoted in`. */
const JOINING =
  /可?参见|参阅|详见|另见|可见|转引自|引自|还可|亦可|也可|例如|如|见|等等|等|以及|和|及|\b(?:see|also|for example|e\.g|cf|quoted|cited|as|in|from|after|etc|and|others?|so on)\b|[\p{P}\p{S}\s]/giu;

/** Every word of every note is cited, or said to be the author's own, or joins others. */
export function noteCovered({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) =>
    citedNotes(work).flatMap(({ id, text, placed }) =>
      (["zh", "en"] as const)
        .map((language) =>
          uncovered(
            text[language],
            placed.flatMap((words) => words[language] ?? []),
          ),
        )
        .filter((left) => left.length > 0)
        .map((left) =>
          citationProblem(work, [id], {
            ruleId: "note-covered",
            reason: `${id}: ${left.map((piece) => `«${piece}»`).join(", ")} is neither a citation nor said to be the author's own words`,
            note: "add an entry with a key, or with prose: true",
          }),
        ),
    ),
  );
}

/** Returns the pieces of the text outside all spans that are more than joining words. */
function uncovered(text: string, spans: readonly Span[]): string[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const starts = [0, ...inOrder.map(({ end }) => end)];
  return starts
    .map((start, at) => text.slice(start, inOrder[at]?.start ?? text.length).trim())
    .filter((piece) => piece.replaceAll(JOINING, "") !== "");
}
