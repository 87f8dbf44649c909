import type { CitationTemplates } from "../export/citing/citation-templates.ts";
import type { StyleId } from "../export/citing/citation-styles.ts";
import type { Part } from "../export/citing/format-locator.ts";
import { workPart } from "../export/citing/work-part.ts";
import type { Work } from "../model/work.ts";
import type { Language } from "../render/labels.ts";
import { absoluteAddress, address, workPath } from "./address.ts";
import { formatRecords, RECORD_FORMATS, RECORD_LABELS } from "./cite-exports.ts";
import { citationFiles } from "./cite-files.ts";
import { RECORD_URL } from "./record-url.ts";
import { CITE_WORDS } from "./cite-words.ts";
import { getCorpus } from "./corpus.ts";
import { citedItem, templatesOf } from "./format-citations.ts";

/** What the cite panel of a work needs: fetched when it is first opened. */
export interface PanelData {
  readonly language: Language;
  /** Address of the page, null in a local copy, which has none of its own. */
  readonly url: string | null;
  /** The same from the root of its host. */
  readonly path: string;
  readonly isLocal: boolean;
  /** Edition of the site in words. */
  readonly edition: string;
  /** Address of the work's data, which hold both languages. */
  readonly dataUrl: string;
  readonly styles: readonly { readonly id: StyleId; readonly templates: CitationTemplates }[];
  /** Records for programs, with `RECORD_URL` where the address of the place goes. */
  readonly records: readonly { readonly label: string; readonly text: string }[];
  /** Every part that can be cited, by id. */
  readonly parts: Readonly<Record<string, Part>>;
  /** Label and address of the files of the work's metadata. */
  readonly files: readonly (readonly [label: string, url: string])[];
}

/** Returns the data of the cite panel of a work's page. */
export async function panelData(work: Work, language: Language): Promise<PanelData> {
  const { edition } = await getCorpus();
  const url = absoluteAddress(workPath(work.id, language));
  const item = await citedItem(work, language);
  return {
    language,
    url,
    path: address(workPath(work.id, language)),
    isLocal: url === null,
    edition: CITE_WORDS[language].edition(edition.number, edition.date),
    dataUrl: address(`data/works/${work.id}.json`),
    styles: await templatesOf(work, language),
    records: RECORD_FORMATS.map((format) => ({
      label: RECORD_LABELS[format],
      text: formatRecords([{ item, url: RECORD_URL }], format).trim(),
    })),
    parts: partsOf(work),
    files: citationFiles(work.id, language).map(({ label, path }) => [label, address(path)]),
  };
}

/** Returns every part of a work that can be cited, by id. */
function partsOf(work: Work): Record<string, Part> {
  const blocks = work.blocks.flatMap((block) => (block.type === "heading" ? block.section.id : block.id));
  const frameworks = work.frameworks.filter(({ origin }) => origin === "text");
  const ids = [...blocks, ...work.notes.map(({ id }) => id), ...frameworks.map(({ id }) => id)];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const part = workPart(work, id);
      return part === null ? [] : [[id, part]];
    }),
  );
}
