import { formatSource } from "../import/format-source.ts";
import { importIssue } from "../import/import-issue.ts";
import { importText } from "../import/import-text.ts";
import type { Problem } from "../model/problem.ts";
import { readContentFiles } from "./content-files.ts";

/** The generated files by path, relative to the root, and every problem met on the way. */
export interface ImportResult {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Imports every work and issue in `content/`; calls `progress` before each. Nothing is written. */
export function importCorpus(root: string, progress: (what: string) => void = () => undefined): ImportResult {
  const content = readContentFiles(root);
  const problems = [...content.problems];
  const files = new Map<string, string>();
  const take = (folder: string, id: string, result: ReturnType<typeof importText>) => {
    problems.push(...result.problems);
    if (!result.text) return;
    files.set(`content/${folder}/${id}/zh.md`, result.text.zh);
    files.set(`content/${folder}/${id}/source.yaml`, formatSource(result.text.source));
  };
  for (const { file, emendations } of content.works) {
    const witness = content.witnesses.get(file.witness.file);
    progress(file.id);
    if (witness) take("works", file.id, importText(witness, file, emendations));
  }
  for (const { file, emendations } of content.issues) {
    const witness = content.witnesses.get(file.witness.file);
    progress(file.id);
    if (witness) take("issues", file.id, importIssue(witness, file, emendations));
  }
  return { files, problems };
}
