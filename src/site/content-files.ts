import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "astro/zod";
import { decodeWitness } from "../import/decode-witness.ts";
import { layoutNamed } from "../import/layouts/layouts.ts";
import type { Witness } from "../import/import-text.ts";
import { Emendations, type Emendation } from "../model/emendation.ts";
import { locateYaml, parseYaml } from "../model/parse-yaml.ts";
import type { Problem } from "../model/problem.ts";
import { WitnessFile } from "../model/witness-file.ts";
import { IssueFile, WorkFile } from "../model/work-file.ts";

/** A work or issue as its editor describes it, with its emendations. */
export interface Described<File> {
  readonly file: File;
  readonly emendations: readonly Emendation[];
}

/** What the import reads: witnesses and the editors' files. */
export interface ContentFiles {
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly works: readonly Described<WorkFile>[];
  readonly issues: readonly Described<IssueFile>[];
  readonly problems: readonly Problem[];
}

/** Reads `content/` below `root` as far as it can be read, and collects every problem. */
export function readContentFiles(root: string): ContentFiles {
  const problems: Problem[] = [];
  const { witnesses, listed } = readWitnesses(root, problems);
  const works = readDescribed(root, "works", "work.yaml", WorkFile, problems);
  const issues = readDescribed(root, "issues", "issue.yaml", IssueFile, problems);
  for (const { folder, name, file } of [
    ...works.map((work) => ({ folder: work.folder, name: "works", file: work.file })),
    ...issues.map((issue) => ({ folder: issue.folder, name: "issues", file: issue.file })),
  ]) {
    const path = `content/${name}/${folder}/${name === "works" ? "work" : "issue"}.yaml`;
    const at = (...keys: string[]) => locateYaml(readFileSync(join(root, path), "utf8"), keys);
    if (file.id !== folder)
      problems.push({
        ...problem(path, "id-is-folder", `the folder ${folder} holds the id ${file.id}`, "give folder and id one name"),
        ...at("id"),
      });
    // A witness that is listed but cannot be read has its own problem.
    if (!listed.includes(file.witness.file))
      problems.push({
        ...problem(
          path,
          "witness-known",
          `the witness ${file.witness.file} is not in witnesses.yaml`,
          "add the file to content/witnesses and describe it in witnesses.yaml",
        ),
        ...at("witness", "file"),
      });
  }
  return { witnesses, works, issues, problems };
}

/** Reads a YAML file against its schema; returns null and collects the problems where it does not fit. */
export function readYaml<Schema extends z.ZodType>(
  root: string,
  path: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | null {
  const full = join(root, path);
  if (!existsSync(full)) {
    problems.push(problem(path, "file-exists", "the file is missing", "write it, or take it from version control"));
    return null;
  }
  const result = parseYaml(readFileSync(full, "utf8"), path, schema);
  problems.push(...result.problems);
  return result.value;
}

function readWitnesses(root: string, problems: Problem[]): { witnesses: Map<string, Witness>; listed: string[] } {
  const list = readYaml(root, "content/witnesses/witnesses.yaml", WitnessFile, problems) ?? [];
  const witnesses = new Map<string, Witness>();
  const listed = list.map(({ file }) => file);
  for (const { file, sha256, layout } of list) {
    const path = `content/witnesses/${file}`;
    if (!existsSync(join(root, path))) {
      problems.push(problem(path, "file-exists", "the witness is missing", "put the file back, byte for byte"));
      continue;
    }
    const bytes = readFileSync(join(root, path));
    const decoded = decodeWitness(path, bytes);
    if ("problems" in decoded) {
      problems.push(...decoded.problems);
      continue;
    }
    const actual = createHash("sha256").update(bytes).digest("hex");
    if (actual !== sha256)
      problems.push(
        problem(
          path,
          "witness-unchanged",
          `its SHA-256 is ${actual}, witnesses.yaml says ${sha256}`,
          "restore the file as received; a witness is never edited",
        ),
      );
    witnesses.set(file, { file, path, sha256, lines: decoded.lines, layout: layoutNamed(layout) });
  }
  return { witnesses, listed };
}

function readDescribed<Schema extends z.ZodType>(
  root: string,
  folder: string,
  name: string,
  schema: Schema,
  problems: Problem[],
): (Described<z.infer<Schema>> & { folder: string })[] {
  const base = join(root, "content", folder);
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .sort()
    .flatMap((id) => {
      const file = readYaml(root, `content/${folder}/${id}/${name}`, schema, problems);
      const path = `content/${folder}/${id}/emendations.yaml`;
      const emendations = existsSync(join(root, path)) ? readYaml(root, path, Emendations, problems) : [];
      return file === null || emendations === null ? [] : [{ folder: id, file, emendations }];
    });
}

function problem(file: string, ruleId: string, reason: string, note: string): Problem {
  return { file, line: 0, column: 0, ruleId, reason, note };
}
