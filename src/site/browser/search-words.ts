import type { Part } from "../../export/search/part-of.ts";
import type { Tier } from "./search.ts";

interface SearchWords {
  readonly count: (hits: number, works: number, more: number, isOneLanguage: boolean) => string;
  readonly none: (query: string) => string;
  /** What to try after that, and the name of the list of terms. */
  readonly tryThis: string;
  readonly terms: string;
  /** Said before what stands for the words of the query; nothing for exact hits. */
  readonly tiers: Readonly<Record<Tier, (words: readonly string[]) => string>>;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly more: string;
  readonly only: string;
  /** Above the works of which nothing is listed yet, and what each of them has. */
  readonly others: string;
  readonly sections: (count: number) => string;
  /** Of the dialog: the box, its hint, the way to the results page, and out. */
  readonly box: string;
  readonly hint: string;
  readonly wholePage: string;
  readonly close: string;
  readonly filters: string;
  readonly results: string;
  readonly help: string;
  readonly languages: Readonly<Record<"zh" | "en", string>>;
  readonly other: Readonly<Record<"zh" | "en", string>>;
  readonly noOther: string;
  readonly reading: string;
  /** Of a term, the name in the other language. */
  readonly searchFor: (name: string) => string;
  readonly parts: Readonly<Record<Part, string>>;
}

/** The words of the results list. */
export const SEARCH_WORDS: Readonly<Record<"zh" | "en", SearchWords>> = {
  zh: {
    count: (hits, works, more, isOneLanguage) =>
      `${hits} 处，见于 ${works} 篇${more > 0 ? `；另有 ${more} 节未列` : ""}${isOneLanguage ? "；另一语言未列" : ""}`,
    none: (query) => `未找到“${query}”`,
    tryThis: "可以减字、去掉限定，或从术语表找起：",
    terms: "术语表",
    tiers: {
      exact: () => "",
      folded: (words) => `没有原样的字句，以下按“${words.join(" ")}”检索：`,
      synonym: (words) => `没有原样的字句，以下按术语表中的对应词检索：${words.join("、")}。`,
      similar: () => "没有原样的字句，以下是相近的文句，依相近程度排列。",
    },
    loading: "正在载入索引……",
    failed: "检索未能载入。",
    retry: "再试一次",
    more: "列出全部",
    only: "只看此篇",
    others: "未列各处所在",
    sections: (count) => `${count} 节`,
    box: "检索全文",
    hint: "任意字词、人名、法规",
    wholePage: "检索页",
    close: "关闭",
    filters: "筛选",
    results: "检索结果",
    help: "“引号”内为原样字句；-词 排除；甲 NEAR 乙 为相近之处；in:篇、by:作者、lang:zh、part:note、year:2024 为限定。/ 键到此，↑↓ 选，Enter 打开，Esc 返回。",
    languages: { zh: "中文", en: "英文" },
    other: { zh: "中文原句", en: "英文译句" },
    noOther: "没有对应的文句",
    searchFor: (name) => `检索“${name}”`,
    reading: "底本原作如此，本站已校改",
    parts: {
      text: "正文",
      note: "注释",
      heading: "标题",
      table: "表格",
      caption: "图表题",
      abstract: "摘要",
      title: "题名作者",
      term: "术语",
      reference: "参考文献",
      framework: "框架图",
      page: "本站说明",
    },
  },
  en: {
    count: (hits, works, more, isOneLanguage) =>
      `${hits} ${hits === 1 ? "place" : "places"} in ${works} ${works === 1 ? "text" : "texts"}${more > 0 ? `; ${more} more sections not listed` : ""}${isOneLanguage ? "; the other language not listed" : ""}`,
    none: (query) => `Nothing found for “${query}”`,
    tryThis: "Try fewer words or no filters, or start from the terms:",
    terms: "list of terms",
    tiers: {
      exact: () => "",
      folded: (words) => `Nothing stands as written; these are the places with “${words.join(" ")}”:`,
      synonym: (words) =>
        `Nothing stands as written; these are the places with other words of the glossary: ${words.join(", ")}.`,
      similar: () => "Nothing stands as written; these passages are similar, the most similar first.",
    },
    loading: "Loading the index…",
    failed: "The search could not be loaded.",
    retry: "Try again",
    more: "List all",
    only: "Only this text",
    others: "Where the rest is",
    sections: (count) => (count === 1 ? "1 section" : `${count} sections`),
    box: "Search the texts",
    hint: "Any word, name or law",
    wholePage: "Search page",
    close: "Close",
    filters: "Filters",
    results: "Search results",
    help: "“Quotation marks” keep words as they stand; -word leaves it out; A NEAR B stand close together; in:, by:, lang:zh, part:note, year:2024 narrow the search. / comes here, ↑↓ choose, Enter opens, Esc comes back.",
    languages: { zh: "Chinese", en: "English" },
    other: { zh: "Chinese sentence", en: "English sentence" },
    noOther: "There is no counterpart",
    searchFor: (name) => `Search “${name}”`,
    reading: "as read in the source; emended here",
    parts: {
      text: "Text",
      note: "Notes",
      heading: "Headings",
      table: "Tables",
      caption: "Captions",
      abstract: "Abstracts",
      title: "Titles, authors",
      term: "Terms",
      reference: "References",
      framework: "Frameworks",
      page: "This site",
    },
  },
};

/** Ids by their beginning, with the words for what they are. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^p(\d+\w*)$/u, "¶$1", "¶$1"],
  [/^n(\d+\w*)$/u, "注$1", "Note $1"],
  [/^fig(\d+).*$/u, "图$1", "Fig. $1"],
  [/^tab(\d+).*$/u, "表$1", "Table $1"],
  [/^s([\d-]+)$/u, "§$1", "§$1"],
  [/^abs.*$/u, "摘要", "Abstract"],
  [/^auth$/u, "作者", "Authors"],
  [/^(?:title(?:-en)?|main)$/u, "题名", "Title"],
  [/^keywords(?:-en)?$/u, "关键词", "Keywords"],
  [/^acknowledgement$/u, "致谢", "Thanks"],
  [/^terms\/.*$/u, "术语", "Term"],
  [/^references\/.*$/u, "参考文献", "Reference"],
  [/^frameworks\/.*$/u, "框架图", "Framework"],
];

/** Returns what a reader calls the place with this id, e.g. `p31` → `¶31`. */
export function placeLabel(id: string, language: "zh" | "en"): string {
  for (const [pattern, zh, en] of KINDS) {
    if (pattern.test(id)) return id.replace(pattern, language === "zh" ? zh : en).replaceAll("-", ".");
  }
  return "";
}
