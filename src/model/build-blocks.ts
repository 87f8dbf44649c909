import { splitEnglishHeading, splitHeading } from "./heading-number.ts";
import { bodyOf, countHeading, type DocumentIds } from "./ids.ts";
import type { Inline } from "./inline.ts";
import type { LineBuilder } from "./line-builder.ts";
import type { DocumentBlock, TextDocument } from "./text-document.ts";
import type { Block, Cell, Line, Section, Table } from "./work.ts";

/** Returns blocks and sections of the body in reading order; takes their lines from `lines`. */
export function buildBlocks(
  document: TextDocument,
  ids: DocumentIds,
  lines: LineBuilder,
): { blocks: Block[]; sections: Section[] } {
  const body = bodyOf(document);
  const lost = lostFigures(body);
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const taken = { section: 0, paragraph: 0, figure: 0, table: 0 };
  const path: number[] = [];
  let section = "s0";
  if (body[0] && body[0].type !== "heading")
    sections.push({
      id: "s0",
      path: [0],
      level: 0,
      number: null,
      numberEn: null,
      title: null,
      page: lines.next().page,
    });
  for (const block of body) {
    const { page, inferred, lines: at } = lines.next();
    switch (block.type) {
      case "heading": {
        const id = ids.sections[taken.section] ?? `s?${taken.section}`;
        taken.section += 1;
        countHeading(path, block.level);
        section = id;
        const line = lines.take(id, block.inlines);
        const heading = toSection(id, [...path], block.level, line, page);
        sections.push(heading);
        blocks.push({ type: "heading", section: heading });
        break;
      }
      case "paragraph":
      case "item": {
        const at0 = taken.paragraph;
        taken.paragraph += 1;
        const id = ids.paragraphs[at0] ?? `p?${at0}`;
        const witnessLines = new Set(at);
        const sentences = block.sentences.map((sentence, index) => {
          for (const line of lines.next().lines) witnessLines.add(line);
          return lines.take(ids.sentences[at0]?.[index] ?? `${id}-${index + 1}`, sentence);
        });
        blocks.push({
          type: block.type,
          id,
          section,
          page,
          pageInferred: inferred,
          sentences,
          lines: [...witnessLines],
        });
        break;
      }
      case "figure": {
        const id = ids.figures[taken.figure] ?? `fig${block.number}`;
        taken.figure += 1;
        const caption = lines.take(`${id}-cap`, block.caption);
        const from = block.source ? lines.take(`${id}-src`, block.source) : null;
        blocks.push({ type: "figure", id, section, origin: "figure", lost: lost.has(block), caption, source: from });
        break;
      }
      case "table": {
        const id = ids.tables[taken.table] ?? `tab${taken.table + 1}`;
        taken.table += 1;
        blocks.push(toTable(id, section, block, lines));
        break;
      }
    }
  }
  return { blocks, sections };
}

/** A figure whose picture and data the text does not give: it names a data source of its own. */
function lostFigures(body: readonly DocumentBlock[]): ReadonlySet<DocumentBlock> {
  return new Set(
    body.filter(
      (block) =>
        block.type === "figure" &&
        block.source?.some(
          (inline) => inline.type === "text" && /^(?:数据来源|资料来源：作者根据)/u.test(inline.value),
        ),
    ),
  );
}

function toSection(id: string, path: readonly number[], level: number, line: Line, page: number | null): Section {
  const { number } = splitHeading(startOf(line.zh));
  const english = number === "" ? "" : splitEnglishHeading(startOf(line.en ?? [])).number;
  const shift = (start: number) => Math.max(0, start - number.length);
  const title: Line = {
    ...line,
    zh: cutStart(line.zh, number.length),
    en: line.en && cutStart(line.en, english.length),
    overlays: line.overlays.map((overlay) =>
      overlay.type === "page"
        ? { ...overlay, start: shift(overlay.start) }
        : { ...overlay, start: shift(overlay.start), end: shift(overlay.end) },
    ),
  };
  return { id, path, level, number: number.trim() || null, numberEn: english.trim() || null, title, page };
}

function startOf(inlines: readonly Inline[]): string {
  return inlines[0]?.type === "text" ? inlines[0].value : "";
}

function cutStart(inlines: readonly Inline[], length: number): readonly Inline[] {
  const [first, ...rest] = inlines;
  return first?.type === "text" ? [{ type: "text", value: first.value.slice(length) }, ...rest] : inlines;
}

function toTable(id: string, section: string, block: DocumentBlock & { type: "table" }, lines: LineBuilder): Table {
  const caption = lines.take(`${id}-cap`, block.caption);
  const source = block.source ? lines.take(`${id}-src`, block.source) : null;
  const grid = block.rows;
  const rows = grid.map((row, rowAt) =>
    row.flatMap((cell, column): Cell[] => {
      if (typeof cell === "string") return [];
      const place = rowAt < block.header ? `h${rowAt + 1}c${column + 1}` : `r${rowAt - block.header + 1}c${column + 1}`;
      let colspan = 1;
      while (row[column + colspan] === "left") colspan += 1;
      let rowspan = 1;
      while (grid[rowAt + rowspan]?.[column] === "up") rowspan += 1;
      return [{ line: lines.take(`${id}-${place}`, cell), colspan, rowspan }];
    }),
  );
  return {
    type: "table",
    id,
    section,
    caption,
    source,
    header: rows.slice(0, block.header),
    rows: rows.slice(block.header),
  };
}
