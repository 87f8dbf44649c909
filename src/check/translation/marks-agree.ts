import { notesMarked, type Inline } from "../../model/inline.ts";
import type { PairRule } from "./pair-rule.ts";

/** A line bears the same note marks, in the same order, and the same addresses as its counterpart. */
export const marksAgree: PairRule = ({ zh, en }) => {
  const [marks, english] = [notesMarked(zh).sort(byValue), notesMarked(en).sort(byValue)];
  const [urls, theirs] = [addresses(zh).sort(), addresses(en).sort()];
  return [
    ...(marks.join() === english.join()
      ? []
      : [
          {
            reason: `note marks ${list(english)} where the Chinese has ${list(marks)}`,
            remedy: "keep each [^n] with the clause it supports",
          },
        ]),
    ...(urls.join() === theirs.join()
      ? []
      : [{ reason: `addresses ${list(theirs)} where the Chinese has ${list(urls)}`, remedy: "copy each <address>" }]),
  ];
};

function byValue(a: number, b: number): number {
  return a - b;
}

function list(items: readonly (number | string)[]): string {
  return items.length === 0 ? "none" : items.join(", ");
}

function addresses(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "link") return [inline.url];
    return inline.type === "emphasis" ? addresses(inline.children) : [];
  });
}
