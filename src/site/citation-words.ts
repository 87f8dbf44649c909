import type { Language } from "../render/labels.ts";

interface CitationWords {
  readonly title: string;
  readonly intro: (documents: number, works: number) => string;
  readonly without: (titles: readonly string[]) => string;
  readonly ours: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly skip: string;
  readonly asText: string;
  readonly inNote: (work: string, note: string) => string;
  readonly held: string;
  readonly shared: {
    readonly title: string;
    readonly question: string;
    readonly finding: (shared: number, of: number) => string;
    readonly sharesNone: (works: readonly string[]) => string;
    readonly caption: string;
    readonly cites: string;
    readonly often: string;
    readonly holds: string;
    readonly only: string;
    readonly heldCaption: string;
    readonly alone: string;
    readonly aloneOf: (work: string, alone: number, of: number) => string;
  };
  readonly overTime: {
    readonly title: string;
    readonly question: string;
    readonly finding: (dated: number, from: number, to: number, since: number, recent: number) => string;
    readonly caption: (since: number) => string;
    readonly chinese: string;
    readonly other: string;
    readonly line: string;
    readonly numbers: string;
    readonly undated: string;
    readonly undatedList: (count: number) => string;
    readonly decade: (from: number) => string;
  };
}

/** The words of the citation pictures, in both languages. */
export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  zh: {
    title: "引文图示",
    intro: (documents, works) =>
      `二图据 ${works} 篇文章的注释绘成，共 ${documents} 种被引文献；由本站编制，非原刊所有。`,
    without: (titles) =>
      `另有 ${titles.length} 篇没有注释，故不在图中：${titles.map((title) => (title.startsWith("[") ? title : `《${title}》`)).join("、")}。`,
    ours: "本站据注释绘制",
    hint: "指向或点按一处，此处显示所选文献及引用它的注释。",
    hintKeys: "指向或点按一处，或用方向键移动，此处显示所选文献及引用它的注释。",
    skip: "跳过此图，改读文字",
    asText: "以文字读此图",
    inNote: (work, note) => `${work}，注${note}`,
    held: "本库所收：",
    shared: {
      title: "各篇共引的文献",
      question: "哪些文献为不止一篇所引，谁与谁共引？",
      finding: (shared, of) => `${of} 种文献中，${shared} 种为两篇或更多篇所引。`,
      sharesNone: (works) => `${works.map((work) => `${work}一篇`).join("，")}，与他篇没有共引。`,
      caption:
        "列为文章，共引者尽量相邻，无共引者居右；行为文献，同由某几篇所引者为一组，组内按年份。圆点通向引用处的注释，题名通向文献页。",
      cites: "引用",
      often: "数字：引用它的注释条数",
      holds: "本库收有此文或其编译",
      only: "只此一篇引用的文献数",
      heldCaption: "只有一篇引用，而本库有其编译",
      alone: "只此一篇引用的文献",
      aloneOf: (work, alone, of) => `${work}：所引 ${of} 种中有 ${alone} 种只此一篇引用`,
    },
    overTime: {
      title: "所引文献的年代",
      question: "各篇所引的文献出自何年？",
      finding: (dated, from, to, since, recent) =>
        `注明年份的 ${dated} 种出自 ${from} 至 ${to} 年，其中 ${recent} 种出自 ${since} 年以后（含该年）。`,
      caption: (since) =>
        `一个记号为一篇文章所引的一种文献，按注释所载年份排列：${since} 年以前十年一栏，此后一年一栏；栏内位置不表示日期。两篇同引者各有一记号。`,
      chinese: "注释以中文著录",
      other: "注释以外文著录",
      line: "线止于该文发表之年",
      numbers: "年份旁的数字：该栏不同文献的种数；篇名旁的数字：该篇所引种数",
      undated: "无年份",
      undatedList: (count) => `无年份（注释未载）者 ${count} 种`,
      decade: (from) => `${from}年代`,
    },
  },
  en: {
    title: "Pictures of the citations",
    intro: (documents, works) =>
      `Two pictures of the ${documents} documents cited in the notes of ${works} works; made by us, not by the journals.`,
    without: (titles) => `Not in the pictures, since they have no notes: ${titles.join("; ")}.`,
    ours: "Drawn by the editors from the notes",
    hint: "Point at a mark or tap it: its document and the notes that cite it are named here.",
    hintKeys:
      "Point at a mark, tap it or move with the arrow keys: its document and the notes that cite it are named here.",
    skip: "Skip the picture, read it as text",
    asText: "Read this picture as text",
    inNote: (work, note) => `${work}, note ${note}`,
    held: "In this corpus: ",
    shared: {
      title: "References the works share",
      question: "Which references does more than one work cite, and who shares them with whom?",
      finding: (shared, of) => `Of ${of} references, ${shared} are cited by two works or more.`,
      sharesNone: (works) =>
        `The ${works.length === 1 ? "work" : "works"} by ${works.join(" and by ")} share${works.length === 1 ? "s" : ""} none with another.`,
      caption:
        "Columns are works: those that share references stand as close together as can be, those that share none at the right. Rows are references, grouped by the works that cite them, then by year. A dot leads to the citing note, a title to the page of the reference.",
      cites: "cites it",
      often: "number: how many notes cite it",
      holds: "in this corpus itself or as a digest",
      only: "references that no other work cites",
      heldCaption: "Cited by one work only, with a digest in this corpus",
      alone: "References that no other work cites",
      aloneOf: (work, alone, of) => `${work}: ${alone} of its ${of} references are cited by no other work`,
    },
    overTime: {
      title: "Cited documents over time",
      question: "From which years are the documents that each work cites?",
      finding: (dated, from, to, since, recent) =>
        `The ${dated} documents with a year are from ${from} to ${to}; ${recent} of them are from ${since} or later.`,
      caption: (since) =>
        `A mark is a document as one work cites it, placed by the year that the note gives: decades before ${since}, single years from then on; the place inside a decade or year means nothing. A document that two works cite has a mark in both.`,
      chinese: "cited under a Chinese title",
      other: "cited under a title in another language",
      line: "the line ends in the year in which the work was published",
      numbers: "numbers beside a year: different documents; beside a work: documents it cites",
      undated: "n.d.",
      undatedList: (count) => `${count} documents without a year (n.d.)`,
      decade: (from) => `${from}s`,
    },
  },
};
