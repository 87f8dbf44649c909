import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIssue } from "../model/build-issue.ts";
import { buildWork } from "../model/build-work.ts";
import { linkCorpus } from "../model/link-corpus.ts";
import type { Corpus } from "../model/corpus.ts";
import { EditionFile } from "../model/edition-file.ts";
import { positionalIds } from "../model/ids.ts";
import { parseText } from "../model/parse-text.ts";
import { CorpusError, type Problem } from "../model/problem.ts";
import { SourceFile } from "../model/source-file.ts";
import type { TextDocument } from "../model/text-document.ts";
import { readContentFiles, readYaml } from "./content-files.ts";

/** Reads `content/` below `root` into the model. Throws `CorpusError` with every problem that keeps it from being read. */
export function loadCorpus(root: string = process.cwd()): Promise<Corpus> {
  const content = readContentFiles(root);
  const problems = [...content.problems];
  const edition = readYaml(root, "content/edition.yaml", EditionFile, problems);
  const works = content.works.flatMap(({ file, emendations }) => {
    const folder = `content/works/${file.id}`;
    const source = readYaml(root, `${folder}/source.yaml`, SourceFile, problems);
    const zh = readText(root, `${folder}/zh.md`, problems);
    const en = readText(root, `${folder}/en.md`, null);
    if (!source || !zh) return [];
    return [buildWork({ file, source, emendations, zh, en, ids: positionalIds(zh) })];
  });
  const issues = content.issues.flatMap(({ file, emendations }) => {
    const folder = `content/issues/${file.id}`;
    const source = readYaml(root, `${folder}/source.yaml`, SourceFile, problems);
    const zh = readText(root, `${folder}/zh.md`, problems);
    const en = readText(root, `${folder}/en.md`, null);
    return source && zh ? [buildIssue({ file, source, emendations, zh, en })] : [];
  });
  if (problems.length > 0 || !edition) return Promise.reject(new CorpusError(problems));
  return Promise.resolve(linkCorpus({ edition, works, issues }));
}

/** Returns the parsed text, or null where the file is missing: a problem unless `problems` is null. */
function readText(root: string, path: string, problems: Problem[] | null): TextDocument | null {
  if (!existsSync(join(root, path))) {
    problems?.push({
      file: path,
      line: 0,
      column: 0,
      ruleId: "file-exists",
      reason: "the generated text is missing",
      note: "run `npm run import`",
    });
    return null;
  }
  const parsed = parseText(readFileSync(join(root, path), "utf8"), path);
  problems?.push(...parsed.problems);
  return parsed.document;
}
