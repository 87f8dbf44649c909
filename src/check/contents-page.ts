import { locateYaml } from "../model/parse-yaml.ts";
import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";

/** Every contents entry names a work of the issue, and the first page it states is the one worked out for that work. */
export function contentsPage({ works, issues }: ContentToCheck): Problem[] {
  return issues.flatMap(({ file, described }) =>
    file.contents.flatMap((entry, at): Problem[] => {
      const problem = (key: "work" | "page", reason: string, note: string) => ({
        file: described.path,
        ...locateYaml(described.text, ["contents", at, key]),
        ruleId: "contents-page",
        reason,
        note,
      });
      const work = works.find((candidate) => candidate.file.id === entry.work);
      if (!work)
        return [problem("work", `there is no work ${entry.work}`, "write the id of a folder in content/works")];
      if (work.file.issue !== file.id)
        return [
          problem(
            "work",
            `${entry.work} does not say that it is of this issue`,
            `write \`issue: ${file.id}\` in its work.yaml`,
          ),
        ];
      const first = work.source?.lines[0]?.page;
      if (entry.page === null || !work.source || first === entry.page) return [];
      return [
        problem(
          "page",
          `the contents give page ${entry.page}, ${entry.work} begins on page ${first ?? "unknown"}`,
          "compare the contents page of the witness with `pages.first` in work.yaml",
        ),
      ];
    }),
  );
}
