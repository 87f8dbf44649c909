import { issueJson } from "../export/issue-json.ts";
import { workJson } from "../export/work-json.ts";
import type { ArchiveFile } from "../export/zip-files.ts";
import type { Corpus } from "../model/corpus.ts";
import { corpusData } from "./corpus-data.ts";
import { epubFiles, markdownFiles, textFiles, type ExportFiles } from "./export-files.ts";
import { jsonText } from "./json-response.ts";
import { definedTerms, getTermPassages, termsJson, termTable } from "./terms.ts";

/** Returns every file the site serves below `/data/`, by its path there; a new kind of export is added here. */
export async function archiveFiles(corpus: Corpus): Promise<ArchiveFile[]> {
  const passages = await getTermPassages();
  const terms = await definedTerms();
  return [
    { path: "corpus.json", bytes: jsonText(corpusData(corpus)) },
    { path: "terms.json", bytes: jsonText(await termsJson()) },
    ...corpus.works.map((work) => ({
      path: `works/${work.id}.json`,
      bytes: jsonText(workJson(work, corpus.edition)),
    })),
    ...corpus.issues.map((issue) => ({
      path: `issues/${issue.id}.json`,
      bytes: jsonText(issueJson(issue, corpus.edition)),
    })),
    ...terms.map(({ id }) => ({ path: `terms/${id}.tsv`, bytes: termTable(passages.get(id) ?? []) })),
    ...inFolder("text", textFiles(corpus)),
    ...inFolder("markdown", markdownFiles(corpus)),
    ...inFolder("epub", epubFiles(corpus)),
  ];
}

function inFolder(folder: string, files: ExportFiles<string | Uint8Array>): ArchiveFile[] {
  return [...files].map(([name, make]) => ({ path: `${folder}/${name}`, bytes: make() }));
}
