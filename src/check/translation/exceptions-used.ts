import { locateYaml } from "../../model/parse-yaml.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { unitIds } from "./line-pairs.ts";
import { objectionsOf, type PairRule } from "./pair-rule.ts";

/** Returns the rule that every entry of `exceptions.yaml` names a line and a rule, and is needed. */
export function exceptionsUsed(pairRules: ReadonlyMap<string, PairRule>): (content: ContentToCheck) => Problem[] {
  return (content) => {
    const needed = [...pairRules].flatMap(([ruleId, rule]) =>
      objectionsOf(rule, content).map(({ text, pair, objection }) =>
        key(text.folder, pair.unit, ruleId, objection.term),
      ),
    );
    const isNeeded = new Set(needed);
    return [...content.works, ...content.issues].flatMap((text) => {
      const ids = new Set(unitIds(text));
      return text.exceptions.flatMap((exception, at): Problem[] => {
        const { unit, rule, term } = exception;
        const reason = !ids.has(unit)
          ? `there is no line ${unit}`
          : !pairRules.has(rule)
            ? `there is no rule ${rule} of the translation`
            : isNeeded.has(key(text.folder, unit, rule, term))
              ? null
              : `${rule} has nothing against ${unit}`;
        if (reason === null) return [];
        const { path, text: source } = text.exceptionsFile;
        const { line, column } = locateYaml(source, [at]);
        return [
          {
            file: path,
            line,
            column,
            ruleId: "exceptions-used",
            reason,
            note: "take the entry out, or name the line and rule it is for",
          },
        ];
      });
    });
  };
}

function key(...parts: readonly (string | undefined)[]): string {
  return parts.join(" ");
}
