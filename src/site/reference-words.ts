import type { ReferenceItem } from "../model/reference-files.ts";
import type { Language } from "../render/labels.ts";

interface ReferenceWords {
  readonly title: string;
  readonly intro: (references: number, notes: number) => string;
  readonly back: string;
  readonly cited: (notes: number, works: number) => string;
  readonly listed: string;
  readonly none: string;
  readonly filters: string;
  readonly any: string;
  readonly type: string;
  readonly year: string;
  readonly undated: string;
  readonly language: string;
  readonly work: string;
  readonly containing: string;
  readonly shown: (shown: number, of: number) => string;
  readonly types: Readonly<Record<ReferenceItem["type"], string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly pinyin: string;
  readonly english: string;
  readonly address: string;
  readonly addressGone: string;
  readonly downloads: string;
  readonly allDownloads: string;
  readonly isWork: string;
  readonly digestOf: string;
  readonly discussed: string;
  readonly pages: (pages: string) => string;
  readonly accessed: (day: string) => string;
  readonly short: string;
  readonly inWork: string;
  readonly formal: string;
  readonly formalIntro: string;
  readonly noteLabel: (number: number) => string;
  readonly pictures: string;
}

/** The words of the pages of references, in both languages. */
export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = {
  zh: {
    title: "参考文献",
    intro: (references, notes) =>
      `各篇 ${notes} 条注释所引的 ${references} 种文献，每种一条记录，只录注释所载；同一文献无论何篇所引，合为一条。`,
    back: "全部文献",
    cited: (notes, works) => `引用 ${notes} 处，见于 ${works} 篇`,
    listed: "文献",
    none: "没有符合条件的文献。",
    filters: "筛选",
    any: "全部",
    type: "类型",
    year: "年份",
    undated: "未注年份",
    language: "语言",
    work: "引用的文章",
    containing: "含有",
    shown: (shown, of) => (shown === of ? `共 ${of} 种` : `${of} 种中的 ${shown} 种`),
    types: {
      article: "预印本",
      "article-journal": "期刊论文",
      "article-magazine": "杂志文章",
      "article-newspaper": "报纸与通讯社",
      bill: "法案",
      book: "图书",
      broadcast: "广播电视",
      chapter: "析出篇章",
      dataset: "数据集",
      document: "文件",
      hearing: "听证",
      interview: "访谈",
      legislation: "法律法规",
      motion_picture: "影像",
      "paper-conference": "会议论文",
      post: "帖文",
      "post-weblog": "博客",
      report: "报告",
      software: "软件",
      speech: "讲话",
      standard: "标准",
      thesis: "学位论文",
      treaty: "条约",
      webpage: "网页",
    },
    languages: { "zh-CN": "中文", en: "英文", fr: "法文", de: "德文", es: "西班牙文", ru: "俄文", ja: "日文" },
    pinyin: "拼音",
    english: "英译",
    address: "原文地址",
    addressGone: "注释所印，未核",
    downloads: "导出",
    allDownloads: "全部文献：",
    isWork: "本库所收：",
    digestOf: "本库有此文之编译：",
    discussed: "本库文章引用此文：",
    pages: (pages) => `引第${pages}页`,
    accessed: (day) => `访问于${day}`,
    short: "简注",
    inWork: "注释与正文",
    formal: "参考文献",
    formalIntro: "按注释中首次引用的次序；由本站据注释编成，原刊无此表。",
    noteLabel: (number) => `注${number}`,
    pictures: "图：各篇共引的文献，与所引文献的年代",
  },
  en: {
    title: "References",
    intro: (references, notes) =>
      `The ${references} works cited in the ${notes} notes, one record each, holding only what the notes state; a work cited in several articles is one record.`,
    back: "All references",
    cited: (notes, works) =>
      `Cited in ${notes} ${notes === 1 ? "note" : "notes"} of ${works} ${works === 1 ? "work" : "works"}`,
    listed: "References",
    none: "No reference fits these filters.",
    filters: "Filter",
    any: "All",
    type: "Type",
    year: "Year",
    undated: "No year stated",
    language: "Language",
    work: "Cited in",
    containing: "Containing",
    shown: (shown, of) => (shown === of ? `${of} references` : `${shown} of ${of} references`),
    types: {
      article: "Preprint",
      "article-journal": "Journal article",
      "article-magazine": "Magazine article",
      "article-newspaper": "Newspaper or news agency",
      bill: "Bill",
      book: "Book",
      broadcast: "Broadcast",
      chapter: "Chapter",
      dataset: "Dataset",
      document: "Document",
      hearing: "Hearing",
      interview: "Interview",
      legislation: "Law or regulation",
      motion_picture: "Film or video",
      "paper-conference": "Conference paper",
      post: "Post",
      "post-weblog": "Blog",
      report: "Report",
      software: "Software",
      speech: "Speech",
      standard: "Standard",
      thesis: "Thesis",
      treaty: "Treaty",
      webpage: "Web page",
    },
    languages: {
      "zh-CN": "Chinese",
      en: "English",
      fr: "French",
      de: "German",
      es: "Spanish",
      ru: "Russian",
      ja: "Japanese",
    },
    pinyin: "Pinyin",
    english: "In English",
    address: "Address",
    addressGone: "as printed in the note, not checked",
    downloads: "Export",
    allDownloads: "All references: ",
    isWork: "In this corpus: ",
    digestOf: "Digested in this corpus: ",
    discussed: "Cited in this corpus: ",
    pages: (pages) => `cites p. ${pages}`,
    accessed: (day) => `accessed ${day}`,
    short: "short form",
    inWork: "Notes and text",
    formal: "References",
    formalIntro: "In the order of first citation; made by us from the notes, the journal prints no such list.",
    noteLabel: (number) => `note ${number}`,
    pictures: "Pictures: the references the articles share, and cited documents over time",
  },
};
