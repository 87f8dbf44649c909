import type { PagedBlock, RawBlock } from "../blocks.ts";
import { isBlank, shapeOf, textOf, trim, type Glyph } from "../glyph.ts";
import { headingOf } from "../heading.ts";
import { readMarkdown } from "../read-markdown.ts";
import { closeLetterSpacing } from "../spacing.ts";
import { endsSentence } from "../terminal.ts";
import type { Layout, LayoutInput } from "./layout.ts";

/** `图1：…`, `表 2：…` */
const caption = /^([图表])\s*\d+\s*[：:]/u;
/** `资料来源：作者自制` */
const source = /^(资料来源|图片来源|数据来源)\s*[：:]/u;
/** `本文系…`, `感谢匿名评审专家…` */
const thanks = /^(本文系|本文是|感谢匿名)/u;
/** Labels of Chinese front and back matter, `**摘 要：**`, `【DOI 编号】` */
const label =
  /^【?(摘要|内容摘要|内容提要|关键词|作者简介|中图分类号|文献标识码|文章编号|DOI编号)】?\s*[：:]?|^\[(责任编辑)：/u;
const fields: Readonly<Record<string, string>> = {
  摘要: "abstract",
  内容摘要: "abstract",
  内容提要: "abstract",
  关键词: "keywords",
  作者简介: "authors-note",
  中图分类号: "clc",
  文献标识码: "document-code",
  文章编号: "article-number",
  DOI编号: "doi",
  责任编辑: "responsible-editor",
};
/** Labels of English back matter, `**Abstract:** …` */
const englishLabel = /^(Abstract|Key words|Authors?)\s*:/u;
const englishFields: Readonly<Record<string, string>> = {
  Abstract: "abstract-en",
  "Key words": "keywords-en",
  Author: "authors-note-en",
  Authors: "authors-note-en",
};

/**
 * OCR Markdown with notes at the foot of each printed page. A page ends with its definitions; where it has none,
 * a paragraph cut in the middle shows it.
 */
export const ocrMarkdown: Layout = {
  name: "ocr-markdown",
  fits: (text) => /^#+ /mu.test(text) && /<sup>|[①-⑳]/u.test(text),
  read: ({ lines, joins, pageStarts }) => new Reader(joins, pageStarts).read(lines),
  readLine: (glyphs) => (isRule(glyphs) ? [] : readMarkdown(stripHashes(glyphs))),
};

type Row = readonly (readonly Glyph[])[];

class Reader {
  private readonly blocks: PagedBlock[] = [];
  private readonly joins: ReadonlySet<number>;
  private readonly pageStarts: ReadonlyMap<number, number>;
  private page = 0;
  private notesSeen = false;
  private ruleSeen = false;
  private inFront = true;
  private inEnglish = false;
  private openField: string | null = null;

  constructor(joins: ReadonlySet<number>, pageStarts: ReadonlyMap<number, number>) {
    this.joins = joins;
    this.pageStarts = pageStarts;
  }

  read(lines: LayoutInput["lines"]): PagedBlock[] {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (!line || isBlank(line.glyphs)) continue;
      if (isRule(line.glyphs)) {
        this.ruleSeen = true;
        continue;
      }
      const glyphs = trim(readMarkdown(stripHashes(line.glyphs)));
      const text = textOf(glyphs);
      const kind = caption.exec(text)?.[1];
      if (kind === "表") {
        const table = readTable(lines, index);
        index = table.next - 1;
        this.turnPage(line.line);
        this.push({ type: "table", caption: glyphs, rows: table.rows, source: this.takeSource(lines, index) });
        if (this.tookSource) index = this.tookSource;
      } else if (kind === "图") {
        this.turnPage(line.line, this.nextTextBegins(lines, index));
        this.push({ type: "figure", caption: glyphs, source: this.takeSource(lines, index) });
        if (this.tookSource) index = this.tookSource;
      } else this.readLine(line.line, glyphs, shapeOf(line.glyphs).startsWith("#"));
    }
    return this.blocks;
  }

  /** Whether the editor says that a page begins with the text after a figure: then the figure closes the page before. */
  private nextTextBegins(lines: LayoutInput["lines"], index: number): boolean {
    const next = lines.slice(index + 1).find(({ glyphs }) => {
      const text = textOf(readMarkdown(glyphs)).trim();
      return text !== "" && !source.test(text) && !caption.test(text);
    });
    return next !== undefined && this.pageStarts.has(next.line);
  }

  private tookSource = 0;

  /** Returns the source line that follows a figure or table, if the next line is one. */
  private takeSource(lines: LayoutInput["lines"], index: number): Glyph[] {
    this.tookSource = 0;
    for (let at = index + 1; at < lines.length; at++) {
      const line = lines[at];
      if (!line || isBlank(line.glyphs)) continue;
      const glyphs = trim(readMarkdown(line.glyphs));
      if (!source.test(textOf(glyphs))) return [];
      this.tookSource = at;
      return glyphs;
    }
    return [];
  }

  private readLine(line: number, glyphs: readonly Glyph[], hashes: boolean): void {
    const text = textOf(glyphs);
    const compact = text.replaceAll(/\s/gu, "");
    const first = glyphs[0];
    if (first?.mark === "*" || thanks.test(text)) {
      this.push({ type: "acknowledgement", glyphs: first?.mark === "*" ? trim(glyphs.slice(1)) : glyphs });
      return;
    }
    if (first?.mark !== undefined && !this.inFront) {
      this.notesSeen = true;
      this.push({ type: "note", label: first.mark, glyphs: trim(glyphs.slice(1)), line });
      return;
    }
    const heading = headingOf(glyphs, hashes);
    if (this.inFront && !heading && this.readFront(glyphs, text, compact, hashes)) return;
    if (!this.inFront && this.readBack(glyphs, text, compact, hashes)) return;
    this.inFront = false;
    if (this.ruleSeen && !this.notesSeen && !heading && !endsSentence(this.lastNote()) && this.lastNote().length > 0) {
      this.ruleSeen = false;
      this.push({ type: "note-rest", glyphs, line });
      return;
    }
    this.turnPage(line);
    if (heading) this.push({ type: "heading", glyphs: closeLetterSpacing(glyphs) });
    else this.pushText(line, glyphs);
  }

  /** A rule before any definition of the page: the line below it may be the rest of a note of the page before. */
  private lastNote(): readonly Glyph[] {
    const note = this.blocks.findLast((block) => block.type === "note" || block.type === "note-rest");
    return note && "glyphs" in note ? note.glyphs : [];
  }

  private readFront(glyphs: readonly Glyph[], text: string, compact: string, hashes: boolean): boolean {
    const found = label.exec(compact);
    const field = found ? fields[found[1] ?? found[2] ?? ""] : undefined;
    if (field) {
      this.front(field, glyphs);
      return true;
    }
    if (hashes && !this.blocks.some((block) => block.type === "front" && block.field === "title")) {
      this.front("title", glyphs);
      return true;
    }
    if (this.openField === "title") {
      this.front("authors", closeLetterSpacing(glyphs));
      return true;
    }
    const previous = this.blocks.at(-1);
    const runsOn =
      previous?.type === "front" && previous.field === this.openField && /[；;，,]\s*$/u.test(textOf(previous.glyphs));
    if (this.openField !== null && runsOn) {
      this.front(this.openField, glyphs);
      return true;
    }
    this.openField = null;
    return text === "";
  }

  private readBack(glyphs: readonly Glyph[], text: string, compact: string, hashes: boolean): boolean {
    const found = label.exec(compact);
    if (found?.[2]) {
      this.front("responsible-editor", glyphs);
      return true;
    }
    const isLatin = !/\p{Script=Han}/u.test(text);
    if (!this.inEnglish && hashes && isLatin) {
      this.inEnglish = true;
      this.front("title-en", glyphs);
      return true;
    }
    if (!this.inEnglish) return false;
    const field = englishFields[englishLabel.exec(text)?.[1] ?? ""];
    if (field) this.front(field, glyphs);
    else this.front(this.openField === "title-en" ? "authors-en" : (this.openField ?? "authors-note-en"), glyphs);
    return true;
  }

  private front(field: string, glyphs: readonly Glyph[]): void {
    this.openField = field;
    this.push({ type: "front", field, glyphs });
  }

  private pushText(line: number, glyphs: readonly Glyph[]): void {
    const starts = [0, ...glyphs.flatMap((glyph, at) => (glyph.splits === true && at > 0 ? [at] : []))];
    starts.forEach((start, index) => {
      const begins = glyphs[start]?.splits === true ? "split" : index === 0 && this.joins.has(line) ? "join" : "auto";
      const piece = trim(glyphs.slice(start, starts[index + 1]));
      this.push({ type: "text", glyphs: piece, begins, item: false });
    });
  }

  /** Body after definitions begins a page; so does body that continues a paragraph cut without definitions. */
  private turnPage(line: number, laterTurn = false): void {
    const last = this.blocks.findLast((block) => block.type === "text" || block.type === "heading");
    const cut = last?.type === "text" && last.page === this.page && !endsSentence(last.glyphs) && !laterTurn;
    const explicit = this.pageStarts.has(line);
    if (this.notesSeen || cut || explicit) this.page += 1;
    this.notesSeen = false;
    this.ruleSeen = false;
  }

  private push(block: RawBlock): void {
    this.blocks.push({ ...block, page: this.page });
  }
}

/** `---`, the line above the notes of a page */
function isRule(glyphs: readonly Glyph[]): boolean {
  return shapeOf(glyphs).trim() === "---";
}

function stripHashes(glyphs: readonly Glyph[]): readonly Glyph[] {
  const hashes = /^#+\s+/u.exec(shapeOf(glyphs))?.[0].length ?? 0;
  return glyphs.slice(hashes);
}

/** Returns the tab-separated rows after a caption and the index of the line after them. */
function readTable(lines: LayoutInput["lines"], captionAt: number): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let at = captionAt + 1;
  while (at < lines.length && isBlank(lines[at]?.glyphs ?? [])) at++;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line.glyphs)) break;
    rows.push(readRow(line.glyphs));
  }
  return { rows, next: at };
}

function readRow(glyphs: readonly Glyph[]): Row {
  const cells: Glyph[][] = [[]];
  for (const glyph of readMarkdown(glyphs)) {
    if (glyph.splits === true) cells.push([]);
    if (glyph.c === "\t") cells.push([]);
    else cells.at(-1)?.push(glyph);
  }
  return cells.map((cell) => trim(cell));
}
