import { max } from "d3-array";
import { scalePoint } from "d3-scale";
import { labelWidth } from "./label-width.ts";
import { linesHeight, setLines, type SetLine } from "./set-lines.ts";
import { wrapLabel } from "./wrap-label.ts";

/** What a grid of dots shows: rows in groups, and a dot where a row has something in a column. */
export interface DotTable {
  /** Ids in their order. */
  readonly columns: readonly string[];
  readonly groups: readonly DotTableGroup[];
}

/** Rows that belong together under a caption, which may be empty. */
export interface DotTableGroup {
  readonly caption: string;
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    /** Set small below the title. */
    readonly source: string;
    readonly dots: readonly { readonly column: string; readonly r: number }[];
  }[];
}

/** Measures of a grid of dots; the unit is 1/16 of the page's text size. */
export interface DotMeasures {
  readonly width: number;
  /** Room for the titles beside the columns; null: each title stands above its dots, and each group names its columns. */
  readonly titles: number | null;
  /** Room between the titles and the columns. */
  readonly gutter: number;
  /** Font sizes of titles and of everything else. */
  readonly size: number;
  readonly small: number;
  /** Each group spreads the columns that it has over the whole width; only where it names them. */
  readonly ownColumns?: boolean;
}

/** The name of a column: lines centred on `x`, or one line turned to read upwards from `y`. */
export interface GridHead {
  readonly column: string;
  readonly x: number;
  readonly lines: readonly SetLine[];
  readonly turned: SetLine | null;
}

/** A row: its title, and its dots. */
export interface GridRow {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  readonly title: readonly SetLine[];
  readonly source: readonly SetLine[];
  /** Where the dots stand. */
  readonly y: number;
  readonly dots: readonly { readonly column: string; readonly x: number; readonly r: number }[];
  /** Columns without a dot. */
  readonly gaps: readonly number[];
}

/** Rows under one caption. */
export interface GridGroup {
  /** Height of the hairline above it. */
  readonly rule: number;
  readonly caption: readonly SetLine[];
  readonly heads: readonly GridHead[];
  readonly rows: readonly GridRow[];
}

/** The grid as geometry; every text and mark lies inside `width` × `height`. */
export interface DotGrid {
  readonly width: number;
  readonly height: number;
  /** Distance of the columns. */
  readonly pitch: number;
  readonly heads: readonly GridHead[];
  readonly groups: readonly GridGroup[];
}

/** Room around a dot, and between two rows and two groups. */
const [DOT_ROOM, ROW_GAP] = [28, 14];
/** Room between two groups. */
export const GROUP_GAP = 20;
/** `Feng`, `US`: a word of Latin letters, which a head may not break */
const latinWord = /[\p{Script=Latin}.’-]+/gu;
/** Any Latin letter. */
const latin = /\p{Script=Latin}/u;
/** Room between two heads. */
const HEAD_GAP = 6;
/** Longest turned head. */
const TURNED = 132;

/** Returns rows of dots under columns (Lex et al. 2014, UpSet). */
export function dotGrid(table: DotTable, measures: DotMeasures, head: (column: string) => string): DotGrid {
  const { width, titles, gutter, small, ownColumns = false } = measures;
  const all = spread(table.columns, measures);
  const above = titles === null ? { heads: [], height: 0 } : setHeads(all, head, 0, measures);
  let y = above.height;
  const groups = table.groups.map(({ caption, rows: members }): GridGroup => {
    const rule = y + GROUP_GAP / 2;
    y += GROUP_GAP;
    const captionLines = wrapLabel(caption, { width: titles ?? width, size: small, lines: 3 });
    const set = setLines(captionLines, 0, y, small);
    y += linesHeight(captionLines.length, small) + (captionLines.length > 0 ? ROW_GAP / 2 : 0);
    const own = table.columns.filter((column) => members.some(({ dots }) => dots.some((dot) => dot.column === column)));
    const columns = titles === null && ownColumns ? spread(own, measures) : all;
    const heads = titles === null ? setHeads(columns, head, y, measures, own) : { heads: [], height: 0 };
    y += heads.height + (heads.height > 0 ? 4 : 0);
    const rows = members.map((member): GridRow => {
      const row = rowAt(member, y, columns, measures);
      y += row.height + ROW_GAP;
      return row;
    });
    y -= ROW_GAP;
    return { rule, caption: set, heads: heads.heads, rows };
  });
  return {
    width,
    height: Math.max(0, y),
    pitch: pitchOf(table.columns, width - (titles ?? 0) - gutter),
    heads: above.heads,
    groups,
  };
}

