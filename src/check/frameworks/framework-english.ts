import type { BothLanguages } from "../../model/emendation.ts";
import { isDrawn } from "../../model/framework-file.ts";
import { renderingsIn, termFinder } from "../../model/terms-in.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { frameworkProblem, partsOf } from "./framework-parts.ts";

/** The English words of a framework hold no Chinese and render the ledger's checked terms as the ledger says. */
export function frameworkEnglish({ works, terms }: ContentToCheck): Problem[] {
  const find = termFinder(terms);
  return works.flatMap((work) =>
    work.frameworks.flatMap((framework) => {
      const { file } = framework;
      if (!isDrawn(file)) return [];
      const own = (["question", "title", "caption", "legend"] as const).map((key) => ({
        path: [key],
        label: file[key],
      }));
      return [...own, ...partsOf(file)].flatMap(({ path, label }) => {
        if (label === undefined) return [];
        const place = [...path, ...(path.length === 1 ? ["en"] : ["label", "en"])];
        return englishFaults(label, find).map((reason) =>
          frameworkProblem(framework, place, {
            ruleId: "framework-english",
            reason,
            note: "use the ledger's rendering (content/terms.yaml)",
          }),
        );
      });
    }),
  );
}

/** Returns what is wrong with the English of a label: Chinese characters, terms rendered otherwise. */
export function englishFaults(label: BothLanguages, find: ReturnType<typeof termFinder>): string[] {
  const strays = find(label.zh).filter(({ term }) => term.check && renderingsIn(label.en, term).length === 0);
  return [
    ...(/\p{Script=Han}/u.test(label.en) ? [`«${label.en}» holds Chinese`] : []),
    ...strays.map(
      ({ term, form }) =>
        `${form} is rendered otherwise than the ledger says: ${[term.en, ...term.variants].join(" / ")}`,
    ),
  ];
}
