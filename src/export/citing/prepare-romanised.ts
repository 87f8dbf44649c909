/** Items for the styles that romanise: APA, Chicago, MLA. */
import type { CslItem } from "../../model/work-file.ts";
import type { StyleId } from "./citation-styles.ts";
import { customText, customValue, hasHan, isChinese } from "./csl-values.ts";
import type { Fields } from "./prepare-item.ts";
import { capitaliseSubtitle, headlinePinyin, isSupplied, withinQuotes, withoutOuterQuotes } from "./shape-title.ts";

/** Titles in italics, not in quotation marks, in Chicago and MLA. */
const ITALIC = new Set(["book", "report"]);
const PERIODICAL = new Set(["article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference"]);

/**
 * Returns the fields for a style that romanises. A Chinese title is its pinyin, followed in Chicago (11.95) and MLA (5.67)
 * by the characters and in all by a translation in brackets; APA (9.38) writes no characters and the name of a
 * periodical in headline style. Titles of our translations are in sentence case in APA.
 */
export function prepareRomanised(item: CslItem, base: Fields, style: StyleId): Fields {
  const common = {
    ...base,
    // The kind of an unpublished paper is a common noun (Chicago 14.116).
    genre: item.type === "article" && style.startsWith("chicago") ? base["genre"]?.toLowerCase() : base["genre"],
    role:
      base["reviewed-note"] !== undefined && style.startsWith("chicago")
        ? isChinese(item)
          ? "comp. and trans."
          : "comp."
        : undefined,
    "accessed-label": base["accessed"] === undefined ? undefined : "Accessed",
    nested: customValue(item, "nested") === true ? "yes" : undefined,
    "names-within": customText(item, "namesWithin") ?? undefined,
  };
  const quotes = (title: string | undefined): string | undefined =>
    title === undefined || style === "apa-7" || ITALIC.has(item.type) || (style === "mla-9" && item.type === "thesis")
      ? title
      : withinQuotes(title);
  if (!isChinese(item)) {
    const sentence = style === "apa-7" ? customText(item, "translationTitle") : null;
    const title = base["title"] === undefined ? undefined : withoutOuterQuotes(sentence ?? base["title"]);
    return { ...common, title: quotes(title) };
  }
  const pinyin = customText(item, "titlePinyin");
  const english = customText(item, "titleEn");
  const characters = style === "apa-7" ? undefined : base["title"];
  const container = base["container-title"];
  const isOurs = customValue(item, "ownSite") === true;
  const containerPinyin = isOurs ? customText(item, "containerTitleEn") : customText(item, "containerTitlePinyin");
  const isRomanised = container !== undefined && hasHan(container) && containerPinyin !== null;
  const shownContainer = isRomanised ? capitaliseSubtitle(containerPinyin) : container;
  return {
    ...common,
    // The processor writes the names of an item in Chinese without comma and would capitalise the titles of one in English.
    language: "und",
    title: base["title"] === undefined ? undefined : quotes(capitaliseSubtitle(pinyin ?? base["title"])),
    "title-characters": pinyin === null || characters === pinyin ? undefined : characters,
    "title-note":
      english === null || isSupplied(english) || common.nested !== undefined ? undefined : capitaliseSubtitle(english),
    "supplied-title": base["supplied-title"] === undefined ? undefined : (english ?? base["supplied-title"]),
    "container-title":
      style === "apa-7" && isRomanised && PERIODICAL.has(item.type) && shownContainer !== undefined
        ? headlinePinyin(shownContainer)
        : shownContainer,
    "container-characters": style === "apa-7" || isOurs || !isRomanised ? undefined : container,
    publisher: customText(item, "publisherPinyin") ?? customText(item, "publisherEn") ?? base["publisher"],
  };
}
