import type { CslName, ReferenceItem } from "../model/reference-files.ts";

/** What a picture writes of a reference; what the notes do not state is null. */
export interface ReferenceLabel {
  /** The title up to its colon, in the language of the page. */
  readonly title: string;
  /** Authors (else editors, else the body that issued it): one, two, or the first and others. */
  readonly source: string | null;
  readonly year: number | null;
}

type Language = "zh" | "en";

/** Returns title, source and year of a reference in the language of the page; without English what is printed stands. */
export function referenceLabel(item: ReferenceItem, language: Language): ReferenceLabel {
  const own = language === "en" ? item.custom : undefined;
  return {
    title: shortTitle(own?.titleEn ?? item.title),
    source: namesOf(item, language) ?? own?.publisherEn ?? item.publisher ?? null,
    year: item.issued?.["date-parts"][0][0] ?? null,
  };
}

/** Returns the label in one line: `Gasser and Almeida, A Layered Model for AI Governance, 2017`. */
export function labelInOneLine({ title, source, year }: ReferenceLabel, language: Language): string {
  if (language === "zh")
    return `${source === null ? "" : `${source}：`}${title}${year === null ? "" : `（${String(year)}）`}`;
  return [source, title, year].filter((part) => part !== null).join(", ");
}

/** `AI and International Stability: Risks and …` → the words before the colon, unless they are too few to tell. */
function shortTitle(title: string): string {
  if (/^https?:/u.test(title)) return title.replace(/^https?:\/\/(?:www\.)?/u, "");
  const [short = ""] = title.split(/\s*(?:：|——|:\s)/u);
  const isEnough = /\p{Script=Han}/u.test(short) ? short.length >= 6 : short.split(" ").length >= 3;
  return isEnough ? short : title;
}

function namesOf(item: ReferenceItem, language: Language): string | null {
  const role = item.author === undefined ? "editor" : "author";
  const people = item[role];
  if (people === undefined) return null;
  const latin = language === "en" ? item.custom?.[role === "author" ? "authorLatin" : "editorLatin"] : undefined;
  const names = people.map((person, at) => latin?.[at] ?? nameOf(person));
  const [first = "", second] = names;
  if (names.length > 2 || item.custom?.etAl?.includes(role) === true)
    return language === "zh" ? `${first}${isHanName(first) ? "" : " "}等` : `${first} et al.`;
  if (second === undefined) return first;
  return `${first}${isHanName(first) ? "、" : language === "zh" ? " & " : " and "}${second}`;
}

/** The whole name of a Chinese author or a body, else the family name. */
function nameOf(name: CslName): string {
  if ("literal" in name) return name.literal;
  const family = [name["non-dropping-particle"], name.family].filter((part) => part !== undefined).join(" ");
  return isHanName(family) ? `${family}${name.given ?? ""}` : family;
}

function isHanName(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}
