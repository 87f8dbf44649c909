import type { Work } from "../model/work.ts";

/** What a picture writes of a work of the corpus. */
export interface WorkLabel {
  /** All its authors, if there are at most two: `龙坤、徐能武`, `Feng et al.` */
  readonly full: string;
  /** Its first author: `龙坤`, `Feng`. */
  readonly short: string;
}

const WORDS = {
  zh: { unattributed: "无署名文", short: "无署名", digest: (paper: string) => `${paper}（文摘）`, others: "等" },
  en: {
    unattributed: "Unattributed text",
    short: "Unattributed",
    digest: (paper: string) => `${paper} (digest)`,
    others: " et al.",
  },
} as const;

/** Returns the authors of a work as a label; a digest goes by the paper that it reports on, a text without authors says so. */
export function workLabel(work: Pick<Work, "authors" | "file" | "reviewed">, language: "zh" | "en"): WorkLabel {
  const words = WORDS[language];
  const [lead, ...others] = familyNames(work.reviewed);
  if (lead !== undefined) return { full: words.digest(`${lead}${others.length > 0 ? words.others : ""}`), short: lead };
  const names = work.authors.map(
    ({ zh, en }, at) => (language === "en" ? (work.file.english?.authors?.[at]?.family ?? en) : null) ?? zh,
  );
  const [first, second] = names;
  if (first === undefined) return { full: words.unattributed, short: words.short };
  if (names.length > 2) return { full: `${first}${words.others}`, short: first };
  return {
    full: second === undefined ? first : `${first}${language === "zh" ? "、" : " and "}${second}`,
    short: first,
  };
}

function familyNames(item: Work["reviewed"]): string[] {
  const names: unknown = item?.["author"];
  if (!Array.isArray(names)) return [];
  return names.flatMap((name: unknown) =>
    typeof name === "object" && name !== null && "family" in name && typeof name.family === "string"
      ? [name.family]
      : ["…"],
  );
}
