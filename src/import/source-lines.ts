import type { Emendation } from "../model/emendation.ts";
import type { LineSource } from "../model/source-file.ts";
import type { Glyph } from "./glyph.ts";
import type { TracedLine } from "./to-inlines.ts";

/** Returns the lines of `source.yaml`: ordinals become printed page numbers, empty lists are left out. */
export function sourceLines(
  traced: readonly TracedLine[],
  numberOf: (ordinal: number) => number | undefined,
): LineSource[] {
  return traced.map(({ lines, page, breaks, emendations }) => {
    const number = lines.length === 0 ? undefined : numberOf(page);
    const numbered = breaks.flatMap(([offset, ordinal]): [number, number][] => {
      const begins = numberOf(ordinal);
      return begins === undefined ? [] : [[offset, begins]];
    });
    return {
      at: [...lines],
      ...(number === undefined ? {} : { page: number }),
      ...(numbered.length > 0 ? { breaks: numbered } : {}),
      ...(emendations.length > 0
        ? { emended: emendations.map(([start, end, index]): [number, number, number] => [start, end, index]) }
        : {}),
    };
  });
}

/** Returns for each emendation the line it landed in, or the front field, or null for what is shown nowhere. */
export function landings(
  emendations: readonly Emendation[],
  traced: readonly TracedLine[],
  front: readonly { readonly field: string; readonly glyphs: readonly Glyph[] }[],
): (number | string | null)[] {
  return emendations.map((emendation, index) => {
    if (emendation.op === "furniture" || emendation.op === "move") return null;
    const covered = traced.findIndex((line) => line.emendations.some((span) => span[2] === index));
    if (covered >= 0) return covered;
    const item = front.find(({ glyphs }) => glyphs.some((glyph) => glyph.emendation === index));
    if (item) return item.field;
    const byLine = traced.findIndex(({ lines }) => lines.includes(emendation.line));
    return byLine >= 0
      ? byLine
      : (front.find(({ glyphs }) => glyphs.some(({ line }) => line === emendation.line))?.field ?? null);
  });
}
