/** Items as RIS (Research Information Systems format), UTF-8 with CRLF, as Zotero, EndNote and citation-js read it. */
import type { CslItem } from "../../model/work-file.ts";
import { dateParts, namesOf, textOf } from "./csl-values.ts";
import type { CslName } from "./csl-values.ts";
import { noteLines } from "./note-lines.ts";

const TYPES: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  article: "UNPB",
  book: "BOOK",
  chapter: "CHAP",
  "paper-conference": "CPAPER",
  thesis: "THES",
  report: "RPRT",
  standard: "STAND",
  legislation: "STAT",
  bill: "BILL",
  hearing: "HEAR",
  dataset: "DATA",
  software: "COMP",
  webpage: "ELEC",
  "post-weblog": "BLOG",
  motion_picture: "MPCT",
  broadcast: "VIDEO",
};
/** `66-86`: a range that is all there is */
const range = /^(\w+)[-–—](\w+)$/u;
/** A line break within a value would end it. */
const lineBreak = /\s*\n\s*/gu;

/** Returns the record of an item, `TY` to `ER`. Types that RIS does not have are `ELEC` with an address, else `GEN`. */
export function risRecord(item: CslItem, url: string | null = textOf(item, "URL")): string {
  const [year, month, day] = dateParts(item, "issued");
  const page = textOf(item, "page");
  const pages = page === null ? null : range.exec(page);
  const two = (part: number | undefined): string => (part === undefined ? "" : String(part).padStart(2, "0"));
  const tags: readonly (readonly [string, string | null])[] = [
    ["TY", TYPES[item.type] ?? (url === null ? "GEN" : "ELEC")],
    ["ID", textOf(item, "id")],
    ...namesOf(item, "author").flatMap((name) => person("AU", name)),
    ...namesOf(item, "editor").flatMap((name) => person("ED", name)),
    ...namesOf(item, "translator").flatMap((name) => person("A4", name)),
    ["TI", textOf(item, "title")],
    ["T2", textOf(item, "container-title")],
    ["T3", textOf(item, "collection-title")],
    ["PY", year === undefined ? null : String(year)],
    ["DA", month === undefined ? null : `${year ?? ""}/${two(month)}/${two(day)}`],
    ["VL", textOf(item, "volume")],
    ["IS", textOf(item, "issue") ?? textOf(item, "number")],
    ["SP", pages?.[1] ?? page ?? textOf(item, "page-first")],
    ["EP", pages?.[2] ?? null],
    ["ET", textOf(item, "edition")],
    ["M3", textOf(item, "genre")],
    ["PB", textOf(item, "publisher") ?? textOf(item, "authority")],
    ["CY", textOf(item, "publisher-place")],
    ["SN", textOf(item, "ISSN") ?? textOf(item, "ISBN")],
    ["DO", textOf(item, "DOI")],
    ["UR", url],
    ["LA", textOf(item, "language")],
    ...noteLines(item).map((line) => ["N1", line] as const),
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(lineBreak, " ")}\r\n`],
  );
  return `${lines.join("")}ER  - \r\n`;
}

function person(tag: string, { family, given, literal, suffix }: CslName): readonly (readonly [string, string])[] {
  if (literal === "et al.") return [];
  return [[tag, literal ?? [family, given, suffix].filter((part) => part !== undefined && part !== "").join(", ")]];
}
