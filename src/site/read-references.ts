import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { ReferenceItem, ReferencesFile } from "../model/reference-files.ts";
import { readYaml } from "./content-files.ts";

/** Reads the reference items by key; problems are collected (JSON is read as YAML, which it is a part of). */
export function readReferences(root: string, problems: Problem[]): ReferenceItem[] {
  const folder = join(root, "content/references");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const path = `content/references/${name}`;
      const item = readYaml(root, path, ReferenceItem, problems);
      if (item !== null && `${item.id}.json` !== name)
        problems.push({
          file: path,
          line: 0,
          column: 0,
          ruleId: "id-is-file",
          reason: `the file holds the id ${item.id}`,
          note: "give file and id one name",
        });
      return item ?? [];
    });
}

/** Reads what the notes of a work cite; empty where it has not been worked out yet. */
export function readCitations(root: string, work: string, problems: Problem[]): ReferencesFile {
  const path = citationsPath(work);
  return existsSync(join(root, path)) ? (readYaml(root, path, ReferencesFile, problems) ?? {}) : {};
}

/** Returns the path of the file that says what the notes of a work cite, relative to the root. */
export function citationsPath(work: string): string {
  return `content/works/${work}/references.yaml`;
}
