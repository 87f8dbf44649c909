/** The words an export needs, as the interface of the site has them; the caller passes them in. */
import type { Emendation } from "../../model/emendation.ts";

/** Words of one language. */
export interface ExportWords {
  readonly contents: string;
  readonly abstract: string;
  readonly keywords: string;
  readonly acknowledgement: string;
  readonly notes: string;
  readonly reviewed: string;
  readonly digest: string;
  readonly supplied: string;
  readonly rights: string;
  readonly licence: string;
  readonly permalink: string;
  readonly witness: string;
  readonly checksum: string;
  readonly ocr: string;
  readonly translationHow: string;
  readonly printedTitle: string;
  readonly printedAbstract: string;
  readonly printedKeywords: string;
  readonly emendations: string;
  readonly found: string;
  readonly corrected: string;
  readonly nothing: string;
  readonly certain: string;
  readonly uncertain: string;
  readonly matter: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<Emendation["kind"], string>>;
  readonly ops: Readonly<Record<Emendation["op"], string>>;
  readonly line: (line: number) => string;
  readonly edition: (number: string, date: string) => string;
  readonly labels: LineWords;
}

/** Words that stand in or beside a line of text. */
export interface LineWords {
  readonly note: (number: number) => string;
  readonly backToMark: (number: number, mark: number) => string;
  readonly seeNote: (number: number) => string;
  readonly printedPage: (page: number, inferred: boolean) => string;
  readonly pictureLost: string;
  readonly textLost: string;
  readonly emended: (found: string) => string;
  readonly inThisCorpus: string;
}

/** Words only exports use, by language. */
export const OWN_WORDS = {
  zh: {
    title: "题名",
    titleOther: "英文题名",
    remark: "说明",
    translation: "译文",
    authors: "作者",
    affiliation: "单位",
    source: "出处",
    edition: "版本",
    references: "参考文献",
    cited: "见",
    titlePage: "题名页",
    start: "正文",
    pages: "原刊页码",
    local: "本地副本，未设站点地址",
    colon: "：",
    separator: "；",
    referencesHow: "每条照录首个完整引用它的注释之文字，其后列出引用它的注释。",
    markHow: "带点线之处为校改，点之可见两种读法；剑号（†）所在处有删字或移位。",
    summary:
      "纯文本出版物，无图片、音频、视频与脚本。有目录、章节标题、注释往返链接；凡底本有页码者，标出原刊页码。图只有题注，图片不在底本之中。",
  },
  en: {
    title: "Title",
    titleOther: "Chinese title",
    remark: "Note",
    translation: "Translation",
    authors: "Authors",
    affiliation: "Affiliation",
    source: "Source",
    edition: "Edition",
    references: "References",
    cited: "Cited in",
    titlePage: "Title page",
    start: "Text",
    pages: "Printed pages",
    local: "local copy, no site address set",
    colon: ": ",
    separator: "; ",
    referencesHow: "Each reference is given in the words of the first note that cites it in full.",
    markHow:
      "A dotted line marks an emended place; it leads to both readings. A dagger (†) stands where something was removed or moved, and after an English sentence whose Chinese was emended.",
    summary:
      "A text-only publication without pictures, sound, video or scripts. It has a table of contents, headings and notes linked both ways; where the source states printed pages, they are marked. Figures have captions only: the pictures are not in the source.",
  },
} as const;
