/** Languages of the interface; the language of a text may differ where it is not translated. */
export type Language = "zh" | "en";

/** The value of a `lang` attribute. */
export const LANG_TAG = { zh: "zh-Hans", en: "en" } as const;

/** Words that the rendered text itself needs. */
export interface Labels {
  readonly note: (number: number) => string;
  readonly backToMark: (number: number, mark: number) => string;
  readonly seeNote: (number: number) => string;
  readonly printedPage: (page: number, inferred: boolean) => string;
  readonly pictureLost: string;
  readonly textLost: string;
  /** Above a figure drawn again from the text. */
  readonly redrawn: (number: string) => string;
  /** Before the places that speak of a lost figure. */
  readonly said: string;
  readonly emended: (found: string) => string;
  readonly section: (title: string) => string;
  readonly linkTo: Readonly<Record<"figure" | "table", (number: string) => string>>;
  readonly inThisCorpus: string;
  /** Short name of the other language. */
  readonly other: string;
}

/** Labels by language of the interface. */
export const LABELS: Readonly<Record<Language, Labels>> = {
  zh: {
    note: (number) => `注${number}`,
    backToMark: (number, mark) => (mark === 1 ? `回到注${number}的标记` : `回到注${number}的第${mark}处标记`),
    seeNote: (number) => `见注${number}`,
    printedPage: (page, inferred) => `原刊第${page}页${inferred ? "（推定）" : ""}`,
    pictureLost: "图片不在底本之中",
    textLost: "图片不在底本之中，其内容正文亦未述及",
    redrawn: (number) => `本站据正文重绘；原刊图${number}不在底本之中`,
    said: "文中言及此图：",
    emended: (found) => (found === "" ? "校改：底本无此文字" : `校改：底本作“${found}”`),
    section: (title) => `本节链接：${title}`,
    linkTo: {
      figure: (number) => `本图链接：图${number}`,
      table: (number) => `本表链接：表${number}`,
    },
    inThisCorpus: "本库所收：",
    other: "EN",
  },
  en: {
    note: (number) => `Note ${number}`,
    backToMark: (number, mark) =>
      mark === 1 ? `Back to the mark of note ${number}` : `Back to mark ${mark} of note ${number}`,
    seeNote: (number) => `see note ${number}`,
    printedPage: (page, inferred) => `Printed page ${page}${inferred ? " (inferred)" : ""}`,
    pictureLost: "The picture is not in the source",
    textLost: "The picture is not in the source, and the text does not give its content",
    redrawn: (number) => `Redrawn by this site from the text; the printed Figure ${number} is not in the source`,
    said: "The text speaks of it in ",
    emended: (found) => (found === "" ? "Emended: not in the source" : `Emended: the source reads “${found}”`),
    section: (title) => `Link to this section: ${title}`,
    linkTo: {
      figure: (number) => `Link to figure ${number}`,
      table: (number) => `Link to table ${number}`,
    },
    inThisCorpus: "In this corpus: ",
    other: "中",
  },
};
