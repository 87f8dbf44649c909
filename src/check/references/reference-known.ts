import { locateYaml } from "../../model/parse-yaml.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { citationProblem } from "./cited-notes.ts";

/** Every key that a note cites, or that a work is known by, has its item, and every item is cited. */
export function referenceKnown({ works, references }: ContentToCheck): Problem[] {
  const known = new Set(references.map(({ id }) => id));
  const cited = new Set<string>();
  const unknown = works.flatMap((work) =>
    Object.entries(work.citations?.entries ?? {}).flatMap(([id, entries]) =>
      entries.flatMap((entry, at) => {
        if (!("key" in entry)) return [];
        cited.add(entry.key);
        if (known.has(entry.key)) return [];
        return citationProblem(work, [id, at, "key"], {
          ruleId: "reference-known",
          reason: `${id} cites ${entry.key}, which has no item`,
          note: `write content/references/${entry.key}.json, or correct the key`,
        });
      }),
    ),
  );
  const idle = references
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({
      file: `content/references/${id}.json`,
      line: 0,
      column: 0,
      ruleId: "reference-known",
      reason: `no note cites ${id}`,
      note: "cite it in a references.yaml, or remove the file",
    }));
  const strangers = works.flatMap(({ file, described }) =>
    ([["reference"], ["reviewed", "id"]] as const).flatMap((path) => {
      const key = path.length === 1 ? file.reference : file.reviewed?.["id"];
      if (key === undefined || known.has(String(key))) return [];
      return {
        file: described.path,
        ...locateYaml(described.text, path),
        ruleId: "reference-known",
        reason: `${path.join(".")} names ${String(key)}, which no note cites`,
        note: "correct the key, or take it out",
      };
    }),
  );
  return [...unknown, ...strangers, ...idle];
}
