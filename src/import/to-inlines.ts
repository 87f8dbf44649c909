import type { Inline } from "../model/inline.ts";
import type { Glyph } from "./glyph.ts";

/** One line of the document with the places its characters came from. */
export interface TracedLine {
  readonly inlines: readonly Inline[];
  /** Witness lines, ascending, each once. */
  readonly lines: readonly number[];
  /** Ordinal of the printed page it begins on. */
  readonly page: number;
  /** [offset in the plain text, ordinal of the page that begins there]. */
  readonly breaks: readonly (readonly [number, number])[];
  /** [start, end, index of the emendation] in the plain text. */
  readonly emendations: readonly (readonly [number, number, number])[];
}

/** Turns a run of glyphs into inlines; `pageOf` gives the ordinal of the printed page a witness line stands on. */
export function toInlines(glyphs: readonly Glyph[], pageOf: (line: number) => number): TracedLine {
  const builder: Builder = { inlines: [], offset: 0 };
  const breaks: [number, number][] = [];
  const emendations: [number, number, number][] = [];
  const first = glyphs.find((glyph) => glyph.c.trim() !== "" || glyph.mark !== undefined);
  const firstPage = pageOf(first?.line ?? 0);
  let page = firstPage;
  for (const glyph of glyphs) {
    const here = pageOf(glyph.line);
    if (here > page && glyph.c !== " " && glyph.mark === undefined) {
      breaks.push([builder.offset, here]);
      page = here;
    }
    const before = builder.offset;
    add(builder, glyph);
    if (glyph.emendation === null) continue;
    const last = emendations.at(-1);
    if (last?.[2] === glyph.emendation && last[1] === before) last[1] = builder.offset;
    else emendations.push([before, builder.offset, glyph.emendation]);
  }
  const lines = [...new Set(glyphs.map(({ line }) => line))].sort((a, b) => a - b);
  return { inlines: builder.inlines, lines, page: firstPage, breaks, emendations };
}

interface Builder {
  readonly inlines: Inline[];
  offset: number;
}

function add(builder: Builder, glyph: Glyph): void {
  if (glyph.note !== undefined) {
    builder.inlines.push({ type: "noteRef", note: glyph.note });
    return;
  }
  if (glyph.c === "") return;
  builder.offset += glyph.c.length;
  const last = builder.inlines.at(-1);
  if (glyph.url === true) {
    if (last?.type === "link")
      replaceLast(builder, { type: "link", url: last.url + glyph.c, value: last.value + glyph.c });
    else builder.inlines.push({ type: "link", url: glyph.c, value: glyph.c });
  } else if (glyph.italic === true) {
    const text = last?.type === "emphasis" && last.children[0]?.type === "text" ? last.children[0].value : null;
    if (text === null) builder.inlines.push({ type: "emphasis", children: [{ type: "text", value: glyph.c }] });
    else replaceLast(builder, { type: "emphasis", children: [{ type: "text", value: text + glyph.c }] });
  } else if (last?.type === "text") replaceLast(builder, { type: "text", value: last.value + glyph.c });
  else builder.inlines.push({ type: "text", value: glyph.c });
}

function replaceLast(builder: Builder, inline: Inline): void {
  builder.inlines[builder.inlines.length - 1] = inline;
}
