import type { Language } from "../render/labels.ts";

/** The words around the pictures that lay the works side by side. */
export interface AcrossWords {
  readonly title: string;
  readonly intro: string;
  readonly ours: string;
  readonly hint: string;
  readonly asText: string;
  readonly passages: (count: number) => string;
  readonly countries: {
    readonly title: string;
    readonly question: string;
    readonly finding: (countries: number, works: number) => string;
    readonly caption: string;
    readonly asserted: string;
    readonly possible: string;
    readonly former: string;
    readonly possibleMark: string;
    readonly formerMark: string;
    readonly scheme: (author: string, what: string) => string;
    readonly data: string;
  };
  readonly terms: {
    readonly title: string;
    readonly question: string;
    readonly finding: (shared: number, of: number, least: number) => string;
    readonly caption: string;
    readonly dot: string;
    readonly works: (count: number) => string;
  };
}

/** Words by language of the interface. */
export const ACROSS_WORDS: Readonly<Record<Language, AcrossWords>> = {
  zh: {
    title: "各篇对照",
    intro: "二图由本站据各篇正文编制，不是任何一篇原文的一部分；图中每一标记都通向其所据的文句。",
    ours: "本站编者所绘，非原文之图",
    hint: "指向或点按一处，此处显示所据各句。",
    asText: "以文字读此图",
    passages: (count) => `${count} 处`,
    countries: {
      title: "各篇如何归类同一国家",
      question: "同一国家，各篇作者分别把它归入哪一类？",
      finding: (countries, works) => `${works} 篇把 ${countries} 个国家（及欧盟）归入作者自己的类别。`,
      caption:
        "行是作者自己的类别，依其原有次序；列是国家，为较多篇所归类者居左。各篇所分的事不同，归类不同并不等于彼此矛盾；没有圆点，是该篇没有把该国归入这一类。",
      asserted: "作者归入此类",
      possible: "文中说是可能或将来",
      former: "文中说是从前",
      possibleMark: "可能或将来",
      formerMark: "从前",
      scheme: (author, what) => `${author}：${what}`,
      data: "数据",
    },
    terms: {
      title: "各篇所用的术语",
      question: "哪些概念为多篇所用，各篇各用多少？",
      finding: (shared, of, least) => `本库有释义的 ${of} 个概念中，${shared} 个见于 ${least} 篇或更多。`,
      caption:
        "行是概念，按所见篇数分组，组内按处数；列是各篇，依本库次序。每处只计所含最长的术语，“人工智能全球治理”中的“治理”不另计。各篇长短不一，数字只能在同一篇内比较。",
      dot: "数字：该篇出现的处数；圆的面积随之而增",
      works: (count) => `见于 ${count} 篇`,
    },
  },
  en: {
    title: "The works side by side",
    intro:
      "Two pictures drawn by the editors of this site from the texts; they are no part of any article. Every mark leads to the sentences behind it.",
    ours: "Editors’ diagram; not a figure of any article",
    hint: "Point at a mark or tap it: the sentences behind it are named here.",
    asText: "Read this picture as text",
    passages: (count) => (count === 1 ? "1 passage" : `${count} passages`),
    countries: {
      title: "How the works place the same countries",
      question: "In which category does each author place the same country?",
      finding: (countries, works) =>
        `${works} works place ${countries} states (and the European Union) in categories of their own.`,
      caption:
        "Rows are the authors’ own categories in their order; columns are states, those that more works place at the left. Each work sorts by another question, so that a different placing is no contradiction. Where there is no dot, the work does not place that state there.",
      asserted: "placed there by the author",
      possible: "as a possibility or for the future",
      former: "in the past, as the text says",
      possibleMark: "possibility or future",
      formerMark: "in the past",
      scheme: (author, what) => `${author}: ${what}`,
      data: "Data",
    },
    terms: {
      title: "Terms across the works",
      question: "Which concepts do many works use, and how often does each use them?",
      finding: (shared, of, least) =>
        `Of the ${of} concepts that are defined here, ${shared} stand in ${least} works or more.`,
      caption:
        "Rows are concepts, grouped by the number of works that use them, then by passages; columns are the works in the order of this corpus. In each place only the longest term counts: 治理 within 人工智能全球治理 is not counted again. The works differ in length, so that numbers compare within one work only.",
      dot: "number: passages in the work; the area of the dot grows with it",
      works: (count) => `In ${count} works`,
    },
  },
};
