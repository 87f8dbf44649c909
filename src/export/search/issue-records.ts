import type { Issue } from "../../model/corpus.ts";
import type { SearchRecord } from "./search-records.ts";
import { joined } from "./work-records.ts";

/** Returns the record of an issue in each language: its title and its matter, without the contents. */
export function issueRecords(issue: Issue): SearchRecord[] {
  const title = { zh: issue.title.zh, en: issue.title.en ?? issue.title.zh };
  return (["zh", "en"] as const).map((language) => ({
    url: `${language}/issues/${issue.id}/`,
    language,
    title,
    work: issue.id,
    kind: "issue" as const,
    authors: [],
    year: null,
    venue: null,
    units: [
      { id: "main", text: language === "zh" ? issue.title.zh : (issue.title.en ?? "") },
      ...issue.matter
        .filter(({ role }) => !role.startsWith("contents"))
        .flatMap(({ paragraphs }) =>
          paragraphs.map((lines) => ({ id: lines[0]?.id ?? "main", text: joined(lines, language) })),
        ),
    ],
  }));
}
