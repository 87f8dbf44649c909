import type { Problem } from "./problem.ts";
import { proposeIds } from "./propose-ids.ts";
import { formatChange } from "./register-changes.ts";
import { parseRegister } from "./register-file.ts";
import type { NamedFramework } from "./register-frameworks.ts";
import type { TextDocument } from "./text-document.ts";

/**
 * Returns what keeps a register from being that of the document. `source` is the text of `content/ids/<work>.tsv`, null
 * if there is none. Problems: `ids-registered` (an id that is not registered, or not as it is now), `id-kept` (a live id
 * without its unit), `id-unique`, and those of the file's form, `register-row`.
 */
export function registerProblems(
  file: string,
  source: string | null,
  document: TextDocument,
  frameworks: readonly NamedFramework[] = [],
): Problem[] {
  const remedy = "run `npm run ids`, and if the change is meant `npm run ids -- --write`";
  if (source === null)
    return [
      { file, line: 0, column: 0, ruleId: "ids-registered", reason: "the work has no register of ids", note: remedy },
    ];
  const { rows, problems } = parseRegister(source, file);
  if (problems.length > 0) return problems;
  const lineOf = new Map(rows.map(({ id }, at) => [id, at + 2]));
  return proposeIds(rows, document, frameworks).changes.map((change): Problem => {
    const isLost = change.type === "gone" || change.type === "alias";
    return {
      file,
      line: lineOf.get(change.id) ?? 0,
      column: 0,
      ruleId: isLost ? "id-kept" : "ids-registered",
      reason: `${isLost ? "a published id has left the text" : "the register is not current"}: ${formatChange(change)}`,
      note: remedy,
    };
  });
}
