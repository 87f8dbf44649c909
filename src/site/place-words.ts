import type { Language } from "../render/labels.ts";

interface PlaceWords {
  readonly label: string;
  readonly hint: string;
  /** What follows a place that the page does not have. */
  readonly unknown: string;
}

/** The words of the go-to box, in both languages. */
export const PLACE_WORDS: Readonly<Record<Language, PlaceWords>> = {
  zh: { label: "前往", hint: "3.2 ¶14 注12 第67页", unknown: "本文无此处" },
  en: { label: "Go to", hint: "3.2 ¶14 n12 p. 67", unknown: "no such place in this text" },
};
