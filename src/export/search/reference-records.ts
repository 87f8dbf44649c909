import type { Reference } from "../../model/corpus.ts";
import type { ReferenceItem } from "../../model/reference-files.ts";
import type { SearchRecord } from "./search-records.ts";
import { batches } from "./term-records.ts";

/** References in one record. */
const BATCH = 40;

/** Returns the records of the references, Chinese ones apart from the others: what their pages state of them. */
export function referenceRecords(references: readonly Reference[]): SearchRecord[] {
  const items = references.map(({ item }) => item);
  return (["zh", "en"] as const).flatMap((language) =>
    batches(
      items.filter((item) => (item.language === "zh-CN") === (language === "zh")),
      BATCH,
    ).map((batch, at) => ({
      url: `${language}/references/#${at + 1}`,
      language,
      title: { zh: "参考文献", en: "References" },
      work: "references",
      kind: "reference" as const,
      authors: [],
      year: null,
      venue: null,
      units: batch.map((item) => ({ id: `references/${item.id}/`, text: wordsOf(item) })),
    })),
  );
}

function wordsOf(item: ReferenceItem): string {
  const names = [...(item.author ?? []), ...(item.editor ?? []), ...(item.translator ?? [])].map((name) => {
    if ("literal" in name) return name.literal;
    const { family, given = "" } = name;
    return /\p{Script=Han}/u.test(family) ? `${family}${given}` : `${given} ${family}`.trim();
  });
  const { titleEn, titlePinyin } = item.custom ?? {};
  const facts = [item.title, titleEn, titlePinyin, item["container-title"], item.publisher];
  return [...names, ...facts].filter((fact) => fact !== undefined).join(" | ");
}
