import type { Language } from "../../render/labels.ts";

/** An emended place inside quoted words. */
export interface QuotedEmendation {
  readonly found: string;
  readonly corrected: string;
}

/** What a quotation is made of. */
export interface Quotation {
  /** The words in each language to be quoted; absent where the reader does not want it. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
  readonly citation: string;
  /** Edition of the site: number and date. */
  readonly edition: string;
  readonly emendations: readonly QuotedEmendation[];
  /** Language of the page, and so of what stands round the words. */
  readonly language: Language;
}

/** Returns a quotation ready to be pasted: the words in quotation marks, the citation, and what was emended in them. */
export function formatQuotation(quotation: Quotation): string {
  const { words, citation, edition, emendations, language } = quotation;
  const order: readonly Language[] = language === "zh" ? ["zh", "en"] : ["en", "zh"];
  const quoted = order.flatMap((each) => {
    const text = words[each];
    return text === undefined ? [] : [`“${nested(text)}”`];
  });
  const lines = [...quoted, citation, edition];
  const emended = emendations.map(({ found, corrected }) => EMENDED[language](found, corrected));
  return [...lines, ...emended].filter((line) => line !== "").join("\n");
}

/** Quotation marks inside the quotation become single ones (GB/T 15834—2011 4.8; Chicago 18, 6.11). */
function nested(text: string): string {
  let depth = 0;
  return text.replaceAll(/[“”‘’]/gu, (mark, at: number) => {
    if (mark === "’" && depth === 0) return mark;
    if (mark === "“" || mark === "‘") {
      depth += 1;
      return depth % 2 === 1 ? "‘" : "“";
    }
    // An apostrophe inside a word closes nothing.
    if (mark === "’" && /\p{L}/u.test(text[at + 1] ?? "") && /\p{Script=Latin}/u.test(text[at - 1] ?? "")) return mark;
    depth -= 1;
    return depth % 2 === 0 ? "’" : "”";
  });
}

const EMENDED: Readonly<Record<Language, (found: string, corrected: string) => string>> = {
  zh: (found, corrected) =>
    `［引文有校改：${corrected === "" ? "此处" : `“${corrected}”`}，底本${found === "" ? "无" : `作“${found}”`}］`,
  en: (found, corrected) =>
    `[Emended: ${corrected === "" ? "here" : `“${corrected}”`}; the source ${found === "" ? "has nothing" : `reads “${found}”`}.]`,
};
