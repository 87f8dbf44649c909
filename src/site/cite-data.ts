import type { CitationTemplates } from "../export/citing/citation-templates.ts";
import type { StyleId } from "../export/citing/citation-styles.ts";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { absoluteAddress, address, workPath } from "./address.ts";
import { citationFiles } from "./cite-files.ts";
import { CITE_WORDS } from "./cite-words.ts";
import { getCorpus } from "./corpus.ts";
import { templatesOf } from "./format-citations.ts";

/** Section path (`5.2`, null before the first heading), printed page on which it begins, 1 where that was worked out. */
export type PartData = readonly [section: string | null, page: number | null, inferred: 0 | 1];

/** What the cite panel of a work needs: fetched when it is first opened. */
export interface PanelData {
  readonly language: Language;
  /** Address of the page, null in a local copy, which has none of its own. */
  readonly url: string | null;
  readonly isLocal: boolean;
  /** Edition of the site in words. */
  readonly edition: string;
  /** Address of the work's data, which hold both languages. */
  readonly dataUrl: string;
  readonly styles: readonly { readonly id: StyleId; readonly templates: CitationTemplates }[];
  readonly parts: Readonly<Record<string, PartData>>;
  /** Label and address of the files of the work's metadata. */
  readonly files: readonly (readonly [label: string, url: string])[];
}

/** Returns the data of the cite panel of a work's page. */
export async function panelData(work: Work, language: Language): Promise<PanelData> {
  const { edition } = await getCorpus();
  const url = absoluteAddress(workPath(work.id, language));
  return {
    language,
    url,
    isLocal: url === null,
    edition: CITE_WORDS[language].edition(edition.number, edition.date),
    dataUrl: address(`data/works/${work.id}.json`),
    styles: await templatesOf(work, language),
    parts: partsOf(work),
    files: citationFiles(work.id, language).map(({ label, path }) => [label, address(path)]),
  };
}

/** Returns every part of a work that can be cited, by id. */
export function partsOf(work: Work): Record<string, PartData> {
  const paths = new Map(work.sections.map(({ id, path, level }) => [id, level === 0 ? null : path.join(".")]));
  const inferred = new Set(
    work.blocks.flatMap((block) =>
      (block.type === "paragraph" || block.type === "item") && block.pageInferred && block.page !== null
        ? [block.page]
        : [],
    ),
  );
  const part = (section: string, page: number | null): PartData => [
    paths.get(section) ?? null,
    page,
    page !== null && inferred.has(page) ? 1 : 0,
  ];
  const blocks = work.blocks.flatMap((block): [string, PartData][] => {
    switch (block.type) {
      case "heading":
        return [];
      case "paragraph":
      case "item":
        return [[block.id, part(block.section, block.page)]];
      default:
        return [[block.id, part(block.section, null)]];
    }
  });
  return Object.fromEntries([
    ...work.sections.flatMap(({ id, level, page }) => (level === 0 ? [] : [[id, part(id, page)] as const])),
    ...blocks,
    ...work.notes.map(({ id, section, page }) => [id, part(section, page)] as const),
  ]);
}
