import type { Corpus, Issue } from "../model/corpus.ts";
import { bilingualLine } from "./bilingual-line.ts";
import { emendationJson } from "./work-json.ts";

/** Returns `/data/issues/<id>.json`: contents, the issue's own matter, emendations; keys in the order written here. */
export function issueJson(issue: Issue, edition: Corpus["edition"]): Record<string, unknown> {
  return {
    id: issue.id,
    kind: issue.kind,
    edition,
    title: { zh: issue.title.zh, en: issue.title.en },
    contents: issue.contents.map(({ work, page, printed, printedEn }) => ({ work, page, printed, printedEn })),
    matter: issue.matter.map(({ role, paragraphs }) => ({
      role,
      paragraphs: paragraphs.map((lines) => lines.map((line) => ({ id: line.id, ...bilingualLine(line) }))),
    })),
    emendations: issue.emendations.map(emendationJson),
    witness: { file: issue.witness.file, sha256: issue.witness.sha256, layout: issue.witness.layout },
  };
}
