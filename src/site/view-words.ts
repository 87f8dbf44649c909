import type { Language } from "../render/labels.ts";

/** Ways to read a work: one language, both by paragraph, both by sentence. */
export type ReadingView = "zh" | "en" | "both" | "lines";

/** Words of the switch between views. */
export interface ViewWords {
  readonly label: string;
  readonly names: Readonly<Record<ReadingView, string>>;
  /** How to open the counterpart where there is no room for two columns. */
  readonly tap: string;
  /** The other language could not be fetched. */
  readonly failed: string;
}

/** Words by language of the interface. */
export const VIEW_WORDS: Readonly<Record<Language, ViewWords>> = {
  zh: {
    label: "阅读方式",
    names: { zh: "中文", en: "English", both: "对照", lines: "逐句" },
    tap: "点按一句，即见其对译。",
    failed: "另一语言未能取得，请检查网络。",
  },
  en: {
    label: "View",
    names: { zh: "中文", en: "English", both: "Side by side", lines: "Line by line" },
    tap: "Tap a sentence to see its counterpart.",
    failed: "The other language could not be fetched. Check the network.",
  },
};
