import type { Language } from "../render/labels.ts";

/** `p14-2`, `p14` */
const paragraph = /^p(\d+[a-z]*)(?:-|$)/u;
/** `s2-1` */
const section = /^s(\d+[a-z]*(?:-\d+[a-z]*)*)$/u;
/** `n3`, `fig1-cap`, `tab2-r3c1`, `fw1` */
const numbered = /^(n|fig|tab|fw)(\d+[a-z]*)(?:-|$)/u;

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { n: "注", fig: "图", tab: "表", fw: "框架图", abs: "摘要" },
  en: { n: "note ", fig: "Figure ", tab: "Table ", fw: "framework ", abs: "abstract" },
};

/** Returns how a reader names the place of an id: `¶14`, `§2.1`, `note 3`, `Table 2`, `abstract`; the id itself if it has no name. */
export function placeName(id: string, language: Language): string {
  const names = NAMES[language];
  const [, inParagraph] = paragraph.exec(id) ?? [];
  if (inParagraph !== undefined) return `¶${inParagraph}`;
  const [, path] = section.exec(id) ?? [];
  if (path !== undefined) return `§${path.replaceAll("-", ".")}`;
  const [, kind = "", number = ""] = numbered.exec(id) ?? [];
  if (kind !== "") return `${names[kind] ?? ""}${number}`;
  return id.startsWith("abs") ? (names["abs"] ?? id) : id;
}
