import { describe, expect, test } from "vitest";
import { citationFormatter } from "../../../src/export/citing/citation-formatter.ts";
import { STYLE_IDS } from "../../../src/export/citing/citation-styles.ts";
import type { StyleId } from "../../../src/export/citing/citation-styles.ts";
import { customText, dateParts, isChinese, textOf } from "../../../src/export/citing/csl-values.ts";
import { formatCitation } from "../../../src/export/citing/format-citation.ts";
import type { CslItem } from "../../../src/model/work-file.ts";
import { references, workItems } from "./all-items.ts";
import { styleSources } from "./style-sources.ts";

const render = citationFormatter(styleSources);
const items = [...references, ...workItems];
const UNROMANISED: readonly StyleId[] = ["cn-note", "gb-t-7714-2025", "gb-t-7714-2015"];

/** Letters and digits alone, small: a title is found whatever became of its capitals and quotation marks. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The words that are the item's own, and may have odd punctuation, taken out. */
function frame(text: string, item: CslItem): string {
  const own = [
    ...["title", "container-title", "publisher", "URL", "genre", "number"].map((variable) => textOf(item, variable)),
    ...["titlePinyin", "titleEn", "containerTitlePinyin"].map((key) => customText(item, key)),
  ];
  return own
    .filter((value) => value !== null)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, "X"), text);
}

/** Faults of punctuation: doubled marks, empty brackets, a mark after a space, a space before a mark, an open end. */
const faults = [
  /undefined|null|NaN|\[object/u,
  /\.\.|,,|，，|。。|、、|;;|：：|, ,|\. \.|，,|,，|。\.|\.。|,\.|，。|：，|,:/u,
  /\(\)|（）|\[\]|《》|“”|‘’|<i><\/i>|\( |\[ /u,
  / [,.;:)\]，。：）]|\s{2}|^[\s,.，。]/u,
  /[\ue000-\uf8ff]/u,
];

describe.each(STYLE_IDS)("every item in %s", (style) => {
  const cited = items.map((item) => ({ item, ...formatCitation(render, item, style) }));

  test("no fault of punctuation, and only italics are marked", () => {
    const found = cited.flatMap(({ item, text, html }) => {
      const bare = frame(text, item);
      const fault = faults.find((pattern) => pattern.test(bare));
      const markup = html.replaceAll(/<\/?i>/gu, "");
      return fault !== undefined || /[<>]/u.test(markup) ? [`${String(fault)}: ${text}`] : [];
    });
    expect(found).toEqual([]);
  });

  test("the title and the year are in it", () => {
    const lost = cited.filter(({ item, text }) => {
      const chinese = isChinese(item) && !UNROMANISED.includes(style);
      const stated = (chinese ? customText(item, "titlePinyin") : null) ?? textOf(item, "title") ?? "";
      const title = stated.startsWith("[") && chinese ? customText(item, "titleEn")! : stated;
      const sentence = customText(item, "translationTitle");
      const year = dateParts(item, "issued")[0];
      const titles = [title, sentence].filter((one) => one !== null);
      return (
        !titles.some((one) => letters(text).includes(letters(one))) ||
        (year !== undefined && !text.includes(String(year)))
      );
    });
    expect(lost.map(({ item, text }) => `${String(item["id"])}: ${text}`)).toEqual([]);
  });

  test("it ends as the style ends", () => {
    const wrong = cited.filter(({ item, text }) => {
      if (style === "apa-7") return !/[.)]$|https?:\S+$/u.test(text);
      if (style === "cn-note" && isChinese(item)) return !text.endsWith("。");
      return !/[.?!]”?$/u.test(text);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test("the language of its terms is the item's, where the style follows it", () => {
    if (!UNROMANISED.includes(style)) return;
    const wrong = cited.filter(({ item, text }) => {
      const bare = frame(text, item)
        .replace(/编译自.*$/u, "")
        .replace(/translation of .*$/u, "");
      if (isChinese(item)) return /\bet al|\btrans\.|\beds?\.|\bpp?\.|\bVol\.|\bNo\.|\bin\b/u.test(bare);
      return /[等译编著第期页版载]/u.test(bare);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test("characters are never italic", () => {
    const italics = cited.flatMap(({ html }) => html.match(/<i>[^<]*<\/i>/gu) ?? []);
    expect(italics.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
