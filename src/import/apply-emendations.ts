import type { Emendation } from "../model/emendation.ts";
import type { Problem } from "../model/problem.ts";
import type { Glyph, RawLine } from "./glyph.ts";

/** Characters an emendation took out of the witness or put into the text, raw (markup included). */
export interface Change {
  readonly emendation: number;
  readonly removed: string;
  readonly added: string;
}

/**
 * Returns the witness's lines with `replace` and `pair` carried out, in the witness's order.
 * Every glyph keeps the place it came from. Problems: `emendation-fits`.
 */
export function applyEmendations(
  lines: readonly string[],
  emendations: readonly Emendation[],
  file: string,
): { lines: RawLine[]; changes: Change[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const spots = new Map<number, Spot[]>();
  emendations.forEach((emendation, index) => {
    if (emendation.op !== "replace" && emendation.op !== "pair") return;
    const found = locate(lines[emendation.line - 1], emendation);
    if (typeof found === "string") {
      problems.push({
        file,
        line: emendation.line,
        column: 0,
        ruleId: "emendation-fits",
        reason: `emendation ${index + 1} (${emendation.op}): ${found}`,
        note: "compare `found`, `line` and `occurrence` with the witness",
      });
      return;
    }
    const spot: Spot = {
      start: found,
      end: found + (emendation.found ?? "").length,
      corrected: emendation.corrected ?? "",
      emendation: index,
    };
    const list = spots.get(emendation.line) ?? [];
    const overlapping = list.find((other) => other.start < spot.end && spot.start < other.end);
    if (overlapping) {
      problems.push({
        file,
        line: emendation.line,
        column: found + 1,
        ruleId: "emendation-fits",
        reason: `emendations ${overlapping.emendation + 1} and ${index + 1} overlap`,
        note: "write them as one emendation",
      });
      return;
    }
    list.push(spot);
    spots.set(emendation.line, list);
    changes.push({ emendation: index, removed: emendation.found ?? "", added: spot.corrected });
  });
  const result = lines.map((line, index) => rewrite(line, index + 1, spots.get(index + 1) ?? []));
  return { lines: result, changes, problems };
}

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly corrected: string;
  readonly emendation: number;
}

/** Returns the 0-based column of `found` in the line, or what is wrong. */
export function locate(line: string | undefined, emendation: Emendation): number | string {
  const { found, occurrence } = emendation;
  if (line === undefined) return `the witness has no line ${emendation.line}`;
  if (found === undefined) return "`found` is missing";
  const places: number[] = [];
  for (let at = line.indexOf(found); at >= 0; at = line.indexOf(found, at + 1)) places.push(at);
  if (places.length === 0) return `«${found}» does not stand in line ${emendation.line}`;
  if (occurrence === undefined && places.length > 1)
    return `«${found}» stands ${places.length} times in line ${emendation.line}`;
  return places[(occurrence ?? 1) - 1] ?? `«${found}» stands only ${places.length} times in line ${emendation.line}`;
}

function rewrite(text: string, line: number, spots: readonly Spot[]): RawLine {
  const glyphs: Glyph[] = [];
  const sorted = [...spots].sort((a, b) => a.start - b.start);
  let at = 0;
  const copy = (until: number) => {
    for (; at < until; at++) glyphs.push({ c: text.charAt(at), line, column: at + 1, emendation: null });
  };
  for (const spot of sorted) {
    copy(spot.start);
    if (spot.corrected === "")
      glyphs.push({ c: "", line, column: spot.start + 1, emendation: spot.emendation, deletion: true });
    [...spot.corrected].forEach((character, offset) => {
      const column = Math.min(spot.start + offset, Math.max(spot.end - 1, spot.start)) + 1;
      for (const c of character.split("")) glyphs.push({ c, line, column, emendation: spot.emendation });
    });
    at = spot.end;
  }
  copy(text.length);
  return { line, glyphs };
}
