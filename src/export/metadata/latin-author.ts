import type { Work } from "../../model/work.ts";

/** A person's name in Latin letters. */
export interface LatinName {
  readonly family: string;
  readonly given: string;
}

/** Returns the Latin form of the work's author at this place, the family name first as it is written; null where none is known. */
export function latinAuthor(work: Pick<Work, "authors" | "file">, at: number): LatinName | null {
  const stated = work.file.english?.authors?.[at];
  if (stated !== undefined) return { family: stated.family, given: stated.given };
  const [family, ...given] = work.authors[at]?.en?.split(" ") ?? [];
  return family === undefined || given.length === 0 ? null : { family, given: given.join(" ") };
}
