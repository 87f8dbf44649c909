import type { TextFile } from "./content-to-check.ts";

/** A `[^n]` in a text file. */
export interface NoteMark {
  /** `12`; whatever stands there, a number or not. */
  readonly label: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** `[^12]`, not escaped; `[^12]: ` at the start of a line is a definition */
const mark = /(?<!(?<!\\)(?:\\\\)*\\)\[\^([^\]\s]*)\]/gu;

/** Returns the marks in the text and the labels of the definitions, in the order of the file. */
export function noteMarks({ text }: TextFile): { marks: NoteMark[]; definitions: NoteMark[] } {
  const marks: NoteMark[] = [];
  const definitions: NoteMark[] = [];
  text.split("\n").forEach((line, index) => {
    for (const match of line.matchAll(mark)) {
      const isDefinition = match.index === 0 && line.startsWith(":", match[0].length);
      (isDefinition ? definitions : marks).push({ label: match[1] ?? "", line: index + 1, column: match.index + 1 });
    }
  });
  return { marks, definitions };
}
