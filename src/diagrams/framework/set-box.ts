import { labelWidth } from "../label-width.ts";
import { linesHeight, setLines, type SetLine } from "../set-lines.ts";
import { wrapLabel } from "../wrap-label.ts";
import { PADDING, type Box, type Measures, type PlacedBox, type Role } from "./geometry.ts";

/** A label set in lines, with the name of who claims it; not yet placed. */
export interface SetLabel {
  readonly lines: readonly string[];
  readonly by: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface Words {
  readonly label: string;
  readonly by: string | null;
}

/** More lines than any label of a framework has. */
const ALL = 99;

/**
 * Returns the label in the lines that `width` allows, as even as they can be: no wider than its longest line needs. The
 * size includes the padding of its box.
 */
export function setLabel({ label, by }: Words, width: number, { size, small }: Measures): SetLabel {
  const room = width - 2 * PADDING.x;
  const lines = evenLines(label, room, size);
  const name = by === null ? [] : wrapLabel(by, { width: room, size: small, lines: ALL });
  const widest = Math.max(
    ...lines.map((line) => labelWidth(line, size)),
    ...name.map((line) => labelWidth(line, small)),
  );
  return {
    lines,
    by: name,
    width: Math.ceil(widest + 2 * PADDING.x),
    height: Math.ceil(linesHeight(lines.length, size) + linesHeight(name.length, small) + 2 * PADDING.y),
  };
}

/** `development:`, `“manufacturing`, `path-`: a Latin word with the signs that stay with it */
const word = /[^\s\p{Script=Han}-]*\p{Script=Latin}[^\s\p{Script=Han}-]*-?/gu;

/** Returns the least width of a box in which no Latin word of the label is cut. */
export function widestWord(label: string, { size }: Measures): number {
  const words = label.match(word) ?? [];
  return Math.ceil(Math.max(0, ...words.map((word) => labelWidth(word, size))) + 2 * PADDING.x + 1);
}

/** Before a bracket that is not the first sign. */
const bracket = /(?<=\S)\s*(?=[（(])/u;

/**
 * Lines of about one length: the narrowest setting that takes no more lines than the widest one. What stands in brackets
 * begins a line, where that takes no more lines either; Chinese words are kept whole for at most one line more.
 */
function evenLines(label: string, width: number, size: number): string[] {
  const least = wrapLabel(label, { width, size, lines: ALL }).length;
  const setting = (text: string, keepsWords: boolean) => ({
    text,
    wrap: (room: number) => wrapLabel(text, { width: room, size, lines: ALL, keepsWords }),
  });
  const better = [
    { ...setting(label.replace(bracket, "\n"), true), most: least },
    { ...setting(label, true), most: least === 1 ? 1 : least + 1 },
  ];
  const { text, wrap } = better.find((one) => one.wrap(width).length <= one.most) ?? setting(label, false);
  const lines = wrap(width);
  let [narrow, wide] = [width / Math.max(1, lines.length) / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    if (wrap(middle).length <= lines.length && !breaksWord(wrap(middle), text)) wide = middle;
    else narrow = middle;
  }
  return wrap(wide);
}

/** A sign that belongs to the word before it. */
const closing = /^[,.;:!?)\]”’]/u;
/** A sign that belongs to the word after it. */
const opening = /[([“‘]$/u;

/** Whether a Latin word of the text stands on two lines, or on another line than the sign that opens or closes it. */
function breaksWord(lines: readonly string[], text: string): boolean {
  if (lines.some((line) => closing.test(line)) || lines.slice(0, -1).some((line) => opening.test(line))) return true;
  const words = text.match(/[A-Za-z]+/gu) ?? [];
  const kept = lines.flatMap((line) => line.match(/[A-Za-z]+/gu) ?? []);
  return kept.length !== words.length;
}

/** Returns a box with its label in it, in the middle or at the left; in height always in the middle. */
export function placeLabel(
  part: { readonly id: string; readonly isPossible: boolean },
  role: Role,
  box: Box,
  label: SetLabel,
  { size, small }: Measures,
  anchor: "start" | "middle" = "middle",
): PlacedBox {
  const x = anchor === "middle" ? box.x + box.width / 2 : box.x + PADDING.x;
  const high = linesHeight(label.lines.length, size) + linesHeight(label.by.length, small);
  // A line's height is below its baseline by a third of the leading: half of it goes above.
  const top = box.y + (box.height - high) / 2 + size * 0.05;
  const lines: SetLine[] = setLines(label.lines, x, top, size);
  const by = setLines(label.by, x, top + linesHeight(label.lines.length, size), small);
  return { id: part.id, role, ...box, lines, by, anchor, isPossible: part.isPossible };
}
