import { corpusEpub } from "../export/epub/corpus-epub.ts";
import { workEpub } from "../export/epub/work-epub.ts";
import { bilingualTextFile } from "../export/text/bilingual-text-file.ts";
import { markdownFile } from "../export/text/markdown-file.ts";
import { textFile } from "../export/text/text-file.ts";
import type { Corpus } from "../model/corpus.ts";
import { exportContext } from "./export-context.ts";
import { LANGUAGES } from "./languages.ts";

/** Files of one kind by name; each is made when it is asked for. */
export type ExportFiles<Content> = ReadonlyMap<string, () => Content>;

/** Returns the works as plain text: in each language and in both. */
export function textFiles(corpus: Corpus): ExportFiles<string> {
  const context = exportContext(corpus);
  return new Map(
    corpus.works.flatMap((work) => [
      ...LANGUAGES.map((language) => [`${work.id}.${language}.txt`, () => textFile(work, language, context)] as const),
      [`${work.id}.zh-en.txt`, () => bilingualTextFile(work, context)] as const,
    ]),
  );
}

/** Returns the works as Markdown, in each language. */
export function markdownFiles(corpus: Corpus): ExportFiles<string> {
  const context = exportContext(corpus);
  return new Map(
    corpus.works.flatMap((work) =>
      LANGUAGES.map((language) => [`${work.id}.${language}.md`, () => markdownFile(work, language, context)] as const),
    ),
  );
}

/** Returns the works as EPUB, in each language, and the corpus as one EPUB per language. */
export function epubFiles(corpus: Corpus): ExportFiles<Uint8Array> {
  const context = exportContext(corpus);
  return new Map(
    LANGUAGES.flatMap((language) => [
      ...corpus.works.map(
        (work) => [`${work.id}.${language}.epub`, () => workEpub(work, corpus, language, context)] as const,
      ),
      [`corpus.${language}.epub`, () => corpusEpub(corpus, language, context)] as const,
    ]),
  );
}
