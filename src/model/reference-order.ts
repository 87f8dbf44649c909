import type { ReferenceItem } from "./reference-files.ts";

/** The one order of lists of references: Latin letters, marks and capitals second. */
const collator = new Intl.Collator("en");

/** Compares by the first author's name in Latin letters (without one by title), then year, then title. */
export function compareReferences(a: ReferenceItem, b: ReferenceItem): number {
  return (
    collator.compare(filedUnder(a), filedUnder(b)) ||
    (yearOfReference(a) ?? 0) - (yearOfReference(b) ?? 0) ||
    collator.compare(titleKey(a), titleKey(b)) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Returns the year, null where the notes state none. */
export function yearOfReference(item: ReferenceItem): number | null {
  return item.issued?.["date-parts"][0][0] ?? null;
}

/** Returns the words an item is filed under: its first author, or its title without quotation marks. */
export function filedUnder(item: ReferenceItem): string {
  const [first] = item.author ?? item.editor ?? [];
  const latin = (item.author === undefined ? item.custom?.editorLatin : item.custom?.authorLatin)?.[0];
  if (typeof latin === "string") return latin;
  if (first === undefined) return titleKey(item);
  return "literal" in first ? first.literal : `${first.family} ${first.given ?? ""}`;
}

function titleKey(item: ReferenceItem): string {
  return (item.custom?.titlePinyin ?? item.title).replace(/^\P{L}+/u, "");
}
