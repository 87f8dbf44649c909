import { widthInEm } from "../../model/script.ts";
import type { PagedBlock, RawBlock } from "../blocks.ts";
import { isBlank, shapeOf, textOf, trim, type Glyph, type RawLine } from "../glyph.ts";
import { headingOf } from "../heading.ts";
import { readPdf } from "../read-pdf.ts";
import { closeLetterSpacing, joinRuns } from "../spacing.ts";
import { endsSentence } from "../terminal.ts";
import type { Layout, LayoutInput } from "./layout.ts";

/** `【内容提要】…` */
const abstractLabel = /^【(内容提要|内容摘要|摘要)】/u;
/** `本文是国家社会科学基金…` after its label */
const thanks = /^(本文系|本文是)/u;
/** A line this much shorter than the full measure, in em, ends a paragraph if it ends a sentence. */
const shortBy = 2.5;

/**
 * Hard-wrapped PDF text with notes at the foot of each page, marked `[1]`. A blank line between lines means nothing;
 * pages begin where a line starts with a single space (a lost form feed), or where the editor says so.
 */
export const pdfNotes: Layout = {
  name: "pdf-notes",
  fits: (text) => /^\s?\[\d+\] /mu.test(text) && /【(内容提要|内容摘要|摘要)】/u.test(text),
  read: (input) => {
    const { body, tail } = separateTail(input.lines);
    const pages = paginate({ ...input, lines: body });
    const measure = measureOf(pages);
    const blocks = pages.flatMap((lines, page) => readPage(lines, page, page === 0, measure, input.joins));
    return [...blocks, ...readTail(tail, pages.length - 1)];
  },
  readLine: readPdf,
};

/** The English abstract stands after the last Chinese line. */
function separateTail(lines: readonly RawLine[]): { body: RawLine[]; tail: RawLine[] } {
  const visible = lines.filter(({ glyphs }) => !isBlank(glyphs));
  const last = visible.findLastIndex(({ glyphs }) => /\p{Script=Han}/u.test(textOf(glyphs)));
  return { body: visible.slice(0, last + 1), tail: visible.slice(last + 1) };
}

/** Reads title, authors and abstract of the English tail; the editor's splits part them. */
function readTail(lines: readonly RawLine[], page: number): PagedBlock[] {
  const fields = ["title-en", "authors-note-en", "abstract-en"];
  const pieces: Glyph[][] = [[]];
  for (const { glyphs } of lines) {
    const line = trim(glyphs);
    const at = line.findIndex((glyph) => glyph.splits === true);
    const head = at < 0 ? line : line.slice(0, at);
    pieces[pieces.length - 1] = joinRuns(pieces.at(-1) ?? [], trim(head));
    if (at >= 0) pieces.push(trim(line.slice(at)));
  }
  return pieces.flatMap((glyphs, index) =>
    glyphs.length === 0 ? [] : [{ type: "front", field: fields[index] ?? "abstract-en", glyphs: trim(glyphs), page }],
  );
}

type PageLines = { readonly line: number; readonly glyphs: readonly Glyph[] }[];

/** Groups the lines in reading order by the printed page they stand on. */
function paginate({ lines, pageStarts }: LayoutInput): PageLines[] {
  const inOrder = [...lines].sort((a, b) => a.line - b.line);
  const starts = inOrder.filter((line, at) => at === 0 || startsPage(line, pageStarts)).map(({ line }) => line);
  const pageOf = (line: number) => starts.findLastIndex((start) => start <= line);
  const pages: PageLines[] = starts.map(() => []);
  for (const { line, glyphs } of lines)
    if (!isBlank(glyphs)) pages[pageOf(line)]?.push({ line, glyphs: trim(readPdf(glyphs)) });
  return pages;
}

function startsPage({ line, glyphs }: RawLine, pageStarts: ReadonlyMap<number, number>): boolean {
  return pageStarts.size > 0 ? pageStarts.has(line) : /^ \S/u.test(shapeOf(glyphs));
}

