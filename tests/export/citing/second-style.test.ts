import { describe, expect, test } from "vitest";
import { citationFormatter } from "../../../src/export/citing/citation-formatter.ts";
import type { StyleId } from "../../../src/export/citing/citation-styles.ts";
import { customValue, dateParts, namesOf, textOf } from "../../../src/export/citing/csl-values.ts";
import { formatCitation } from "../../../src/export/citing/format-citation.ts";
import type { CslItem } from "../../../src/model/work-file.ts";
import { references } from "./all-items.ts";
import { packagedStyle } from "./packaged-style.ts";
import { styleSources } from "./style-sources.ts";

const render = citationFormatter(styleSources);

/** Why an item is not compared, or what both citations are rewritten to before they are. */
interface Difference {
  readonly reason: string;
  readonly skip?: (item: CslItem) => boolean;
  readonly rewrite?: (text: string, item: CslItem) => string;
}

const lacks = (variable: string) => (item: CslItem) => textOf(item, variable) === null;
const isPeriodical = ({ type }: CslItem): boolean => type === "article-journal" || type === "article-magazine";
const isUnnumbered = (item: CslItem): boolean => isPeriodical(item) && lacks("volume")(item) && lacks("issue")(item);
const quarter: Difference = {
  reason: "an issue that is a word (First Quarterly) bears no “no.” and has no place in APA",
  skip: (item) => /\D{5}/u.test(textOf(item, "issue") ?? ""),
};

/** Both processors are citeproc; the styles are written independently. Every remaining difference has its reason here. */
const STYLES: readonly (readonly [StyleId, string, "note" | "entry", readonly Difference[]])[] = [
  [
    "gb-t-7714-2015",
    "china-national-standard-gb-t-7714-2015-numeric",
    "entry",
    [
      {
        reason: "a magazine or journal without volume and issue has its whole date, not the year alone",
        skip: isUnnumbered,
      },
      {
        reason: "GB/T 7714 keeps the hyphen of a given name (Godard J-L); the other style drops it",
        rewrite: (text) => text.replaceAll(/\b(\w)-(\w)\b/gu, "$1 $2"),
      },
    ],
  ],
  [
    "apa-7",
    "apa",
    "entry",
    [
      quarter,
      {
        reason: "a paper in published proceedings is cited as a chapter (APA 10.5), not as a journal article",
        skip: ({ type }) => type === "paper-conference",
      },
    ],
  ],
  [
    "chicago-18-note",
    "chicago-fullnote-bibliography",
    "note",
    [
      quarter,
      {
        reason: "the 18th edition names the first of three or more authors, the 17th of four or more",
        skip: (item) => namesOf(item, "author").length === 3,
      },
      {
        reason: "the 18th edition leaves out the place of publication",
        skip: (item) => textOf(item, "publisher-place") !== null,
      },
      {
        reason: "the year of a book stands in brackets without a publisher too",
        skip: (item) => item.type === "chapter" && lacks("publisher")(item),
      },
      {
        reason: "the month of a numbered issue is left out",
        skip: (item) => item.type === "article-journal" && !isUnnumbered(item) && dateParts(item, "issued").length > 1,
      },
    ],
  ],
  [
    "chicago-18-bibliography",
    "chicago-fullnote-bibliography",
    "entry",
    [
      quarter,
      {
        reason: "the 18th edition leaves out the place of publication",
        skip: (item) => textOf(item, "publisher-place") !== null,
      },
      {
        reason: "the 18th edition leaves out the pages of a chapter",
        skip: ({ type }) => type === "chapter" || type === "paper-conference",
      },
      {
        reason: "the month of a numbered issue is left out",
        skip: (item) => item.type === "article-journal" && !isUnnumbered(item) && dateParts(item, "issued").length > 1,
      },
      {
        reason: "an unsigned article stands under its title, not under its newspaper: our lists are sorted by title",
        skip: (item) => /^article-(?:news|mag)/u.test(item.type) && namesOf(item, "author").length === 0,
      },
      {
        reason: "a particle stays with the family name, as the note prints it",
        skip: (item) => namesOf(item, "author").some(({ family = "" }) => /^\p{Ll}/u.test(family)),
      },
      {
        reason: "what follows the title begins a sentence even where publisher and container are absent",
        skip: (item) => lacks("container-title")(item) && lacks("publisher")(item),
      },
    ],
  ],
  [
    "mla-9",
    "modern-language-association",
    "entry",
    [
      quarter,
      {
        reason: "initials stay as the note prints them (A.F.)",
        rewrite: (text) => text.replaceAll(/\. (\p{L}\.)/gu, ".$1"),
      },
      {
        reason: "what a thesis or report is stands at the end (MLA 5.105–5.119)",
        skip: (item) => textOf(item, "genre") !== null,
      },
      {
        reason: "the day of a journal's date is kept",
        skip: (item) => item.type === "article-journal" && dateParts(item, "issued").length === 3,
      },
    ],
  ],
];

const COMPARED = new Set(
  "article-journal article-newspaper article-magazine book chapter paper-conference report thesis".split(" "),
);
const items = references.filter(
  (item) => textOf(item, "language") === "en" && COMPARED.has(item.type) && customValue(item, "etAl") === undefined,
);

/** Capitals and quotation marks aside: GB/T 2015 capitalises surnames there, and quotation marks are turned about. */
function bare(text: string): string {
  return text
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&#38;", "&")
    .replace(/^\s*\[1\]/u, "")
    .replaceAll(/[“”‘’"']/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

describe.each(STYLES)("%s agrees with another's style", (style, other, form, differences) => {
  const cite = packagedStyle(other, form);
  const cited = items.map((item) => ({
    item,
    ours: bare(formatCitation(render, item, style).text),
    theirs: bare(cite(item)),
  }));
  const rewrite = (text: string, item: CslItem): string =>
    differences.reduce((shown, difference) => difference.rewrite?.(shown, item) ?? shown, text);

  test("item by item, but for the listed differences", () => {
    const kept = cited.filter(({ item }) => !differences.some(({ skip }) => skip?.(item) === true));
    expect(kept.map(({ ours, item }) => rewrite(ours, item))).toEqual(
      kept.map(({ theirs, item }) => rewrite(theirs, item)),
    );
    expect(kept.length).toBeGreaterThan(items.length * 0.6);
  });

  test("every listed difference is still one", () => {
    const unused = differences.filter(({ skip, rewrite: change }) =>
      cited.every(({ item, ours, theirs }) => {
        if (skip !== undefined) return !skip(item) || ours === theirs;
        return change?.(ours, item) === ours && change(theirs, item) === theirs;
      }),
    );
    expect(unused.map(({ reason }) => reason)).toEqual([]);
  });
});
