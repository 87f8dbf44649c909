import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citationFormatter, type RenderCitation } from "../export/citing/citation-formatter.ts";
import { CITATION_STYLES, STYLE_IDS, type StyleId } from "../export/citing/citation-styles.ts";
import { citationTemplates, type CitationTemplates } from "../export/citing/citation-templates.ts";
import { formatCitation } from "../export/citing/format-citation.ts";
import { workItem, type Publication } from "../export/citing/work-item.ts";
import type { Corpus } from "../model/corpus.ts";
import type { ReferenceItem } from "../model/reference-files.ts";
import type { CslItem } from "../model/work-file.ts";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { getCorpus } from "./corpus.ts";
import { INTERFACE } from "./interface.ts";

let loaded: RenderCitation | null = null;

/** Returns the citation processor with the styles of `content/styles/`, read once per process. */
function formatter(): RenderCitation {
  const read = (name: string) => readFileSync(join(process.cwd(), "content/styles", name), "utf8");
  loaded ??= citationFormatter({
    styles: Object.fromEntries(STYLE_IDS.map((id) => [id, read(`${id}.csl`)])) as Record<StyleId, string>,
    locales: { "zh-CN": read("locales-zh-CN.xml"), "en-US": read("locales-en-US.xml") },
  });
  return loaded;
}

/** What the site states of itself as a publication. */
export function publicationOf({ edition }: Pick<Corpus, "edition">): Publication {
  return {
    name: { zh: INTERFACE.zh.site, en: INTERFACE.en.site },
    translator: { zh: INTERFACE.zh.translator, en: INTERFACE.en.translator },
    edition,
  };
}

/** Returns the CSL item of a work for its page in a language: the article, or our translation of it. */
export async function citedItem(work: Work, language: Language): Promise<CslItem> {
  return workItem(work, language, publicationOf(await getCorpus()));
}

/** Returns the templates of a work's citations in every style. */
export async function templatesOf(
  work: Work,
  language: Language,
): Promise<{ id: StyleId; templates: CitationTemplates }[]> {
  const item = await citedItem(work, language);
  return STYLES_FIRST[language].map((id) => ({ id, templates: citationTemplates(formatter(), item, id) }));
}

/** The styles in the order in which readers of a language look for them. */
const STYLES_FIRST: Readonly<Record<Language, readonly StyleId[]>> = {
  zh: STYLE_IDS,
  en: [...STYLE_IDS].sort((a, b) => Number(CITATION_STYLES[b].romanised) - Number(CITATION_STYLES[a].romanised)),
};

/** The style of lists of references in each language of the site. */
const LIST_STYLE: Readonly<Record<Language, StyleId>> = { zh: "gb-t-7714-2025", en: "chicago-18-bibliography" };

/** Returns a reference as lists of the site show it, in HTML whose only element is `<i>`. */
export function referenceHtml(item: ReferenceItem, language: Language): string {
  return formatCitation(formatter(), item, LIST_STYLE[language]).html;
}