/** Returns the full measure in em: the width that most body lines reach. */
function measureOf(pages: readonly PageLines[]): number {
  const widths = pages.flat().map(({ glyphs }) => Math.round(widthInEm(textOf(glyphs))));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 34;
}

function readPage(
  lines: PageLines,
  page: number,
  first: boolean,
  measure: number,
  joins: ReadonlySet<number>,
): PagedBlock[] {
  const blocks: RawBlock[] = [];
  let field: "title" | "abstract" | null = first ? "title" : null;
  let open: { glyphs: Glyph[]; begins: "auto" | "join" | "split" } | null = null;
  let inNotes = false;
  const close = () => {
    if (open) blocks.push({ type: "text", item: false, ...open });
    open = null;
  };
  let headingOpen = false;
  for (const { line, glyphs } of lines) {
    const text = textOf(glyphs);
    const label = glyphs[0]?.mark;
    const last = blocks.at(-1);
    if (label !== undefined) {
      close();
      field = null;
      inNotes = true;
      const rest = trim(glyphs.slice(1));
      if (thanks.test(textOf(rest))) blocks.push({ type: "acknowledgement", glyphs: rest });
      else blocks.push({ type: "note", label, glyphs: rest, line });
      continue;
    }
    if (inNotes && (last?.type === "note" || last?.type === "acknowledgement")) {
      blocks[blocks.length - 1] = { ...last, glyphs: joinRuns(last.glyphs, glyphs) };
      continue;
    }
    if (thanks.test(text) && !open) {
      field = null;
      inNotes = true;
      blocks.push({ type: "acknowledgement", glyphs });
      continue;
    }
    if (field !== null) {
      if (abstractLabel.test(text)) field = "abstract";
      const previous = blocks.find((block) => block.type === "front" && block.field === field);
      if (previous?.type === "front")
        blocks[blocks.indexOf(previous)] = { ...previous, glyphs: joinRuns(previous.glyphs, glyphs) };
      else blocks.push({ type: "front", field, glyphs });
      continue;
    }
    const isFull = widthInEm(text) > measure - shortBy;
    const goesOn = joins.has(line) || (headingOpen && !isFull && !endsSentence(glyphs));
    if (!open && goesOn && glyphs[0]?.splits !== true && last?.type === "heading") {
      blocks[blocks.length - 1] = { type: "heading", glyphs: joinRuns(last.glyphs, glyphs) };
      headingOpen = false;
      continue;
    }
    if (headingOf(glyphs, false) && !endsSentence(glyphs) && (!open || endsSentence(open.glyphs))) {
      close();
      blocks.push({ type: "heading", glyphs: closeLetterSpacing(glyphs) });
      headingOpen = isFull;
      continue;
    }
    open = addLine(open, line, glyphs, joins, close);
    if (endsSentence(glyphs) && !isFull) close();
  }
  close();
  return blocks.map((block) => ({ ...block, page }));

  function addLine(
    paragraph: typeof open,
    line: number,
    glyphs: readonly Glyph[],
    joined: ReadonlySet<number>,
    end: () => void,
  ): NonNullable<typeof open> {
    const at = glyphs.findIndex((glyph) => glyph.splits === true);
    if (at > 0) {
      const before = paragraph
        ? { ...paragraph, glyphs: joinRuns(paragraph.glyphs, trim(glyphs.slice(0, at))) }
        : { glyphs: trim(glyphs.slice(0, at)), begins: "auto" as const };
      blocks.push({ type: "text", item: false, ...before });
      return { glyphs: trim(glyphs.slice(at)), begins: "split" };
    }
    if (at === 0) {
      end();
      return { glyphs: [...glyphs], begins: "split" };
    }
    if (paragraph) return { ...paragraph, glyphs: joinRuns(paragraph.glyphs, glyphs) };
    return { glyphs: [...glyphs], begins: joined.has(line) ? "join" : "auto" };
  }
}
