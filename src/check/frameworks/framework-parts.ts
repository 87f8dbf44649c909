import { plainText } from "../../model/inline.ts";
import type { FrameworkFile } from "../../model/framework-file.ts";
import { locateYaml } from "../../model/parse-yaml.ts";
import type { Problem } from "../../model/problem.ts";
import type { CheckedWork } from "../content-to-check.ts";
import { linePairs } from "../translation/line-pairs.ts";

/** A file of frameworks as committed. */
export type CheckedFramework = CheckedWork["frameworks"][number];

/** One statement of a framework: where it stands in its file and what it says. */
export interface FrameworkPart {
  /** `nodes[3]` for messages. */
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly label: { readonly zh: string; readonly en: string } | undefined;
  readonly evidence: readonly string[];
  readonly paraphrase: boolean;
}

const LISTS = ["groups", "nodes", "edges", "rows", "columns", "cells"] as const;

/** Returns everything of a framework that must have evidence: groups, nodes, edges, rows, columns, stated cells. */
export function partsOf(file: FrameworkFile): FrameworkPart[] {
  return LISTS.flatMap((list) =>
    file[list].flatMap((part, at): FrameworkPart[] => {
      if (!("evidence" in part)) return [];
      const { label, evidence, paraphrase = false } = part;
      const name = "id" in part ? `${list} ${part.id}` : `${list} ${at + 1}`;
      return [{ name, path: [list, at], label, evidence, paraphrase }];
    }),
  );
}

/** Returns the Chinese text of every line of a work by its id. */
export function chineseLines(work: CheckedWork): Map<string, string> {
  return new Map(linePairs(work).map(({ unit, zh }) => [unit, plainText(zh)]));
}

/** Returns a problem at a place in a file of frameworks. */
export function frameworkProblem(
  { path: file, text }: CheckedFramework,
  path: readonly PropertyKey[],
  problem: Pick<Problem, "ruleId" | "reason" | "note">,
): Problem {
  return { file, ...locateYaml(text, path), ...problem };
}
