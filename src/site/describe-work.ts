/** What lists, heads and metadata say of a work, taken from its bibliography and never guessed. */
import type { Language } from "../render/labels.ts";
import type { Issue } from "../model/corpus.ts";
import type { CslItem } from "../model/work-file.ts";
import type { Author, Work } from "../model/work.ts";

/** Returns the title in the language of the page, else in Chinese; the supplied title where none is printed. */
export function titleOf(work: Pick<Work, "title" | "suppliedTitle" | "id">, language: Language): string {
  const { title, suppliedTitle } = work;
  const zh = title.zh ?? suppliedTitle?.zh ?? work.id;
  return language === "zh" ? zh : (title.en ?? suppliedTitle?.en ?? title.printedEn ?? zh);
}

/** Returns the language in which `titleOf` answers. */
export function titleLanguage(work: Work, language: Language): Language {
  return language === "en" && (work.title.en ?? work.suppliedTitle?.en ?? work.title.printedEn) != null ? "en" : "zh";
}

/** Returns the author's name in the language of the page, else in Chinese. */
export function nameOf(author: Author, language: Language): string {
  return language === "en" ? (author.en ?? author.zh) : author.zh;
}

/** Returns the year of publication, null where neither witness nor evidence gives one. */
export function yearOf(item: CslItem): number | null {
  const issued: unknown = item["issued"];
  if (typeof issued !== "object" || issued === null || !("date-parts" in issued)) return null;
  const parts: unknown = issued["date-parts"];
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  const year: unknown = Array.isArray(first) ? first[0] : null;
  return typeof year === "number" || typeof year === "string" ? Number(year) : null;
}

/** Returns a CSL variable as text, null where it is absent. */
export function cslText(item: CslItem, variable: string): string | null {
  const value: unknown = item[variable];
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Where a work was published: the container in the language of its own, what follows it in the reader's. */
export interface Venue {
  readonly container: string;
  readonly rest: string;
}

/** Returns where the work was published, e.g. `《战略决策研究》` and `2024年第3期，第66—86页`; null if nothing is known. */
export function venueOf(item: CslItem, language: Language): Venue | null {
  const container = cslText(item, "container-title");
  if (container === null) return null;
  const year = yearOf(item);
  const [volume, issue, page] = [cslText(item, "volume"), cslText(item, "issue"), cslText(item, "page")];
  if (language === "zh") {
    const pages = page === null ? "" : `，第${page.replace("-", "—")}页`;
    const rest = `${year === null ? "" : `${year}年`}${issue === null ? "" : `第${issue}期`}${pages}`;
    return { container: `《${container}》`, rest };
  }
  const numbers = [volume === null ? "" : `, vol. ${volume}`, issue === null ? "" : `, no. ${issue}`];
  const rest = [...numbers, year === null ? "" : ` (${year})`, page === null ? "" : `, ${page.replace("-", "–")}`];
  return { container, rest: rest.join("") };
}

/** Returns whether any sentence of the text of a work, or of the matter of an issue, has English. */
export function isTranslated(text: Pick<Work, "blocks"> | Pick<Issue, "matter">): boolean {
  const paragraphs =
    "matter" in text
      ? text.matter.flatMap((part) => part.paragraphs)
      : text.blocks.flatMap((block) => (block.type === "paragraph" || block.type === "item" ? [block.sentences] : []));
  return paragraphs.flat().some((line) => line.en !== null);
}

/** Returns a reviewed paper in one line: authors, title, container, year. */
export function describeItem(item: CslItem): string {
  const people: unknown = item["author"];
  const names = Array.isArray(people) ? people.map(personName).filter((name) => name !== "") : [];
  const year = yearOf(item);
  const parts = [
    names.join(", "),
    cslText(item, "title"),
    cslText(item, "container-title"),
    year === null ? null : String(year),
  ];
  return parts
    .filter((part) => part !== null && part !== "")
    .join(". ")
    .replaceAll("..", ".");
}

function personName(person: unknown): string {
  if (typeof person !== "object" || person === null) return "";
  const { given, family, literal } = person as { given?: unknown; family?: unknown; literal?: unknown };
  return [given, family, literal].filter((part) => typeof part === "string").join(" ");
}
