import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedWork } from "../check/content-to-check.ts";
import { FrameworkFile, LostFigureFile } from "../model/framework-file.ts";
import type { Problem } from "../model/problem.ts";
import { readYaml } from "./content-files.ts";

type ReadFramework = CheckedWork["frameworks"][number];

/** Reads the frameworks of a work, printed figures first, each kind by number; problems are collected. */
export function readFrameworks(root: string, work: string, problems: Problem[]): ReadFramework[] {
  const folder = `content/works/${work}/frameworks`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), "utf8");
      // Which of the two schemas is meant, is said by one key: their problems are then about that schema alone.
      const file = /^lost:/mu.test(text)
        ? readYaml(root, path, LostFigureFile, problems)
        : readYaml(root, path, FrameworkFile, problems);
      if (file !== null && `${file.id}.yaml` !== name)
        problems.push({
          file: path,
          line: 0,
          column: 0,
          ruleId: "id-is-file",
          reason: `the file holds the id ${file.id}`,
          note: "give file and id one name",
        });
      return file === null ? [] : [{ path, text, file }];
    });
}
