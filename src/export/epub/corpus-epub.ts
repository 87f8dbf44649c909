import type { Corpus, Issue } from "../../model/corpus.ts";
import type { Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "../text/export-context.ts";
import { issueChapter } from "./issue-chapter.ts";
import { makeScope } from "./make-scope.ts";
import { nameUuid } from "./name-uuid.ts";
import { packEpub } from "./pack-epub.ts";
import type { Chapter, Metadata } from "./publication.ts";
import { referencesChapter } from "./references-chapter.ts";
import { corpusTitleChapter } from "./title-chapter.ts";
import { workChapter } from "./work-chapter.ts";
import { emendationsOf, metadataOf as workMetadata } from "./work-epub.ts";

/**
 * Returns the corpus in one language as EPUB 3.3: its works in order, each issue's after the issue's own matter, the
 * emendations of each, what all of them cite. The works' documents bear the names and ids they have in their own EPUBs.
 */
export function corpusEpub(corpus: Corpus, language: TextLanguage, context: ExportContext): Uint8Array {
  const { works } = corpus;
  const scopeOf = (text: Work | Issue) => makeScope(text, works, corpus, language, context);
  const texts = works.map((work) => ({
    work,
    chapter: labelled(workChapter(work, scopeOf(work)), work, language, context),
  }));
  const title = corpusTitleChapter(works, language, context);
  const parts = Map.groupBy(texts, ({ work }) => work.issue ?? work.id);
  const body = [...parts].map(([id, inPart]) => {
    const issue = corpus.issues.find((each) => each.id === id);
    return {
      issue,
      own: issue === undefined ? null : issueChapter(issue, scopeOf(issue)),
      texts: inPart.map(({ chapter }) => chapter),
    };
  });
  const references = referencesChapter(corpus.references, works, language, context);
  const back = [
    ...body.flatMap(({ issue, own }) =>
      issue === undefined || own === null ? [] : emendationsOf(issue, own, language, context),
    ),
    ...texts.flatMap(({ work, chapter }) => emendationsOf(work, chapter, language, context)),
    ...(references === null ? [] : [references]),
  ];
  const chapters = [...body.flatMap(({ own, texts: inPart }) => [...(own === null ? [] : [own]), ...inPart]), ...back];
  const contents = [
    title.contents,
    ...body.flatMap(({ own, texts: inPart }) => {
      const entries = inPart.map((chapter) => chapter.contents);
      return own === null ? entries : [{ ...own.contents, entries }];
    }),
    ...back.map((chapter) => chapter.contents),
  ];
  const start = chapters[0]?.file ?? title.file;
  const metadata = corpusMetadata(works, language, context);
  return packEpub({ metadata, chapters: [title, ...chapters], contents, start }, context);
}

/** Page numbers of several journals stand side by side: each says whose it is. */
function labelled(text: Chapter, work: Work, language: TextLanguage, context: ExportContext): Chapter {
  const [first] = work.authors;
  const name = first === undefined ? work.id : context.describe.author(first, language);
  return { ...text, pages: text.pages.map((page) => ({ ...page, label: `${name} ${page.label}` })) };
}

/** Whose the articles are stands with each of them; the book as a whole is the corpus's. */
function corpusMetadata(works: readonly Work[], language: TextLanguage, context: ExportContext): Metadata {
  const each = works.map((work) => workMetadata(work, language, context));
  const authors = each.flatMap((metadata) => metadata.creators);
  const creators = authors.filter(({ name }, at) => authors.findIndex((other) => other.name === name) === at);
  return {
    language,
    title: context.site[language],
    titleLanguage: language,
    identifier: `urn:uuid:${nameUuid(`corpus.${language}`)}`,
    permalink: context.address(""),
    creators,
    publisher: context.site[language],
    date: context.edition.date,
    rights: [context.words[language].licence],
    subjects: [],
    description: null,
    sources: each.flatMap((metadata) => metadata.sources),
  };
}
