import { locateYaml } from "../../model/parse-yaml.ts";
import type { Problem } from "../../model/problem.ts";
import { termFinder } from "../../model/terms-in.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { englishFaults } from "./framework-english.ts";

/** The English words of `countries.yaml` hold no Chinese and render the ledger's checked terms as the ledger says. */
export function placingsEnglish({ countries, terms }: ContentToCheck): Problem[] {
  if (countries === null) return [];
  const find = termFinder(terms);
  const { path, text, file } = countries;
  const labels = [
    ...file.countries.map(({ label }, at) => ({ at: ["countries", at, "label"], label })),
    ...file.schemes.flatMap(({ label, categories }, at) => [
      { at: ["schemes", at, "label"], label },
      ...categories.map((one, place) => ({ at: ["schemes", at, "categories", place, "label"], label: one.label })),
    ]),
    ...file.placings.flatMap(({ note }, at) =>
      note === undefined ? [] : [{ at: ["placings", at, "note"], label: note }],
    ),
  ];
  return labels.flatMap(({ at, label }) =>
    englishFaults(label, find).map((reason) => ({
      file: path,
      ...locateYaml(text, [...at, "en"]),
      ruleId: "placings-english",
      reason,
      note: "use the ledger's rendering (content/terms.yaml)",
    })),
  );
}
