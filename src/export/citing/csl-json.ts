/** An item as CSL-JSON for others: CSL's own variables, our romanisations and translations, `note` lines for Zotero. */
import type { CslItem } from "../../model/work-file.ts";
import { customValue, withoutUndefined } from "./csl-values.ts";
import { noteLines } from "./note-lines.ts";

/** What of `custom` means something outside this site. */
const PUBLIC = [
  "titlePinyin",
  "titleEn",
  "containerTitlePinyin",
  "containerTitleEn",
  "publisherPinyin",
  "publisherEn",
  "authorLatin",
  "editorLatin",
  "translatorLatin",
  "etAl",
];

/** Returns the item for export, with an address of ours where one is given. */
export function cslJson(item: CslItem, url: string | null = null): CslItem {
  const shown = PUBLIC.flatMap((key) => {
    const value = customValue(item, key);
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  const lines = noteLines(item);
  return withoutUndefined({
    ...item,
    ...(url === null ? {} : { URL: url }),
    note: lines.length === 0 ? undefined : lines.join("\n"),
    custom: shown.length === 0 ? undefined : Object.fromEntries(shown),
  });
}