/** Returns the names of columns set from `top`, level at their feet, with the height they take. */
export function setHeads(
  columns: ReadonlyMap<string, number>,
  head: (column: string) => string,
  top: number,
  { width, titles, gutter, small }: DotMeasures,
  shown: readonly string[] = [...columns.keys()],
): { heads: GridHead[]; height: number } {
  const room = pitchOf([...columns.keys()], width - (titles ?? 0) - gutter) - HEAD_GAP;
  const isTooWide = (label: string): boolean =>
    (label.match(latinWord) ?? []).some((word) => labelWidth(word, small, "sans") > room);
  const isTurned = shown.some((column) => isTooWide(head(column)));
  const set = shown.map((column) => {
    const label = head(column);
    if (isTurned && latin.test(label)) {
      const [line = ""] = wrapLabel(label.replaceAll("\n", " "), { width: TURNED, size: small, lines: 1 });
      return { column, turned: line, lines: [], height: labelWidth(line, small, "sans") };
    }
    const lines = wrapLabel(label, { width: room, size: small, lines: 3 });
    return { column, turned: null, lines, height: linesHeight(lines.length, small) };
  });
  const height = max(set, (one) => one.height) ?? 0;
  const heads = set.map(({ column, turned, lines }): GridHead => {
    const x = columns.get(column) ?? 0;
    return {
      column,
      x,
      lines: setLines(lines, x, top + height - linesHeight(lines.length, small), small),
      turned: turned === null ? null : { text: turned, x: x + small * 0.35, y: top + height },
    };
  });
  return { heads, height: height + (isTurned ? small * 0.5 : 0) };
}

/** Returns the middle of each column. */
export function spread(columns: readonly string[], { width, titles, gutter }: DotMeasures): Map<string, number> {
  const left = (titles ?? 0) + gutter;
  const scale = scalePoint<string>().domain(columns).range([left, width]).padding(0.5);
  return new Map(columns.map((column) => [column, scale(column) ?? left]));
}

function pitchOf(columns: readonly string[], width: number): number {
  return scalePoint<string>().domain(columns).range([0, width]).padding(0.5).step();
}

function rowAt(
  { id, title, source, dots }: DotTableGroup["rows"][number],
  top: number,
  columns: ReadonlyMap<string, number>,
  { width, titles, size, small }: DotMeasures,
): GridRow {
  const box = { width: titles ?? width, lines: 4 };
  const titleLines = wrapLabel(title, { ...box, size, face: "serif" });
  const sourceLines = wrapLabel(source, { ...box, size: small, lines: 1 });
  const titleHeight = linesHeight(titleLines.length, size);
  const textHeight = titleHeight + linesHeight(sourceLines.length, small);
  const height = titles === null ? textHeight + DOT_ROOM : Math.max(textHeight, DOT_ROOM);
  return {
    id,
    top,
    height,
    title: setLines(titleLines, 0, top, size),
    source: setLines(sourceLines, 0, top + titleHeight, small),
    y: titles === null ? top + textHeight + DOT_ROOM / 2 : top + height / 2,
    dots: dots.map(({ column, r }) => ({ column, x: columns.get(column) ?? 0, r })),
    gaps: [...columns].filter(([column]) => !dots.some((dot) => dot.column === column)).map(([, x]) => x),
  };
}
