import type { Language } from "../render/labels.ts";

interface ReportWords {
  readonly title: string;
  readonly how: string;
  readonly lines: (aligned: number, of: number) => string;
  readonly median: (ratio: string) => string;
  readonly exceptions: string;
  readonly none: string;
  readonly outliers: string;
  readonly reviews: string;
  readonly pass: (number: number) => string;
  readonly clean: string;
  readonly severities: Readonly<Record<string, string>>;
}

/** The words of the report on a translation, in both languages. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: {
    title: "英译",
    how: "英译由大语言模型译出，再由模型对照中文逐行复审两遍，未经人工核对；一切以中文为准。",
    lines: (aligned, of) => `${of} 行中 ${aligned} 行有英文对应（句、标题、图表文字、单元格与注释各为一行）。`,
    median: (ratio) => `每一中文字符对应英文字符的中位数为 ${ratio}。`,
    exceptions: "例外及其理由",
    none: "无。",
    outliers: "长度离群的句子（供核查）",
    reviews: "复审所见并已改正的差错",
    pass: (number) => `第 ${number} 遍`,
    clean: "未见差错",
    severities: { critical: "严重", major: "重要", minor: "轻微" },
  },
  en: {
    title: "The translation",
    how: "Translated by a large language model and reviewed against the Chinese line by line in two further model passes; not checked by a person. The Chinese text is authoritative.",
    lines: (aligned, of) =>
      `${aligned} of ${of} lines have an English counterpart (a sentence, heading, caption, cell or note is a line).`,
    median: (ratio) => `The median is ${ratio} English characters for a Chinese one.`,
    exceptions: "Exceptions and their reasons",
    none: "None.",
    outliers: "Sentences of unusual length, for whoever checks",
    reviews: "Faults found in review and mended",
    pass: (number) => `Pass ${number}`,
    clean: "no fault found",
    severities: { critical: "critical", major: "major", minor: "minor" },
  },
};
