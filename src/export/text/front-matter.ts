import { stringify } from "yaml";
import type { CslItem } from "../../model/work-file.ts";
import type { Work } from "../../model/work.ts";
import type { ExportContext, TextLanguage } from "./export-context.ts";

/**
 * Returns YAML front matter between `---` lines. Its top level is a CSL item: for the Chinese text the work as its
 * journal published it, for the English text our translation of it (`original-title`, `original-author`); what is
 * the corpus's own stands under `corpus`.
 */
export function frontMatter(work: Work, language: TextLanguage, context: ExportContext): string {
  const { edition, address } = context;
  const values = {
    ...context.describe.csl(work, language),
    ...(work.reviewed === null ? {} : reviewedVariables(work.reviewed)),
    ...keyword(work, language),
    rights: work.file.rights[language],
    corpus: {
      work: work.id,
      language,
      kind: work.kind,
      edition: edition.number,
      date: edition.date,
      permalink: address(`works/${work.id}/`),
      witness: work.witness.file,
      sha256: work.witness.sha256,
    },
  };
  return `---\n${stringify(values, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}

/** CSL's variables for the paper a digest reports on. */
function reviewedVariables(item: CslItem): Record<string, unknown> {
  const { author, title, genre } = item;
  return {
    ...(title === undefined ? {} : { "reviewed-title": title }),
    ...(author === undefined ? {} : { "reviewed-author": author }),
    ...(genre === undefined ? {} : { "reviewed-genre": genre }),
  };
}

function keyword(work: Work, language: TextLanguage): { keyword?: string } {
  const words = language === "en" && work.keywords.en.length > 0 ? work.keywords.en : work.keywords.zh;
  return words.length === 0 ? {} : { keyword: words.join("; ") };
}
