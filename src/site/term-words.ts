import type { Language } from "../render/labels.ts";

interface TermWords {
  readonly title: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly renderings: string;
  readonly rejected: string;
  readonly passages: (count: number, works: number) => string;
  readonly otherwise: string;
  readonly table: string;
  readonly first: string;
  readonly back: string;
  readonly data: string;
}

/** The words of the term pages, in both languages. */
export const TERM_WORDS: Readonly<Record<Language, TermWords>> = {
  zh: {
    title: "术语",
    intro: "同一中文术语在全库只用一种英译；另有译法者注明理由。有释义者自成一页，列出全部用例；其余可直接检索。",
    kinds: {
      concept: "概念",
      law: "法律与文件",
      body: "机构",
      initiative: "倡议与机制",
      programme: "项目与计划",
      person: "人物",
      place: "地名",
      company: "企业",
      word: "常用词",
    },
    tags: { official: "官方译名", printed: "本库原刊所印", established: "通行译法", ours: "本站所译" },
    renderings: "译法",
    rejected: "不取的译法",
    passages: (count, works) => `用例 ${count} 处，见于 ${works} 篇`,
    otherwise: "另作处理",
    table: "下载用例表（TSV）",
    first: "各篇首见",
    back: "全部术语",
    data: "术语数据（JSON）",
  },
  en: {
    title: "Terms",
    intro:
      "One Chinese term has one English rendering in the whole corpus; a second one gives its reason. Terms with a definition have a page with every passage; the others can be searched.",
    kinds: {
      concept: "Concepts",
      law: "Laws and documents",
      body: "Bodies",
      initiative: "Initiatives and mechanisms",
      programme: "Programmes and projects",
      person: "Persons",
      place: "Places",
      company: "Companies",
      word: "Common words",
    },
    tags: {
      official: "official",
      printed: "printed in this corpus",
      established: "established",
      ours: "our rendering",
    },
    renderings: "Renderings",
    rejected: "Rejected renderings",
    passages: (count, works) =>
      `${count} ${count === 1 ? "passage" : "passages"} in ${works} ${works === 1 ? "work" : "works"}`,
    otherwise: "rendered otherwise",
    table: "Download the passages (TSV)",
    first: "First place in each work",
    back: "All terms",
    data: "The ledger as data (JSON)",
  },
};
