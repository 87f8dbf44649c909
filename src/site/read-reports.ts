import { existsSync } from "node:fs";
import { join } from "node:path";
import { translationReport, type TranslationReport } from "../check/translation/report.ts";
import { CorpusError, type Problem } from "../model/problem.ts";
import { ReviewFile } from "../model/translation-files.ts";
import { readYaml } from "./content-files.ts";
import { readContent } from "./read-content.ts";

let reading: ReadonlyMap<string, TranslationReport> | null = null;

/** Returns the reports of all works and issues by id, read once per process. Throws `CorpusError` where a review record does not fit. */
export function translationReports(root: string = process.cwd()): ReadonlyMap<string, TranslationReport> {
  reading ??= readReports(root);
  return reading;
}

function readReports(root: string): ReadonlyMap<string, TranslationReport> {
  const content = readContent(root);
  const problems: Problem[] = [];
  const reports = [...content.works, ...content.issues].map((text) => {
    const path = `${text.folder}/review.yaml`;
    const review = existsSync(join(root, path)) ? (readYaml(root, path, ReviewFile, problems) ?? []) : [];
    return translationReport(text, review);
  });
  if (problems.length > 0) throw new CorpusError(problems);
  return new Map(reports.map((report) => [report.id, report]));
}
