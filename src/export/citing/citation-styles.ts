/** The citation styles of the site: their ids, and what of them the style files in `content/styles/` cannot say. */

/** Ids of the styles, in the order in which the cite panel shows them; `content/styles/<id>.csl` bears the id. */
export const STYLE_IDS = [
  "cn-note",
  "gb-t-7714-2025",
  "gb-t-7714-2015",
  "apa-7",
  "chicago-18-note",
  "chicago-18-bibliography",
  "mla-9",
] as const;
/** One of the styles. */
export type StyleId = (typeof STYLE_IDS)[number];

/** How a date of access is written: `2027-02-03`, `3 Feb. 2027`, `February 3, 2027`, `2027年2月3日`. */
export type AccessedFormat = "iso" | "day-month-year" | "month-day-year" | "chinese";

/** What the code must know of a style besides its CSL. */
export interface CitationStyle {
  /** A note is the style's `citation`, an entry its `bibliography`. */
  readonly form: "note" | "entry";
  /** Chinese items are cited in Latin letters, with a translation of the title. */
  readonly romanised: boolean;
  /** The style has a citation in the running text besides the entry. */
  readonly inText: boolean;
  /** Format of the date of access for items in Latin script; `cn-note` writes a Chinese item's date in Chinese. */
  readonly accessed: AccessedFormat;
}

/** The styles by id. */
export const CITATION_STYLES: Readonly<Record<StyleId, CitationStyle>> = {
  "cn-note": { form: "note", romanised: false, inText: false, accessed: "month-day-year" },
  "gb-t-7714-2025": { form: "entry", romanised: false, inText: false, accessed: "iso" },
  "gb-t-7714-2015": { form: "entry", romanised: false, inText: false, accessed: "iso" },
  "apa-7": { form: "entry", romanised: true, inText: true, accessed: "month-day-year" },
  "chicago-18-note": { form: "note", romanised: true, inText: false, accessed: "month-day-year" },
  "chicago-18-bibliography": { form: "entry", romanised: true, inText: false, accessed: "month-day-year" },
  "mla-9": { form: "entry", romanised: true, inText: true, accessed: "day-month-year" },
};

/** Returns the format in which a style writes the date of access of an item in a language. */
export function accessedFormat(style: StyleId, language: string): AccessedFormat {
  return style === "cn-note" && language.startsWith("zh") ? "chinese" : CITATION_STYLES[style].accessed;
}
