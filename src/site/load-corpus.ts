import { buildIssue } from "../model/build-issue.ts";
import { buildWork } from "../model/build-work.ts";
import { linkCorpus } from "../model/link-corpus.ts";
import type { Corpus } from "../model/corpus.ts";
import { EditionFile } from "../model/edition-file.ts";
import { CorpusError } from "../model/problem.ts";
import { namedFrameworks } from "../model/register-frameworks.ts";
import { SourceFile } from "../model/source-file.ts";
import { TermFile } from "../model/translation-files.ts";
import { readContentFiles, readYaml } from "./content-files.ts";
import { readCitations, readReferences } from "./read-references.ts";
import { readCountries } from "./read-countries.ts";
import { readFrameworks } from "./read-frameworks.ts";
import { readDocument } from "./read-document.ts";
import { idsOfWork } from "./work-ids.ts";

/** Reads `content/` below `root` into the model. Throws `CorpusError` with every problem that keeps it from being read. */
export function loadCorpus(root: string = process.cwd()): Promise<Corpus> {
  const content = readContentFiles(root);
  const problems = [...content.problems];
  const edition = readYaml(root, "content/edition.yaml", EditionFile, problems);
  const terms = readYaml(root, "content/terms.yaml", TermFile, problems) ?? [];
  const items = readReferences(root, problems);
  const countries = readCountries(root, problems)?.file ?? null;
  const works = content.works.flatMap(({ file, emendations }) => {
    const folder = `content/works/${file.id}`;
    const source = readYaml(root, `${folder}/source.yaml`, SourceFile, problems);
    const zh = readDocument(root, `${folder}/zh.md`, problems);
    const en = readDocument(root, `${folder}/en.md`, null);
    if (!source || !zh) return [];
    const citations = readCitations(root, file.id, problems);
    const frameworks = readFrameworks(root, file.id, problems).map((framework) => framework.file);
    const ids = idsOfWork(root, file.id, zh, namedFrameworks(frameworks), problems);
    return [buildWork({ file, source, emendations, zh, en, citations, frameworks, ...ids })];
  });
  const issues = content.issues.flatMap(({ file, emendations }) => {
    const folder = `content/issues/${file.id}`;
    const source = readYaml(root, `${folder}/source.yaml`, SourceFile, problems);
    const zh = readDocument(root, `${folder}/zh.md`, problems);
    const en = readDocument(root, `${folder}/en.md`, null);
    return source && zh ? [buildIssue({ file, source, emendations, zh, en })] : [];
  });
  if (problems.length > 0 || !edition) return Promise.reject(new CorpusError(problems));
  return Promise.resolve(linkCorpus({ edition, works, issues, terms, countries, items }));
}
