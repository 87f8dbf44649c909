/** Boxes of what a picture holds, to find what overlaps or leaves it. */
import { labelWidth, type Face } from "../../src/diagrams/label-width.ts";
import type { SetLine } from "../../src/diagrams/set-lines.ts";

export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Box of a line of letters; ascender 0.9, descender 0.25 of the font size. */
export function boxOfLine(line: SetLine, size: number, anchor: "start" | "middle" | "end", face: Face = "sans"): Box {
  const width = labelWidth(line.text, size, face);
  const left = line.x - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  return { what: line.text, left, right: left + width, top: line.y - size * 0.9, bottom: line.y + size * 0.25 };
}

export function boxOfDot(what: string, x: number, y: number, r: number): Box {
  return { what, left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Pairs that overlap by more than a hair. */
export function overlaps(boxes: readonly Box[]): string[] {
  const hair = 1e-6;
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair,
      )
      .map((b) => `${a.what} | ${b.what}`),
  );
}

/** What lies outside the picture. */
export function outside(boxes: readonly Box[], width: number, height: number): string[] {
  const hair = 1e-6;
  return boxes
    .filter((box) => box.left < -hair || box.top < -hair || box.right > width + hair || box.bottom > height + hair)
    .map(({ what }) => what);
}
