/** What the search index holds: a record per section, with the ids of its paragraphs, cells and headings beside the text. */
import type { Corpus, Issue } from "../model/corpus.ts";
import { plainText } from "../model/inline.ts";
import type { Block, Line, Section, Work } from "../model/work.ts";
import { spaceText } from "./space-text.ts";

/** A piece of text with the id at which it stands on its page. */
export interface Unit {
  readonly id: string;
  readonly text: string;
}

/** A section, the notes of a section, the front of a work, or the matter of an issue. */
export interface SearchRecord {
  /** Address without the base path, language first; its fragment makes it the record's own. */
  readonly url: string;
  /** Pieces in reading order, none empty. */
  readonly units: readonly Unit[];
  readonly title: string;
  /** Work or issue the record is part of. */
  readonly work: string;
  readonly part: "text" | "note" | "front" | "issue";
}

/** A record as Pagefind takes it. */
export interface IndexedRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /** title; `u`: unit ids with the offset (base 36) of each in the closed text; `x`: see `Spaced.exceptions`. */
  readonly meta: { readonly title: string; readonly u: string; readonly x: string };
  readonly filters: { readonly work: readonly string[]; readonly part: readonly string[] };
}

/** Returns the records of the Chinese texts, in the order of the corpus. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const records = [...corpus.works.flatMap(workRecords), ...corpus.issues.map(issueRecord)];
  return records.flatMap((record) => {
    const units = record.units
      .map(({ id, text }) => ({ id, text: text.replaceAll(/\s+/gu, " ").trim() }))
      .filter(({ text }) => text !== "");
    return units.length === 0 ? [] : [{ ...record, units }];
  });
}

/** Returns the record spaced for the index. */
export function indexRecord(record: SearchRecord): IndexedRecord {
  const text = record.units.map((unit) => unit.text).join(" ");
  const { spaced, exceptions } = spaceText(text);
  let start = 0;
  const starts = record.units.map(({ id, text: piece }) => {
    const at = start;
    start += piece.length + 1;
    return `${id} ${at.toString(36)}`;
  });
  return {
    url: record.url,
    content: spaced,
    language: "zh",
    meta: { title: record.title, u: starts.join(" "), x: exceptions },
    filters: { work: [record.work], part: [record.part] },
  };
}

function workRecords(work: Work): SearchRecord[] {
  const page = `zh/works/${work.id}/`;
  const shared = { title: work.title.zh ?? work.suppliedTitle?.zh ?? work.id, work: work.id };
  const sections = work.sections.flatMap((section): SearchRecord[] => [
    { ...shared, url: `${page}#${section.id}`, part: "text", units: textUnits(section, work.blocks) },
    {
      ...shared,
      url: `${page}#notes-${section.id}`,
      part: "note",
      units: work.notes.filter((note) => note.section === section.id).map((note) => unitOf(note.line, note.id)),
    },
  ]);
  return [{ ...shared, url: page, part: "front", units: frontUnits(work) }, ...sections];
}

function frontUnits(work: Work): Unit[] {
  const { title, suppliedTitle, authors, abstract, keywords, acknowledgement } = work;
  return [
    { id: "title", text: title.zh ?? suppliedTitle?.zh ?? "" },
    { id: "title-en", text: title.printedEn ?? "" },
    {
      id: "auth",
      text: authors.map(({ zh, affiliation }) => [zh, affiliation.zh].filter(Boolean).join("：")).join("　"),
    },
    { id: "abs", text: abstract.sentences.map((line) => plainText(line.zh)).join("") },
    { id: "keywords", text: keywords.zh.join("；") },
    { id: "abstract-en", text: abstract.printedEn ?? "" },
    { id: "keywords-en", text: keywords.printedEn.join("; ") },
    { id: "acknowledgement", text: acknowledgement.zh ?? "" },
  ];
}

function textUnits(section: Section, blocks: readonly Block[]): Unit[] {
  const heading =
    section.title === null ? [] : [{ id: section.id, text: `${section.number ?? ""}${plainText(section.title.zh)}` }];
  return [
    ...heading,
    ...blocks.filter((block) => block.type !== "heading" && block.section === section.id).flatMap(blockUnits),
  ];
}

function blockUnits(block: Block): Unit[] {
  switch (block.type) {
    case "heading":
      return [];
    case "figure":
      return [block.caption, ...(block.source === null ? [] : [block.source])].map((line) => unitOf(line));
    case "table": {
      const cells = [...block.header, ...block.rows].flat().map((cell) => unitOf(cell.line));
      return [unitOf(block.caption), ...cells, ...(block.source === null ? [] : [unitOf(block.source)])];
    }
    default:
      return [{ id: block.id, text: block.sentences.map((line) => plainText(line.zh)).join("") }];
  }
}

function issueRecord(issue: Issue): SearchRecord {
  const units = issue.matter
    .filter(({ role }) => !role.startsWith("contents"))
    .flatMap(({ paragraphs }) =>
      paragraphs.map((lines) => ({
        id: lines[0]?.id ?? "main",
        text: lines.map((line) => plainText(line.zh)).join(""),
      })),
    );
  return {
    url: `zh/issues/${issue.id}/`,
    title: issue.title.zh,
    work: issue.id,
    part: "issue",
    units: [{ id: "main", text: issue.title.zh }, ...units],
  };
}

function unitOf(line: Line, id = line.id): Unit {
  return { id, text: plainText(line.zh) };
}
