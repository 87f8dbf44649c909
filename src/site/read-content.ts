import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedText, CheckedWork, ContentToCheck, TextFile } from "../check/content-to-check.ts";
import { parseText } from "../model/parse-text.ts";
import type { Problem } from "../model/problem.ts";
import { SourceFile } from "../model/source-file.ts";
import { Exceptions, TermFile } from "../model/translation-files.ts";
import { readContentFiles, readYaml, type Described } from "./content-files.ts";
import { importCorpus } from "./import-corpus.ts";
import { readCountries } from "./read-countries.ts";
import { readFrameworks } from "./read-frameworks.ts";
import { citationsPath, readCitations, readReferences } from "./read-references.ts";
import { readRegister, registerPath } from "./work-ids.ts";

/** Reads `content/` below `root` as committed, with a fresh import beside it; nothing is written. */
export function readContent(root: string): ContentToCheck {
  const content = readContentFiles(root);
  const fresh = importCorpus(root);
  const problems: Problem[] = [...fresh.problems];
  const read = <File extends { id: string }>(kind: "work" | "issue", { file, emendations }: Described<File>) => ({
    file,
    emendations,
    ...readChecked(root, kind, file.id, problems),
  });
  return {
    witnesses: [...content.witnesses.values()],
    works: content.works.map((work) => ({
      ...read("work", work),
      register: { path: registerPath(work.file.id), text: readRegister(root, work.file.id) },
      citations: citationsFile(root, work.file.id, problems),
      frameworks: readFrameworks(root, work.file.id, problems),
    })),
    issues: content.issues.map((issue) => read("issue", issue)),
    terms: existsSync(join(root, "content/terms.yaml"))
      ? (readYaml(root, "content/terms.yaml", TermFile, problems) ?? [])
      : [],
    countries: readCountries(root, problems),
    references: readReferences(root, problems),
    pages: readPages(root),
    generated: [...fresh.files].map(([path, text]) => ({
      path,
      fresh: text,
      committed: readFile(root, path)?.text ?? null,
    })),
    problems,
  };
}

function readChecked(
  root: string,
  kind: "work" | "issue",
  id: string,
  problems: Problem[],
): Omit<CheckedText, "emendations"> {
  const folder = `content/${kind}s/${id}`;
  const source = existsSync(join(root, folder, "source.yaml"))
    ? readYaml(root, `${folder}/source.yaml`, SourceFile, problems)
    : null;
  const text = (name: string) => {
    const file = readFile(root, `${folder}/${name}`);
    if (!file) return null;
    const parsed = parseText(file.text, file.path);
    problems.push(...parsed.problems);
    return { ...file, parsed };
  };
  const described = readFile(root, `${folder}/${kind}.yaml`) ?? { path: `${folder}/${kind}.yaml`, text: "" };
  const exceptionsFile = readFile(root, `${folder}/exceptions.yaml`) ?? { path: `${folder}/exceptions.yaml`, text: "" };
  const exceptions =
    exceptionsFile.text === "" ? [] : (readYaml(root, exceptionsFile.path, Exceptions, problems) ?? []);
  return { folder, described, source, zh: text("zh.md"), en: text("en.md"), exceptions, exceptionsFile };
}

function citationsFile(root: string, work: string, problems: Problem[]): CheckedWork["citations"] {
  const file = readFile(root, citationsPath(work));
  return file === null ? null : { ...file, entries: readCitations(root, work, problems) };
}

function readFile(root: string, path: string): TextFile | null {
  return existsSync(join(root, path)) ? { path, text: readFileSync(join(root, path), "utf8") } : null;
}

function readPages(root: string): TextFile[] {
  return ["zh", "en"].flatMap((language) => {
    const folder = `content/pages/${language}`;
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .flatMap((name) => readFile(root, `${folder}/${name}`) ?? []);
  });
}
