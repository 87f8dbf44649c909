import { locateYaml } from "../model/parse-yaml.ts";
import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";

/** Every field of `bibliography` but its type and its pinyin, and `pages`, `reviewed` and `suppliedTitle`, has an `evidence` entry. */
export function evidenceGiven({ works, issues }: ContentToCheck): Problem[] {
  return [...works, ...issues].flatMap(({ file, described }) => {
    const given = file.evidence.map(({ field }) => field);
    const has = (field: string) => given.some((name) => name === field || name.startsWith(`${field}.`));
    const fields = Object.keys(file.bibliography ?? {}).filter((field) => field !== "type" && field !== "custom");
    const outside = (["pages", "reviewed", "suppliedTitle"] as const).filter((key) => key in file);
    const paths = [...fields.map((field) => ["bibliography", field]), ...outside.map((key) => [key])];
    return paths
      .filter((path) => !has(path.at(-1) ?? ""))
      .map((path) => ({
        file: described.path,
        ...locateYaml(described.text, path),
        ruleId: "evidence-given",
        reason: `${path.join(".")} is stated without evidence`,
        note: `add {field: ${path.at(-1) ?? ""}, kind: witness | inference | outside, source: {zh, en}} to \`evidence\`, or take the field out`,
      }));
  });
}
