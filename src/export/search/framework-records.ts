import type { FrameworkFile } from "../../model/framework-file.ts";
import type { Work } from "../../model/work.ts";
import type { SearchLanguage, SearchRecord } from "./search-records.ts";
import { workFacts } from "./work-records.ts";

/** Returns the record of a work's frameworks in each language: question, title, caption, legend and labels of each. */
export function frameworkRecords(work: Work): SearchRecord[] {
  return (["zh", "en"] as const).map((language) => ({
    ...workFacts(work),
    language,
    url: `${language}/frameworks/#${work.id}`,
    kind: "framework" as const,
    units: work.frameworks.map((framework) => ({
      id: `frameworks/${work.id}-${framework.id}/`,
      text: wordsOf(framework, language),
    })),
  }));
}

/** All words of a framework; a bar keeps labels apart, so that no phrase runs from one to the next. */
function wordsOf(file: FrameworkFile, language: SearchLanguage): string {
  const { title, question, caption, legend, groups, nodes, edges, rows, columns, cells } = file;
  const labels = [...groups, ...rows, ...columns, ...nodes, ...edges, ...cells].flatMap((part) =>
    "label" in part && part.label !== undefined ? [part.label] : [],
  );
  const all = [title, question, caption, ...(legend === undefined ? [] : [legend]), ...labels];
  return [...new Set(all.map((words) => words[language]))].join(" | ");
}
