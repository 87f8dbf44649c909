import { plainText } from "../../model/inline.ts";
import type { Block, Line, Section, Work } from "../../model/work.ts";
import { readingUnits } from "./reading-units.ts";
import type { SearchLanguage, SearchRecord, Unit } from "./search-records.ts";

/** Facts of a work that its records share. */
export type WorkFacts = Pick<SearchRecord, "title" | "work" | "authors" | "year" | "venue">;

/** Returns the records of a work in both languages: its front, and for each section its text and its notes. */
export function workRecords(work: Work): SearchRecord[] {
  const facts = workFacts(work);
  return (["zh", "en"] as const).flatMap((language) => {
    const page = `${language}/works/${work.id}/`;
    const sections = work.sections.flatMap((section): SearchRecord[] => {
      const text = textUnits(section, work.blocks, language);
      const notes = work.notes
        .filter((note) => note.section === section.id)
        .map((note) => unitOf(note.line, language, note.id));
      return [
        { ...facts, language, url: `${page}#${section.id}`, kind: "text", units: text },
        { ...facts, language, url: `${page}#notes-${section.id}`, kind: "note", units: notes },
      ];
    });
    const records: SearchRecord[] = [
      { ...facts, language, url: page, kind: "front", units: frontUnits(work, language) },
      ...sections,
    ];
    return language === "en" ? records : records.map((record) => withReadings(record, work));
  });
}

/** Returns what all records of a work share. */
export function workFacts(work: Work): WorkFacts {
  const { title, suppliedTitle, bibliography } = work;
  const zh = title.zh ?? suppliedTitle?.zh ?? work.id;
  const container: unknown = bibliography["container-title"];
  return {
    title: { zh, en: title.en ?? suppliedTitle?.en ?? title.printedEn ?? zh },
    work: work.id,
    authors: work.authors.flatMap(({ zh: name, en }) => (en === null ? [name] : [name, en])),
    year: yearOf(bibliography["issued"]),
    venue: typeof container === "string" ? container : null,
  };
}

function yearOf(issued: unknown): number | null {
  const parts: unknown =
    typeof issued === "object" && issued !== null && "date-parts" in issued ? issued["date-parts"] : [];
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  const year: unknown = Array.isArray(first) ? first[0] : null;
  return typeof year === "number" ? year : null;
}

function frontUnits(work: Work, language: SearchLanguage): Unit[] {
  const { title, suppliedTitle, authors, abstract, keywords, acknowledgement } = work;
  if (language === "en")
    return [
      { id: "title", text: title.en ?? suppliedTitle?.en ?? "" },
      {
        id: "auth",
        text: authors.map(({ en, affiliation }) => [en, affiliation.en].filter(Boolean).join(": ")).join("; "),
      },
      { id: "abs", text: joined(abstract.sentences, "en") },
      { id: "keywords", text: keywords.en.join("; ") },
      { id: "acknowledgement", text: acknowledgement.en ?? "" },
    ];
  return [
    { id: "title", text: title.zh ?? suppliedTitle?.zh ?? "" },
    { id: "title-en", text: title.printedEn ?? "" },
    {
      id: "auth",
      text: authors.map(({ zh, affiliation }) => [zh, affiliation.zh].filter(Boolean).join("：")).join("　"),
    },
    { id: "abs", text: joined(abstract.sentences, "zh") },
    { id: "keywords", text: keywords.zh.join("；") },
    { id: "abstract-en", text: abstract.printedEn ?? "" },
    { id: "keywords-en", text: keywords.printedEn.join("; ") },
    { id: "acknowledgement", text: acknowledgement.zh ?? "" },
  ];
}

function textUnits(section: Section, blocks: readonly Block[], language: SearchLanguage): Unit[] {
  const number = (language === "en" ? section.numberEn : section.number) ?? "";
  const title = section.title === null ? "" : textOf(section.title, language);
  const heading = title === "" ? [] : [{ id: section.id, text: `${number}${language === "en" ? " " : ""}${title}` }];
  const own = blocks.filter((block) => block.type !== "heading" && block.section === section.id);
  return [...heading, ...own.flatMap((block) => blockUnits(block, language))];
}

function blockUnits(block: Block, language: SearchLanguage): Unit[] {
  switch (block.type) {
    case "heading":
      return [];
    case "figure":
      return [block.caption, ...(block.source === null ? [] : [block.source])].map((line) => unitOf(line, language));
    case "table": {
      const cells = [...block.header, ...block.rows].flat().map((cell) => unitOf(cell.line, language));
      const source = block.source === null ? [] : [unitOf(block.source, language)];
      return [unitOf(block.caption, language), ...cells, ...source];
    }
    default:
      return [{ id: block.id, text: joined(block.sentences, language) }];
  }
}

function withReadings(record: SearchRecord, work: Work): SearchRecord {
  return { ...record, units: [...record.units, ...readingUnits(record.units, work)] };
}

/** Returns the sentences as a paragraph. */
export function joined(lines: readonly Line[], language: SearchLanguage): string {
  return lines
    .map((line) => textOf(line, language))
    .filter((text) => text !== "")
    .join(language === "en" ? " " : "");
}

function textOf(line: Line, language: SearchLanguage): string {
  const inlines = language === "en" ? line.en : line.zh;
  return inlines === null ? "" : plainText(inlines);
}

function unitOf(line: Line, language: SearchLanguage, id = line.id): Unit {
  return { id, text: textOf(line, language) };
}
