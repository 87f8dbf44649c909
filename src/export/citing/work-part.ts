/** From an id in the text to the part of a work that a citation names. */
import type { Line, Paragraph, Section, Work } from "../../model/work.ts";
import type { Part } from "./format-locator.ts";

/** `p14`, `p14a`, `p14-2`: a paragraph, or a sentence, which is cited by its paragraph */
const paragraphId = /^p(\d+[a-z]*)(?:-\d+)?$/u;
/** `p14--p16` */
const rangeId = /^(p\d+[a-z]*)--(p\d+[a-z]*)$/u;
/** `n12`, `fig1`, `tab2`, `fw1`, with what stands within: `tab2-r3c1`, `fig1-cap` */
const numberedId = /^(n|fig|tab|fw)(\d+[a-z]*)(?:-|$)/u;

/**
 * Returns the part that an id names, null where it names none that is cited by a number (the abstract, the author line).
 * A paragraph that runs over a page break has the pages from its first to its last.
 */
export function workPart(work: Work, id: string): Part | null {
  const section = work.sections.find((one) => one.id === id);
  if (section !== undefined) return sectionPart(section);
  const range = rangeId.exec(id);
  if (range !== null) return rangePart(work, range[1] ?? "", range[2] ?? "");
  const paragraph = paragraphId.exec(id);
  if (paragraph !== null) return paragraphPart(work, `p${paragraph[1] ?? ""}`);
  const numbered = numberedId.exec(id);
  return numbered === null ? null : numberedPart(work, numbered[1] ?? "", numbered[2] ?? "");
}

function sectionPart(section: Section): Part | null {
  const sectionNumber = numberOf(section);
  return sectionNumber === null
    ? null
    : { kind: "section", number: sectionNumber, sectionNumber, page: section.page, pageInferred: true };
}

function paragraphPart(work: Work, id: string): Part | null {
  const paragraph = paragraphOf(work, id);
  return paragraph === null
    ? null
    : {
        kind: "paragraph",
        number: id.slice(1),
        sectionNumber: sectionOf(work, paragraph.section),
        ...pagesOf([paragraph]),
      };
}

function rangePart(work: Work, from: string, to: string): Part | null {
  const [first, last] = [paragraphOf(work, from), paragraphOf(work, to)];
  if (first === null || last === null) return null;
  const sectionNumber = first.section === last.section ? sectionOf(work, first.section) : null;
  return { kind: "range", number: [from.slice(1), to.slice(1)], sectionNumber, ...pagesOf([first, last]) };
}

function numberedPart(work: Work, prefix: string, number: string): Part | null {
  if (prefix === "n") {
    const note = work.notes.find(({ id }) => id === `n${number}`);
    if (note === undefined) return null;
    const { page } = note;
    return { kind: "note", number, sectionNumber: sectionOf(work, note.section), page, pageInferred: page !== null };
  }
  const kind = prefix === "fig" ? "figure" : prefix === "tab" ? "table" : "framework";
  const block = work.blocks.find((one) => one.type === kind && one.id === `${prefix}${number}`);
  const section = block?.type === "figure" || block?.type === "table" ? sectionOf(work, block.section) : null;
  return { kind, number, sectionNumber: section, page: null, pageInferred: false };
}

function paragraphOf(work: Work, id: string): Paragraph | null {
  const found = work.blocks.find((block) => (block.type === "paragraph" || block.type === "item") && block.id === id);
  return found?.type === "paragraph" || found?.type === "item" ? found : null;
}

/** `5.2`; null for the text before the first heading. */
function sectionOf(work: Work, id: string): string | null {
  const section = work.sections.find((one) => one.id === id);
  return section === undefined ? null : numberOf(section);
}

function numberOf({ level, path }: Section): string | null {
  return level === 0 ? null : path.join(".");
}

function pagesOf(paragraphs: readonly Paragraph[]): Pick<Part, "page" | "pageInferred" | "lastPage"> {
  const page = paragraphs[0]?.page ?? null;
  if (page === null || paragraphs.some((one) => one.page === null)) return { page: null, pageInferred: false };
  const breaks = paragraphs.flatMap(({ sentences }) => sentences.flatMap(pageBreaks));
  const lastPage = Math.max(...paragraphs.map((one) => one.page ?? 0), ...breaks.map((one) => one.page));
  const pageInferred = paragraphs.some((one) => one.pageInferred) || breaks.some(({ inferred }) => inferred);
  return { page, pageInferred, lastPage };
}

function pageBreaks({ overlays }: Line): readonly { readonly page: number; readonly inferred: boolean }[] {
  return overlays.flatMap((overlay) => (overlay.type === "page" ? [overlay] : []));
}
