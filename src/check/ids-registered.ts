import type { Problem } from "../model/problem.ts";
import { namedFrameworks } from "../model/register-frameworks.ts";
import { registerProblems } from "../model/register-problems.ts";
import type { ContentToCheck } from "./content-to-check.ts";

/**
 * Every published id is registered and stands for the text it was registered with. Problems: `ids-registered`,
 * `id-kept`, `id-unique`, `register-row`.
 */
export function idsRegistered({ works }: ContentToCheck): Problem[] {
  return works.flatMap(({ zh, register, frameworks }) =>
    zh
      ? registerProblems(
          register.path,
          register.text,
          zh.parsed.document,
          namedFrameworks(frameworks.map(({ file }) => file)),
        )
      : [],
  );
}
