import type { Corpus, Issue } from "../../model/corpus.ts";
import type { Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";
import { emendationsFile } from "./emendations-chapter.ts";
import { REFERENCES_FILE } from "./references-chapter.ts";
import type { Scope } from "./scope.ts";
import { workFile } from "./work-chapter.ts";

/** Returns a fresh scope of one text; `works` are those in the publication. */
export function makeScope(
  text: Work | Issue,
  works: readonly Work[],
  corpus: Corpus,
  language: TextLanguage,
  context: ExportContext,
): Scope {
  const isWork = "blocks" in text;
  const notes = new Map(isWork ? text.notes.map((note) => [note.number, note]) : []);
  const aliases = Map.groupBy(isWork ? text.aliases : [], ({ target }) => target);
  const cited = new Set(
    works.flatMap((work) => work.notes.flatMap(({ words }) => words.flatMap(({ key }) => key ?? []))),
  );
  const references = corpus.references.filter(({ item }) => cited.has(item.id));
  return {
    language,
    context,
    emendations: text.emendations,
    emendationsFile: text.emendations.length > 0 ? emendationsFile(text.id) : null,
    referencesFile: references.length > 0 ? REFERENCES_FILE : null,
    references: new Map(references.map(({ item }) => [item.id, { language: item.language }])),
    permalink: isWork ? context.address(`works/${text.id}/`) : null,
    workUrl: (id) => (works.some((work) => work.id === id) ? workFile(id) : context.address(`works/${id}/`)),
    workTitle: (id) => {
      const work = corpus.works.find((other) => other.id === id);
      return work === undefined ? id : context.describe.title(work, language);
    },
    noteAt: (number) => notes.get(number),
    aliasesOf: (id) => aliases.get(id)?.map((alias) => alias.id) ?? [],
    marked: new Map(),
    pages: new Set(),
  };
}
