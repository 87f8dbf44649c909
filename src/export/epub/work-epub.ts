import type { Corpus } from "../../model/corpus.ts";
import { workLines } from "../../model/work-lines.ts";
import type { Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";
import { joinLines } from "../text/join-lines.ts";
import { shownLanguage, shownText } from "../text/shown-inlines.ts";
import { emendationsChapter } from "./emendations-chapter.ts";
import { makeScope } from "./make-scope.ts";
import { nameUuid } from "./name-uuid.ts";
import { packEpub } from "./pack-epub.ts";
import type { Chapter, Metadata } from "./publication.ts";
import { referencesChapter } from "./references-chapter.ts";
import { workTitleChapter } from "./title-chapter.ts";
import { workChapter } from "./work-chapter.ts";

/** Returns a work in one language as EPUB 3.3: title page, contents, text with notes, emendations, references. */
export function workEpub(work: Work, corpus: Corpus, language: TextLanguage, context: ExportContext): Uint8Array {
  const text = workChapter(work, makeScope(work, [work], corpus, language, context));
  const title = context.words[language].emendations;
  const emendations = emendationsOf(work, text, language, context).map((chapter) => ({
    ...chapter,
    contents: { ...chapter.contents, title },
  }));
  const references = referencesChapter(corpus.references, [work], language, context);
  const chapters = [
    workTitleChapter(work, language, context),
    text,
    ...emendations,
    ...(references === null ? [] : [references]),
  ];
  const contents = chapters.flatMap((chapter) => (chapter === text ? sectionsOf(text) : [chapter.contents]));
  return packEpub({ metadata: metadataOf(work, language, context), chapters, contents, start: text.file }, context);
}

/** Returns the list of the emendations of a work or issue as a chapter, none where nothing was emended. */
export function emendationsOf(
  { id, emendations }: Pick<Work, "id" | "emendations">,
  { file, markup, contents }: Chapter,
  language: TextLanguage,
  context: ExportContext,
): Chapter[] {
  const emended = {
    id,
    title: contents.title,
    titleLanguage: contents.language,
    emendations,
    file,
    hasId: (place: string) => markup.includes(` id="${place}"`),
  };
  return emendations.length === 0 ? [] : [emendationsChapter(emended, language, context)];
}

/** In a book of one work its sections are the first level of the contents; a work without any stands itself. */
function sectionsOf({ contents }: Chapter): Chapter["contents"][] {
  return contents.entries.length === 0 ? [contents] : [...contents.entries];
}

/** Returns what the package document of a work's EPUB says; the tests read it back. */
export function metadataOf(work: Work, language: TextLanguage, context: ExportContext): Metadata {
  const { describe, words } = context;
  const venue = work.title.zh === null ? null : describe.venue(work.bibliography, language);
  const { DOI: doi, "container-title": container } = work.bibliography;
  const abstract = work.abstract.sentences;
  const english = abstract.every((line) => shownLanguage(line, language) === "en");
  const keywords = language === "en" && work.keywords.en.length > 0 ? work.keywords.en : work.keywords.zh;
  return {
    language,
    title: describe.title(work, language),
    titleLanguage: describe.titleLanguage(work, language),
    identifier: `urn:uuid:${nameUuid(`${work.id}.${language}`)}`,
    permalink: context.address(`works/${work.id}/`),
    creators: work.authors.map((author) => ({
      name: describe.author(author, language),
      language: language === "en" && author.en !== null ? "en" : "zh",
      role: work.kind === "digest" ? "com" : "aut",
    })),
    publisher: context.site[language],
    date: context.edition.date,
    rights: [work.file.rights[language], words[language].licence],
    subjects: keywords,
    description:
      abstract.length === 0
        ? null
        : joinLines(
            abstract.map((line) => shownText(line, language)),
            english,
          ),
    sources:
      venue === null
        ? []
        : [
            {
              name: venue.container + venue.rest,
              issued: issuedOf(work.bibliography["issued"]),
              doi: typeof doi === "string" ? doi : null,
              container: typeof container === "string" ? container : null,
              isPaged: workLines(work).some(({ overlays }) => overlays.some(({ type }) => type === "page")),
            },
          ],
  };
}

/** A CSL date as W3C-DTF: `2024`, `2024-03`, `2024-03-15`. */
function issuedOf(issued: unknown): string | null {
  if (typeof issued !== "object" || issued === null || !("date-parts" in issued)) return null;
  const parts: unknown = issued["date-parts"];
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  return Array.isArray(first) ? first.map((part) => String(part).padStart(2, "0")).join("-") : null;
}
