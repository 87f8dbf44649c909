import type { Corpus } from "../model/corpus.ts";
import { notesMarked } from "../model/inline.ts";
import type { CslItem } from "../model/work-file.ts";
import type { Cell, Note, Paragraph, PlacedEmendation, Section, Table, Work } from "../model/work.ts";
import { bilingualLine } from "./bilingual-line.ts";

/** Returns `/data/works/<id>.json` (design.md 5): plain text values, keys in the order written here. */
export function workJson(work: Work, edition: Corpus["edition"]): Record<string, unknown> {
  return {
    id: work.id,
    kind: work.kind,
    edition,
    bibliography: withoutCitationForms(work.bibliography),
    ...(work.reviewed === null ? {} : { reviewed: withoutCitationForms(work.reviewed) }),
    title: { zh: work.title.zh, en: work.title.en, printedEn: work.title.printedEn },
    ...(work.suppliedTitle === null ? {} : { suppliedTitle: { zh: work.suppliedTitle.zh, en: work.suppliedTitle.en } }),
    authors: work.authors.map(({ zh, en, affiliation }) => ({
      zh,
      en,
      affiliation: { zh: affiliation.zh, en: affiliation.en },
    })),
    abstract: { ...abstractOf(work), printedEn: work.abstract.printedEn },
    keywords: { zh: work.keywords.zh, en: work.keywords.en, printedEn: work.keywords.printedEn },
    acknowledgement: { zh: work.acknowledgement.zh, en: work.acknowledgement.en },
    sections: work.sections.map(sectionJson),
    paragraphs: work.blocks.flatMap((block) =>
      block.type === "paragraph" || block.type === "item" ? [paragraphJson(block)] : [],
    ),
    notes: work.notes.map(noteJson),
    figures: work.blocks.flatMap((block) =>
      block.type !== "figure"
        ? []
        : [
            {
              id: block.id,
              section: block.section,
              origin: block.origin,
              ...(block.lost ? { lost: true } : {}),
              caption: bilingualLine(block.caption),
              source: block.source === null ? null : bilingualLine(block.source),
              framework: work.frameworks.find(({ id }) => id === block.id) ?? null,
            },
          ],
    ),
    tables: work.blocks.flatMap((block) => (block.type === "table" ? [tableJson(block)] : [])),
    emendations: work.emendations.map(emendationJson),
  };
}

/** Forms that only the citations of this site use are no facts of the item. */
const CITATION_FORMS = new Set(["author", "translationTitle", "titleSentence"]);

function withoutCitationForms(item: CslItem): CslItem {
  const { custom, ...rest } = item;
  if (typeof custom !== "object" || custom === null) return item;
  const stated = Object.entries(custom).filter(([key]) => !CITATION_FORMS.has(key));
  return stated.length === 0 ? rest : { ...rest, custom: Object.fromEntries(stated) };
}

/** Returns an emendation as the data export gives it: both readings as a reader sees them. */
export function emendationJson(emendation: PlacedEmendation): Record<string, unknown> {
  const { file, line, op, readings, kind, certain, reason, at } = emendation;
  return {
    file,
    line,
    op,
    found: readings.found,
    corrected: readings.corrected,
    kind,
    certain,
    reason: { zh: reason.zh, en: reason.en },
    at,
  };
}

/** The Chinese abstract's sentences joined; `en` only where every sentence is translated. */
function abstractOf(work: Work): { zh: string | null; en: string | null } {
  const lines = work.abstract.sentences.map(bilingualLine);
  if (lines.length === 0) return { zh: null, en: null };
  const english = lines.flatMap(({ en }) => (en === null ? [] : [en]));
  return { zh: lines.map(({ zh }) => zh).join(""), en: english.length === lines.length ? english.join(" ") : null };
}

function sectionJson(section: Section): Record<string, unknown> {
  const { id, path, level, number, title, page } = section;
  return { id, path, level, number, title: title === null ? null : bilingualLine(title), page };
}

function paragraphJson(paragraph: Paragraph): Record<string, unknown> {
  const marked = paragraph.sentences.flatMap((line) => notesMarked(line.zh));
  return {
    id: paragraph.id,
    section: paragraph.section,
    kind: paragraph.type === "item" ? "item" : "text",
    page: paragraph.page,
    ...(paragraph.pageInferred ? { pageInferred: true } : {}),
    sentences: paragraph.sentences.map((line) => ({ id: line.id, ...bilingualLine(line) })),
    notes: [...new Set(marked)].map((number) => `n${number}`),
  };
}

function noteJson(note: Note): Record<string, unknown> {
  return {
    id: note.id,
    paragraph: note.paragraph,
    section: note.section,
    ...bilingualLine(note.line),
    mark: note.mark,
    page: note.page,
    witness: { file: note.witness.file, line: note.witness.line },
    references: [...new Set(note.words.flatMap(({ key }) => key ?? []))],
  };
}

function tableJson(table: Table): Record<string, unknown> {
  const rows = (cells: readonly (readonly Cell[])[]): unknown => cells.map((row) => row.map(cellJson));
  return {
    id: table.id,
    section: table.section,
    caption: bilingualLine(table.caption),
    source: table.source === null ? null : bilingualLine(table.source),
    header: rows(table.header),
    rows: rows(table.rows),
  };
}

function cellJson(cell: Cell): Record<string, unknown> {
  return { id: cell.line.id, text: bilingualLine(cell.line), colspan: cell.colspan, rowspan: cell.rowspan };
}
