import { plainText, type Inline } from "../../model/inline.ts";
import type { Line, Overlay, PlacedEmendation } from "../../model/work.ts";
import { shownInlines, shownLanguage } from "../text/shown-inlines.ts";
import type { TextLanguage } from "../text/export-context.ts";

/** A run of characters that are marked alike. */
export interface TextRun {
  readonly type: "text";
  readonly text: string;
  readonly emphasis: boolean;
  /** Address it leads to. */
  readonly url: string | null;
  /** Index of the emendation that covers it. */
  readonly emendation: number | null;
  /** Key of the reference it cites. */
  readonly citation: string | null;
  /** Language it is in, where that is not the line's (BCP 47). */
  readonly language: string | null;
}

/** What a line consists of, in order: runs of text, formulas, and points at which something stands or happened. */
export type Run =
  | TextRun
  | { readonly type: "math"; readonly tex: string; readonly display: boolean }
  | { readonly type: "mark"; readonly note: number }
  | { readonly type: "page"; readonly page: number; readonly inferred: boolean }
  | { readonly type: "emendation"; readonly emendation: number };

/** Characters in a language of their own; UTF-16 offsets in the plain text of the line as shown. */
export interface ForeignSpan {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

/**
 * Returns the runs of a line as shown. The overlays' offsets are those of the Chinese: in an English line, the pages
 * that begin in it stand before it and the emendations after it. The runs' text is the line's plain text.
 */
export function lineRuns(
  line: Line,
  language: TextLanguage,
  emendations: readonly Pick<PlacedEmendation, "readings">[],
  foreign: readonly ForeignSpan[] = [],
): Run[] {
  const inlines = shownInlines(line, language);
  const text = plainText(inlines);
  if (shownLanguage(line, language) === "en")
    return [
      ...line.overlays.filter(({ type }) => type === "page").flatMap(pointOf),
      ...runsOf(inlines, 0, line.overlaysEn ?? [], foreign, false),
      ...line.overlays.filter(({ type }) => type === "emendation").flatMap(pointOf),
    ];
  const overlays = line.overlays.map((overlay) => narrow(overlay, text, emendations));
  const atEnd = overlays.filter((overlay) => overlay.start >= text.length && !isExtended(overlay));
  const inside = overlays.filter((overlay) => !atEnd.includes(overlay));
  return [...runsOf(inlines, 0, inside, foreign, false), ...atEnd.flatMap(pointOf)];
}

type Extended = Exclude<Overlay, { type: "page" }>;

function isExtended(overlay: Overlay): overlay is Extended {
  return overlay.type !== "page" && overlay.end > overlay.start;
}

function pointOf(overlay: Overlay): Run[] {
  if (overlay.type === "page") return [{ type: "page", page: overlay.page, inferred: overlay.inferred }];
  return overlay.type === "emendation" ? [{ type: "emendation", emendation: overlay.emendation }] : [];
}

function runsOf(
  inlines: readonly Inline[],
  offset: number,
  overlays: readonly Overlay[],
  foreign: readonly ForeignSpan[],
  emphasis: boolean,
): Run[] {
  let at = offset;
  return inlines.flatMap((inline): Run[] => {
    const start = at;
    at += plainText([inline]).length;
    switch (inline.type) {
      case "noteRef":
        return [{ type: "mark", note: inline.note }];
      case "emphasis":
        return runsOf(inline.children, start, overlays, foreign, true);
      case "math":
        return [
          ...overlays.filter((overlay) => !isExtended(overlay) && isIn(overlay.start, start, at)).flatMap(pointOf),
          { type: "math", tex: inline.value, display: inline.display },
        ];
      case "link":
        return cut(inline.value, start, overlays, foreign, { emphasis, url: inline.url });
      case "text":
        return cut(inline.value, start, overlays, foreign, { emphasis, url: null });
    }
  });
}

/** Cuts a text where an overlay or another language begins or ends. */
function cut(
  value: string,
  start: number,
  overlays: readonly Overlay[],
  foreign: readonly ForeignSpan[],
  shared: Pick<TextRun, "emphasis" | "url">,
): Run[] {
  const end = start + value.length;
  const places = [...overlays, ...foreign].flatMap((over) => ("end" in over ? [over.start, over.end] : [over.start]));
  const inside = places.filter((place) => place > start && place < end);
  const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((from, index): Run[] => {
    const to = edges[index + 1] ?? end;
    const covering = overlays.filter((over) => isExtended(over) && over.start < to && over.end > from);
    const emended = covering.find((over) => over.type === "emendation");
    const cited = covering.find((over) => over.type === "citation");
    return [
      ...overlays.filter((over) => !isExtended(over) && over.start === from).flatMap(pointOf),
      {
        type: "text",
        text: value.slice(from - start, to - start),
        ...shared,
        emendation: emended?.emendation ?? null,
        citation: cited?.key ?? null,
        language: foreign.find((span) => span.start < to && span.end > from)?.language ?? null,
      },
    ];
  });
}

function isIn(place: number, from: number, to: number): boolean {
  return place >= from && place < to;
}

/** Leaves of an emended place only the characters in which the readings differ; the rest is context for the editor. */
function narrow(overlay: Overlay, text: string, emendations: readonly Pick<PlacedEmendation, "readings">[]): Overlay {
  if (overlay.type !== "emendation") return overlay;
  const { found, corrected } = emendations[overlay.emendation]?.readings ?? { found: "", corrected: "" };
  if (found === corrected || text.slice(overlay.start, overlay.end) !== corrected) return overlay;
  const most = Math.min(found.length, corrected.length);
  let before = 0;
  while (before < most && found[before] === corrected[before]) before += 1;
  let after = 0;
  while (after < most - before && found.at(-1 - after) === corrected.at(-1 - after)) after += 1;
  return { ...overlay, start: overlay.start + before, end: overlay.end - after };
}
