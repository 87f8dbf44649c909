import type { Part } from "../export/citing/format-locator.ts";
import type { StyleId } from "../export/citing/citation-styles.ts";
import type { Language } from "../render/labels.ts";

/** The words of the cite panel and of the cite pages. */
export interface CiteWords {
  readonly title: string;
  readonly titleOf: (part: string) => string;
  readonly citation: string;
  readonly inText: string;
  readonly link: string;
  readonly quotation: string;
  readonly quoteIn: Readonly<Record<Language | "both", string>>;
  readonly copy: string;
  readonly copyLink: string;
  readonly copied: (what: string) => string;
  readonly notCopied: string;
  readonly failed: string;
  readonly download: string;
  readonly wholeText: string;
  readonly close: string;
  readonly local: string;
  readonly inferred: string;
  readonly edition: (number: string, date: string) => string;
  readonly page: (page: number, inferred: boolean) => string;
  readonly kinds: Readonly<Record<Part["kind"], (number: string) => string>>;
  readonly styles: Readonly<Record<StyleId, string>>;
  readonly styleLabel: string;
  readonly intro: string;
  readonly parts: string;
}

/** Words by language of the interface. */
export const CITE_WORDS: Readonly<Record<Language, CiteWords>> = {
  zh: {
    title: "引用此文",
    titleOf: (part) => `引用${part}`,
    citation: "引文格式",
    inText: "文中夹注",
    link: "链接",
    quotation: "引语",
    quoteIn: { zh: "中文", en: "English", both: "中英对照" },
    copy: "复制",
    copyLink: "复制链接",
    copied: (what) => `已复制：${what}`,
    notCopied: "浏览器不许复制，请选中后自行复制。",
    failed: "另一语言未能取得，请检查网络。",
    download: "题录：",
    wholeText: "全文：",
    close: "关闭",
    local: "这是本地副本，其地址只在本机有效。",
    inferred: "原刊页码为推定，引用前请核对。",
    edition: (number, date) => `人工智能全球治理文库，第 ${number} 版（${date}）`,
    page: (page, inferred) => `原刊第${page}页${inferred ? "（推定）" : ""}`,
    kinds: {
      section: (number) => `第 ${number} 节`,
      paragraph: (number) => `第 ${number} 段`,
      range: (number) => `第 ${number} 段`,
      note: (number) => `注 ${number}`,
      figure: (number) => `图 ${number}`,
      table: (number) => `表 ${number}`,
      framework: (number) => `框架图 ${number}`,
    },
    styles: {
      "cn-note": "中文社科脚注",
      "gb-t-7714-2025": "GB/T 7714—2025",
      "gb-t-7714-2015": "GB/T 7714—2015",
      "apa-7": "APA 7",
      "chicago-18-note": "Chicago 18（脚注）",
      "chicago-18-bibliography": "Chicago 18（书目）",
      "mla-9": "MLA 9",
    },
    styleLabel: "格式",
    intro:
      "各种格式的引文。在文章页按某段的编号、某节的 §，或按 c 键，可引一节、一段、一注、一图、一表，并自动填入访问日期。",
    parts: "各节的链接",
  },
  en: {
    title: "Cite this text",
    titleOf: (part) => `Cite ${part}`,
    citation: "Citation",
    inText: "In the text",
    link: "Link",
    quotation: "Quotation",
    quoteIn: { zh: "中文", en: "English", both: "Both languages" },
    copy: "Copy",
    copyLink: "Copy link",
    copied: (what) => `Copied: ${what}`,
    notCopied: "The browser does not allow copying: select the text and copy it yourself.",
    failed: "The other language could not be fetched. Check the network.",
    download: "Record: ",
    wholeText: "Whole text: ",
    close: "Close",
    local: "This is a local copy: its addresses work on this machine only.",
    inferred: "The printed page is inferred: check it against the journal.",
    edition: (number, date) => `Chinese Research on Global AI Governance, edition ${number} (${date})`,
    page: (page, inferred) => `printed page ${page}${inferred ? " (inferred)" : ""}`,
    kinds: {
      section: (number) => `section ${number}`,
      paragraph: (number) => `paragraph ${number}`,
      range: (number) => `paragraphs ${number}`,
      note: (number) => `note ${number}`,
      figure: (number) => `figure ${number}`,
      table: (number) => `table ${number}`,
      framework: (number) => `framework ${number}`,
    },
    styles: {
      "cn-note": "Chinese social sciences, note",
      "gb-t-7714-2025": "GB/T 7714—2025",
      "gb-t-7714-2015": "GB/T 7714—2015",
      "apa-7": "APA 7",
      "chicago-18-note": "Chicago 18, note",
      "chicago-18-bibliography": "Chicago 18, bibliography",
      "mla-9": "MLA 9",
    },
    styleLabel: "Style",
    intro:
      "Citations in every style. On the page of the text, the number of a paragraph, the § of a section or the key c cites a section, paragraph, note, figure or table, with the day of access.",
    parts: "Links to the sections",
  },
};
