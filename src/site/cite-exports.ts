import { bibtexEntry } from "../export/citing/bibtex.ts";
import { cslJson } from "../export/citing/csl-json.ts";
import { risRecord } from "../export/citing/ris.ts";
import type { CslItem } from "../model/work-file.ts";

/** Formats of bibliographic records, by the ending of their files. */
export const RECORD_FORMATS = ["json", "bib", "ris"] as const;
/** One of the formats. */
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** How the formats are called. */
export const RECORD_LABELS: Readonly<Record<RecordFormat, string>> = { json: "CSL-JSON", bib: "BibTeX", ris: "RIS" };

/** An item to be exported, with the address of the page that shows it; null for the item's own. */
export interface Exported {
  readonly item: CslItem;
  readonly url: string | null;
}

/** Returns the records of the items in a format: CSL-JSON as an array, BibTeX and RIS one after the other. */
export function formatRecords(exported: readonly Exported[], format: RecordFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(
        exported.map(({ item, url }) => cslJson(item, url)),
        null,
        2,
      )}\n`;
    case "bib":
      return exported.map(({ item, url }) => (url === null ? bibtexEntry(item) : bibtexEntry(item, url))).join("\n");
    case "ris":
      return exported.map(({ item, url }) => (url === null ? risRecord(item) : risRecord(item, url))).join("");
  }
}
