/** Facts that RIS and BibTeX have no field for, as lines that Zotero reads from a note into its own CSL variables. */
import type { CslItem } from "../../model/work-file.ts";
import { customText, customValue, dateParts, hasHan, isChinese, namesOf, textOf } from "./csl-values.ts";

/**
 * Returns `variable: value` lines, names as `family || given`: of our translation its original, of a digest the paper it
 * reports on, of a Chinese item its translated titles (`translated-title`, which is no CSL variable and stays a note).
 */
export function noteLines(item: CslItem): readonly string[] {
  const originals = ["original-title", "original-container-title", "original-publisher"].map(
    (variable) => [variable, textOf(item, variable)] as const,
  );
  const date = dateParts(item, "original-date").join("-");
  const reviewed = namesOf(item, "reviewed-author").map(
    ({ family, given, literal }) => ["reviewed-author", literal ?? `${family ?? ""} || ${given ?? ""}`] as const,
  );
  const container = textOf(item, "container-title");
  const translated = isChinese(item)
    ? ([
        ["translated-title", customText(item, "titleEn")],
        ["romanized-title", customText(item, "titlePinyin")],
        [
          "romanized-container-title",
          container !== null && hasHan(container) ? customText(item, "containerTitlePinyin") : null,
        ],
      ] as const)
    : [];
  const open = customValue(item, "etAl");
  const all: readonly (readonly [string, string | null])[] = [
    ...originals,
    ["original-date", date === "" ? null : date],
    ["reviewed-title", textOf(item, "reviewed-title")],
    ...reviewed,
    ...translated,
    ["et-al", Array.isArray(open) ? open.join(", ") : null],
  ];
  return all.flatMap(([variable, value]) => (value === null ? [] : [`${variable}: ${value}`]));
}
