import type { IdState } from "../model/register-file.ts";
import type { Language } from "../render/labels.ts";

interface ChangeWords {
  readonly intro: string;
  readonly work: string;
  readonly emendations: string;
  readonly ids: string;
  readonly none: string;
  readonly live: (count: number) => string;
  readonly nothingMoved: string;
  readonly moved: (count: number) => string;
  readonly states: Readonly<Record<Exclude<IdState, "live">, (id: string, target: string | null) => string>>;
}

/** The words of the page of changes, in both languages. */
export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = {
  zh: {
    intro: "本页由各篇的校改记录与编号登记册生成。引用中写明的版次，即指此处所列。",
    work: "文章",
    emendations: "对底本的校改",
    ids: "已公布的编号",
    none: "无",
    live: (count) => `${count} 个在用`,
    nothingMoved: "已公布的编号无一移动或撤去。",
    moved: (count) => `已公布的编号中有 ${count} 个移动或撤去，原编号仍可到达下列位置。`,
    states: {
      gone: (id, target) => `${id} 已撤去${target === null ? "" : `，至 ${target}`}`,
      alias: (id, target) => `${id} 并入 ${target ?? ""}`,
    },
  },
  en: {
    intro:
      "Made from the emendations of each work and the register of ids. The edition named in a citation is the one given here.",
    work: "Work",
    emendations: "Emendations of the source",
    ids: "Published ids",
    none: "none",
    live: (count) => `${count} in use`,
    nothingMoved: "No published id has moved or been removed.",
    moved: (count) =>
      `${count} published ${count === 1 ? "id has" : "ids have"} moved or been removed; they still lead to the places named.`,
    states: {
      gone: (id, target) => `${id} removed${target === null ? "" : `, leads to ${target}`}`,
      alias: (id, target) => `${id} joined to ${target ?? ""}`,
    },
  },
};
