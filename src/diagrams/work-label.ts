import type { Work } from "../model/work.ts";

/** What a picture writes of a work of the corpus. */
export interface WorkLabel {
  /** All its authors, if there are at most two: `龙坤、徐能武`, `Feng et al.` */
  readonly full: string;
  /** Its first author: `龙坤`, `Feng`. */
  readonly short: string;
}

/** Returns the authors of a work as a label; the id of a work without authors. */
export function workLabel(work: Pick<Work, "id" | "authors" | "file">, language: "zh" | "en"): WorkLabel {
  const names = work.authors.map(
    ({ zh, en }, at) => (language === "en" ? (work.file.english?.authors?.[at]?.family ?? en) : null) ?? zh,
  );
  const [first, second] = names;
  if (first === undefined) return { full: work.id, short: work.id };
  if (names.length > 2) return { full: language === "zh" ? `${first}等` : `${first} et al.`, short: first };
  return {
    full: second === undefined ? first : `${first}${language === "zh" ? "、" : " and "}${second}`,
    short: first,
  };
}
