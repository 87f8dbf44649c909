import type { Emendation } from "../model/emendation.ts";
import type { Problem } from "../model/problem.ts";
import type { LineRange } from "../model/work-file.ts";
import { locate } from "./apply-emendations.ts";
import { isBlank, textOf, type Glyph, type RawLine } from "./glyph.ts";

/** A piece of page furniture, or of a text that is not ours, with the line it stands on. */
export interface Furniture {
  readonly line: number;
  readonly text: string;
  readonly emendation: number;
}

/** The lines of one work in reading order, without furniture. */
export interface Selection {
  readonly lines: readonly RawLine[];
  /** Lines whose block continues the paragraph before it. */
  readonly joins: ReadonlySet<number>;
  readonly furniture: readonly Furniture[];
  readonly problems: readonly Problem[];
}

/**
 * Returns the lines in the ranges with `move`, `furniture`, `join` and `split` carried out.
 * `raw` is the witness as received: `found` is looked up there. Problems: `emendation-fits`.
 */
export function selectLines(
  all: readonly RawLine[],
  raw: readonly string[],
  ranges: readonly LineRange[],
  emendations: readonly Emendation[],
  file: string,
): Selection {
  const problems: Problem[] = [];
  const furniture: Furniture[] = [];
  const joins = new Set<number>();
  const inside = (line: number) => ranges.some(([first, last]) => line >= first && line <= last);
  let lines = all.filter(({ line }) => inside(line));
  const misfit = (emendation: Emendation, index: number, fact: string) =>
    problems.push({
      file,
      line: emendation.line,
      column: 0,
      ruleId: "emendation-fits",
      reason: `emendation ${index + 1} (${emendation.op}): ${fact}`,
      note: "compare its lines and `found` with the witness and with the lines of the work",
    });
  emendations.forEach((emendation, index) => {
    const { op, line, found } = emendation;
    if (op === "replace" || op === "pair") return;
    const through = emendation.through ?? line;
    if (!inside(line) || !inside(through)) {
      misfit(emendation, index, `line ${line} is not in the lines of this work`);
      return;
    }
    if (op === "join") joins.add(line);
    if (op === "move") {
      const moved = moveLines(lines, line, through, emendation.to ?? 0);
      if (moved) lines = moved;
      else misfit(emendation, index, `there is no line ${emendation.to ?? "(to is missing)"} to move to`);
    }
    if (op === "split" || (op === "furniture" && found !== undefined)) {
      const column = locate(raw[line - 1], emendation);
      if (typeof column === "string") {
        misfit(emendation, index, column);
        return;
      }
      const end = column + (found ?? "").length;
      lines = lines.map((rawLine) => {
        if (rawLine.line !== line) return rawLine;
        const covered = (glyph: Glyph) => glyph.column > column && glyph.column <= end;
        if (op === "split") {
          const first = rawLine.glyphs.findIndex(covered);
          return { line, glyphs: rawLine.glyphs.map((g, at) => (at === first ? { ...g, splits: true } : g)) };
        }
        furniture.push({ line, text: textOf(rawLine.glyphs.filter(covered)), emendation: index });
        return { line, glyphs: rawLine.glyphs.filter((glyph) => !covered(glyph)) };
      });
    }
    if (op === "furniture" && found === undefined) {
      for (const rawLine of lines)
        if (rawLine.line >= line && rawLine.line <= through && !isBlank(rawLine.glyphs))
          furniture.push({ line: rawLine.line, text: textOf(rawLine.glyphs).trim(), emendation: index });
      lines = lines.map((rawLine) =>
        rawLine.line >= line && rawLine.line <= through ? { line: rawLine.line, glyphs: [] } : rawLine,
      );
    }
  });
  return { lines, joins, furniture, problems };
}

/** Returns the lines with first…last standing before line `to`, or null if there is no such line. */
function moveLines(lines: readonly RawLine[], first: number, last: number, to: number): RawLine[] | null {
  const block = lines.filter(({ line }) => line >= first && line <= last);
  const rest = lines.filter(({ line }) => line < first || line > last);
  const at = rest.findIndex(({ line }) => line === to);
  if (at < 0 || block.length === 0) return null;
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}
