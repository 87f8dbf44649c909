import { locateYaml } from "../../model/parse-yaml.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { chineseLines } from "./framework-parts.ts";
import { strangeWords } from "./framework-words.ts";

/**
 * What `countries.yaml` says stands in the lines that it cites: each is a line of the work, the words of a Chinese label
 * are in them or the label says that it is a paraphrase, and those of a placing name the country.
 */
export function placingsEvidence({ works, countries }: ContentToCheck): Problem[] {
  if (countries === null) return [];
  const { path, text, file } = countries;
  const linesOf = new Map(works.map((work) => [work.file.id, chineseLines(work)]));
  const parts = [
    ...file.schemes.flatMap(({ work, categories, ...scheme }, at) => [
      { work, at: ["schemes", at], ...scheme },
      ...categories.map((category, place) => ({ work, at: ["schemes", at, "categories", place], ...category })),
    ]),
    ...file.placings.map(({ work, country, evidence }, at) => {
      const label = file.countries.find(({ id }) => id === country)?.label;
      return { work, at: ["placings", at], evidence, ...(label === undefined ? {} : { label }) };
    }),
  ];
  return parts.flatMap(({ work, at, evidence, ...part }) => {
    const lines = linesOf.get(work) ?? new Map<string, string>();
    const problem = (place: readonly PropertyKey[], reason: string, note: string): Problem => {
      return { file: path, ...locateYaml(text, [...at, ...place]), ruleId: "placings-evidence", reason, note };
    };
    const unknown = evidence.flatMap((id, place) =>
      lines.has(id)
        ? []
        : [
            problem(
              ["evidence", place],
              `${id} is no line of ${work}`,
              "cite the line that says it: `npm run frameworks -- WORK` lists them",
            ),
          ],
    );
    const label = "label" in part ? part.label.zh : "";
    const isParaphrase = "paraphrase" in part && part.paraphrase === true;
    const strange = strangeWords(
      label,
      evidence.flatMap((id) => lines.get(id) ?? []),
    );
    if (unknown.length > 0 || strange.length > 0 === isParaphrase) return unknown;
    return [
      isParaphrase
        ? problem(["paraphrase"], `all words of «${label}» are in its evidence`, "take out paraphrase")
        : problem(
            [],
            `${strange.map((words) => `«${words}»`).join(", ")} is not in its evidence (${evidence.join(", ")})`,
            "use the text’s words, cite the line that has them, or say paraphrase: true of a category",
          ),
    ];
  });
}
