/** Citations within a citation: the paper that a digest reports on, the text that our translation renders. */
import type { CslItem } from "../../model/work-file.ts";
import type { RenderCitation } from "./citation-formatter.ts";
import type { StyleId } from "./citation-styles.ts";
import { customText, namesOf, nestedItem, textOf } from "./csl-values.ts";
import type { CslName } from "./csl-values.ts";
import type { Citation } from "./fill-template.ts";
import type { Nested } from "./protect-text.ts";
import { withinQuotes } from "./shape-title.ts";

/** A full stop at the end: the outer citation has its own. */
const lastStop = /[.。](<\/i>)?$/u;

/** Returns the citations that stand within that of an item in a style; a Chicago bibliography has them in the form of a note. */
export function nestedCitations(item: CslItem, style: StyleId, render: RenderCitation): Nested {
  const setting = { place: "entry", locator: null, url: false, accessed: false } as const;
  const reviewed = nestedItem(item, "reviewed");
  const original = nestedItem(item, "original");
  const inner = style === "chicago-18-bibliography" ? "chicago-18-note" : style;
  const cite = (nested: CslItem): Citation => withoutStop(render(nested, inner, setting));
  return {
    ...(reviewed === null
      ? {}
      : { reviewed: style === "apa-7" ? apaReviewed(reviewed) : cite(withNamesFor(reviewed, style)) }),
    ...(original === null ? {} : { original: cite(original) }),
  };
}

function withoutStop({ html, text }: Citation): Citation {
  return { html: html.replace(lastStop, "$1"), text: text.replace(lastStop, "") };
}

/** `the article “Title in sentence case,” by M. Veale, K. Matus, & R. Gorwa` (APA 10.7) */
function apaReviewed(item: CslItem): Citation {
  const names = namesOf(item, "author").map((name) => inOrder(name, initials));
  const listed =
    names.at(-1) === "et al."
      ? names.join(" ")
      : [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(names.length > 2 ? ", & " : " & ");
  const kind = item.type === "article" ? "working paper" : "article";
  const title = customText(item, "titleSentence") ?? textOf(item, "title") ?? "";
  const text = `the ${kind} “${withinQuotes(title)},” by ${listed}`;
  return { text, html: text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;") };
}

/** The names of a paper as its style has them within a sentence: in MLA after the title, in a Chicago bibliography up to six. */
function withNamesFor(item: CslItem, style: StyleId): CslItem {
  const names = namesOf(item, "author").map((name) => inOrder(name, (given) => given));
  switch (style) {
    case "mla-9":
      return { ...item, author: undefined, custom: { nested: true, namesWithin: inSentence(names, 2) } };
    case "chicago-18-bibliography":
      return { ...item, author: [{ literal: inSentence(names, 6) }] };
    default:
      return item;
  }
}

function inOrder({ family = "", given = "", literal }: CslName, givenAs: (given: string) => string): string {
  return literal ?? `${givenAs(given)} ${family}`.trim();
}

function initials(given: string): string {
  return given
    .split(/\s+/u)
    .map((word) => `${word.charAt(0)}.`)
    .join(" ");
}

/** `A and B`, `A, B, and C`, `A et al.` beyond `most` names or where the witness does not give them all */
function inSentence(names: readonly string[], most: number): string {
  if (names.length > most || names.includes("et al.")) return `${names[0] ?? ""} et al.`;
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}`;
}
