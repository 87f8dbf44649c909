import { max } from "d3-array";
import { scaleLinear, scalePoint } from "d3-scale";
import { linesHeight, setLines } from "./set-lines.ts";
import type {
  AloneBar,
  SharedGroup,
  SharedHead,
  SharedLabels,
  SharedLayout,
  SharedMeasures,
  SharedRow,
} from "./shared-geometry.ts";
import type { SharedReference, SharedReferences } from "./shared-references.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Room of the marks for what the corpus holds, between titles and columns. */
const HELD = 26;
const DOT = 6;
const NUMBERED_DOT = 9;
/** Room around a dot, and between two rows and two groups. */
const [DOT_ROOM, ROW_GAP, GROUP_GAP] = [28, 14, 20];
const BAR = { width: 12, height: 56 };

/** Returns the picture of shared references: columns of works, rows of references (Lex et al. 2014, UpSet). */
export function sharedLayout(data: SharedReferences, measures: SharedMeasures, labels: SharedLabels): SharedLayout {
  const { width, titles, small } = measures;
  const left = (titles ?? 0) + HELD;
  const scale = scalePoint<string>().domain(data.works).range([left, width]).padding(0.5);
  const columns = new Map(data.works.map((work) => [work, scale(work) ?? left]));
  const pitch = scale.step();
  const headsOf = (works: readonly string[], top: number): { heads: SharedHead[]; height: number } => {
    const texts = works.map((work) => wrapLabel(labels.head(work), { width: pitch - 2, size: small, lines: 3 }));
    const rows = max(texts, (lines) => lines.length) ?? 0;
    const heads = works.map((work, at): SharedHead => {
      const [x, lines] = [columns.get(work) ?? left, texts[at] ?? []];
      return { work, x, lines: setLines(lines, x, top + linesHeight(rows - lines.length, small), small) };
    });
    return { heads, height: linesHeight(rows, small) };
  };

  const above = titles === null ? { heads: [], height: 0 } : headsOf(data.works, 0);
  let y = above.height;
  const groupAt = (members: readonly SharedReference[], caption: string): SharedGroup => {
    const rule = y + GROUP_GAP / 2;
    y += GROUP_GAP;
    const captionLines = wrapLabel(caption, { width: titles ?? width, size: small, lines: 3 });
    const set = setLines(captionLines, 0, y, small);
    y += linesHeight(captionLines.length, small) + (captionLines.length > 0 ? ROW_GAP / 2 : 0);
    const works = data.works.filter((work) => members.some(({ cited }) => cited.some((one) => one.work === work)));
    const own = titles === null ? headsOf(works, y) : { heads: [], height: 0 };
    y += own.height;
    const rows = members.map((member): SharedRow => {
      const row = rowAt(member, y, { columns, measures, labels });
      y += row.height + ROW_GAP;
      return row;
    });
    y -= ROW_GAP;
    return { rule, caption: set, heads: own.heads, rows };
  };
  const groups = data.groups.map((members) => groupAt(members, ""));
  if (data.held.length > 0) groups.push(groupAt(data.held, labels.held));

  const rule = y + GROUP_GAP / 2;
  const captionLines = wrapLabel(labels.alone, { width: titles ?? width, size: small, lines: 3 });
  const caption = setLines(captionLines, 0, y + GROUP_GAP, small);
  y += GROUP_GAP + (titles === null ? linesHeight(captionLines.length, small) + ROW_GAP / 2 : 0);
  const below = titles === null ? headsOf(data.works, y) : { heads: [], height: 0 };
  const bars = barsAt(data, y + below.height + 2, columns, small);
  const heads = [...above.heads, ...below.heads];
  const foot = max([...caption, ...bars.map(({ label }) => label)], (line) => line.y) ?? y;
  return { width, height: Math.ceil(foot + small * 0.4), pitch, heads, groups, alone: { rule, caption, bars } };
}

interface Frame {
  readonly columns: ReadonlyMap<string, number>;
  readonly measures: SharedMeasures;
  readonly labels: SharedLabels;
}

function rowAt(row: SharedReference, top: number, { columns, measures, labels }: Frame): SharedRow {
  const { width, titles, size, small } = measures;
  const written = labels.title(row.key);
  const box = { width: titles ?? width, lines: 4 };
  const title = wrapLabel(written.title, { ...box, size, face: "serif" });
  const source = wrapLabel(written.source, { ...box, size: small, lines: 1 });
  const titleHeight = linesHeight(title.length, size);
  const textHeight = titleHeight + linesHeight(source.length, small);
  const height = titles === null ? textHeight + DOT_ROOM : Math.max(textHeight, DOT_ROOM);
  return {
    key: row.key,
    top,
    height,
    title: setLines(title, 0, top, size),
    source: setLines(source, 0, top + titleHeight, small),
    y: titles === null ? top + textHeight + DOT_ROOM / 2 : top + height / 2,
    dots: row.cited.map(({ work, notes }) => ({
      work,
      x: columns.get(work) ?? 0,
      r: notes.length > 1 ? NUMBERED_DOT : DOT,
      notes,
    })),
    gaps: [...columns].filter(([work]) => !row.cited.some((one) => one.work === work)).map(([, x]) => x),
    held: row.held.length === 0 ? null : { x: (titles ?? 0) + HELD / 2, works: row.held },
  };
}

function barsAt(
  { counts }: SharedReferences,
  top: number,
  columns: ReadonlyMap<string, number>,
  size: number,
): AloneBar[] {
  const length = scaleLinear([0, Math.max(1, max(counts, ({ alone }) => alone) ?? 1)], [0, BAR.height]);
  return counts.map(({ work, alone }) => {
    const [x, height] = [columns.get(work) ?? 0, length(alone)];
    const label = { text: String(alone), x, y: top + height + size * 1.15 };
    return { work, x: x - BAR.width / 2, y: top, width: BAR.width, height, label };
  });
}
