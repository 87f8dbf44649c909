/** Items as BibTeX in UTF-8, read by BibTeX with biber, biblatex, Zotero and citation-js. */
import type { CslItem } from "../../model/work-file.ts";
import { customValue, dateParts, namesOf, textOf } from "./csl-values.ts";
import type { CslName, Role } from "./csl-values.ts";
import { noteLines } from "./note-lines.ts";

const TYPES: Readonly<Record<string, string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  "paper-conference": "inproceedings",
  thesis: "phdthesis",
  report: "techreport",
};
/** The field of the publisher, by entry type. */
const PUBLISHER_FIELDS: Readonly<Record<string, string>> = { phdthesis: "school", techreport: "institution" };
/** Characters that TeX reads as commands, but for the brace and the backslash */
const special = /[&%$#_]/gu;
/** `\`, `{`, `}`, `~`, `^` */
const command = /[\\{}~^]/gu;
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
/** `66-86`, also in a list */
const hyphen = /(\d)-(\d)/gu;

/** Returns the entry of an item; its key is the item's id. Ends with a line feed. */
export function bibtexEntry(item: CslItem, url: string | null = textOf(item, "URL")): string {
  const type = TYPES[item.type] ?? "misc";
  const container = type === "article" ? "journal" : type.startsWith("in") ? "booktitle" : "howpublished";
  const [year, month, day] = dateParts(item, "issued");
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", people(item, "author")],
    ["editor", people(item, "editor")],
    ["translator", people(item, "translator")],
    ["title", escaped(textOf(item, "title"))],
    [container, escaped(textOf(item, "container-title"))],
    ["series", escaped(textOf(item, "collection-title"))],
    ["year", year === undefined ? null : String(year)],
    ["month", month === undefined ? null : String(month)],
    ["date", month === undefined ? null : [year, month, day].flatMap(isoPart).join("-")],
    ["volume", escaped(textOf(item, "volume"))],
    ["number", escaped(textOf(item, "issue") ?? textOf(item, "number"))],
    ["pages", escaped(textOf(item, "page") ?? textOf(item, "page-first"))?.replace(hyphen, "$1--$2") ?? null],
    ["edition", escaped(textOf(item, "edition"))],
    ["type", escaped(textOf(item, "genre"))],
    [PUBLISHER_FIELDS[type] ?? "publisher", escaped(textOf(item, "publisher") ?? textOf(item, "authority"))],
    ["address", escaped(textOf(item, "publisher-place"))],
    ["issn", textOf(item, "ISSN")],
    ["isbn", textOf(item, "ISBN")],
    ["doi", textOf(item, "DOI")],
    ["url", url],
    ["language", textOf(item, "language")],
    ["note", escaped(noteLines(item).join("\n") || null)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${textOf(item, "id") ?? "item"},\n${lines.join("")}}\n`;
}

function isoPart(part: number | undefined): readonly string[] {
  return part === undefined ? [] : [String(part).padStart(2, "0")];
}

/** `桂, 畅旎 and 李, 青 and others`; a body in braces, so that no word of it is taken for a name */
function people(item: CslItem, role: Role): string | null {
  const names = namesOf(item, role).map(person);
  const open = customValue(item, "etAl");
  const all = Array.isArray(open) && open.includes(role) ? [...names, "others"] : names;
  return all.length === 0 ? null : all.join(" and ");
}

function person({ family, given, literal, suffix }: CslName): string {
  if (literal === "et al.") return "others";
  if (literal !== undefined) return `{${escaped(literal) ?? ""}}`;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : [escaped(part) ?? ""])).join(", ");
}

function escaped(text: string | null): string | null {
  if (text === null) return null;
  return text.replace(command, (mark) => COMMANDS[mark] ?? mark).replace(special, (mark) => `\\${mark}`);
}
