import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { dotGrid, GROUP_GAP, setHeads, spread, type DotMeasures, type GridGroup } from "./dot-grid.ts";
import { linesHeight, setLines } from "./set-lines.ts";
import type { AloneBar, SharedGroup, SharedLabels, SharedLayout, SharedMeasures } from "./shared-geometry.ts";
import type { SharedReference, SharedReferences } from "./shared-references.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Room of the marks for what the corpus holds, between titles and columns. */
const HELD = 26;
const DOT = 6;
const NUMBERED_DOT = 9;
const BAR = { width: 12, height: 56 };

/** Returns the picture of shared references: columns of works, rows of references, and below how many a work cites alone. */
export function sharedLayout(data: SharedReferences, measures: SharedMeasures, labels: SharedLabels): SharedLayout {
  const { width, titles, small } = measures;
  const room: DotMeasures = { ...measures, gutter: HELD };
  const members = [...data.groups, ...(data.held.length > 0 ? [data.held] : [])];
  const grid = dotGrid(
    {
      columns: data.works,
      groups: members.map((rows) => ({
        caption: rows === data.held ? labels.held : "",
        rows: rows.map(({ key, cited }) => ({
          id: key,
          ...labels.title(key),
          dots: cited.map(({ work, notes }) => ({ column: work, r: notes.length > 1 ? NUMBERED_DOT : DOT })),
        })),
      })),
    },
    room,
    labels.head,
  );
  const groups = grid.groups.map((group, at) => withNotes(group, members[at] ?? [], (titles ?? 0) + HELD / 2));

  const rule = grid.height + GROUP_GAP / 2;
  const captionLines = wrapLabel(labels.alone, { width: titles ?? width, size: small, lines: 3 });
  const caption = setLines(captionLines, 0, grid.height + GROUP_GAP, small);
  const y = grid.height + GROUP_GAP + (titles === null ? linesHeight(captionLines.length, small) + 7 : 0);
  const columns = spread(data.works, room);
  const below = titles === null ? setHeads(columns, labels.head, y, room) : { heads: [], height: 0 };
  const bars = barsAt(data, y + below.height + 2, columns, small);
  const foot = max([...caption, ...bars.map(({ label }) => label)], (line) => line.y) ?? y;
  return {
    width,
    height: Math.ceil(foot + small * 0.4),
    pitch: grid.pitch,
    heads: [...grid.heads, ...below.heads],
    groups,
    alone: { rule, caption, bars },
  };
}

function withNotes(group: GridGroup, members: readonly SharedReference[], heldAt: number): SharedGroup {
  const rows = group.rows.map((row, at) => {
    const { cited = [], held = [] } = members[at] ?? {};
    const dots = row.dots.map((dot, place) => ({ ...dot, notes: cited[place]?.notes ?? [] }));
    return { ...row, dots, held: held.length === 0 ? null : { x: heldAt, works: held } };
  });
  return { ...group, rows };
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
