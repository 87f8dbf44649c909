import { issueJson } from "../export/issue-json.ts";
import { workJson } from "../export/work-json.ts";
import type { ArchiveFile } from "../export/zip-files.ts";
import type { Corpus } from "../model/corpus.ts";
import { formatRecords, RECORD_FORMATS, type RecordFormat } from "./cite-exports.ts";
import { recordPath } from "./cite-files.ts";
import { corpusData } from "./corpus-data.ts";
import { epubFiles, markdownFiles, textFiles, type ExportFiles } from "./export-files.ts";
import { allFrameworkFiles } from "./framework-files.ts";
import { jsonText } from "./json-response.ts";
import { LANGUAGES } from "./languages.ts";
import { allReferences, exportedWork } from "./record-routes.ts";
import { teiFile } from "./tei-context.ts";
import { definedTerms, getTermPassages, termsJson, termTable } from "./terms.ts";

/** Returns every file the site serves below `/data/`, by its path there; a new kind of export is added here. */
export async function archiveFiles(corpus: Corpus): Promise<ArchiveFile[]> {
  const passages = await getTermPassages();
  const terms = await definedTerms();
  return [
    { path: "corpus.json", bytes: jsonText(corpusData(corpus)) },
    { path: "terms.json", bytes: jsonText(await termsJson()) },
    { path: "countries.json", bytes: jsonText(corpus.countries) },
    ...corpus.works.map((work) => ({
      path: `works/${work.id}.json`,
      bytes: jsonText(workJson(work, corpus.edition)),
    })),
    ...corpus.issues.map((issue) => ({
      path: `issues/${issue.id}.json`,
      bytes: jsonText(issueJson(issue, corpus.edition)),
    })),
    ...terms.map(({ id }) => ({ path: `terms/${id}.tsv`, bytes: termTable(passages.get(id) ?? []) })),
    ...(await recordFiles(corpus)),
    ...corpus.works.map((work) => ({ path: `tei/${work.id}.xml`, bytes: teiFile(corpus, work) })),
    ...(await frameworkFilesOf(corpus)),
    ...inFolder("text", textFiles(corpus)),
    ...inFolder("markdown", markdownFiles(corpus)),
    ...inFolder("epub", epubFiles(corpus)),
  ];
}

/** The records of the works, as their pages cite them, and of all references, in every format. */
async function recordFiles(corpus: Corpus): Promise<ArchiveFile[]> {
  const references = await allReferences();
  const works = LANGUAGES.flatMap((language) => corpus.works.map((work) => ({ work, language })));
  const records = await Promise.all(
    works.map(async ({ work, language }) => ({
      path: (format: RecordFormat) => recordPath(work.id, language, format),
      exported: [await exportedWork(work, language)],
    })),
  );
  return RECORD_FORMATS.flatMap((format) => [
    { path: `references.${format}`, bytes: formatRecords(references, format) },
    ...records.map(({ path, exported }) => ({
      path: path(format),
      bytes: formatRecords(exported, format),
    })),
  ]);
}

/** The frameworks as data and as drawings; their PNGs, which hold no more than the SVGs, are left to the site. */
async function frameworkFilesOf(corpus: Corpus): Promise<ArchiveFile[]> {
  const files = [...allFrameworkFiles(corpus)].filter(([name]) => !name.endsWith(".png"));
  return await Promise.all(files.map(async ([name, make]) => ({ path: `frameworks/${name}`, bytes: await make() })));
}

function inFolder(folder: string, files: ExportFiles<string | Uint8Array>): ArchiveFile[] {
  return [...files].map(([name, make]) => ({ path: `${folder}/${name}`, bytes: make() }));
}
