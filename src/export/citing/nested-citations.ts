/** Citations within a citation: the paper that a digest reports on, the text that our translation renders. */
import type { CslItem } from "../../model/work-file.ts";
import type { RenderCitation } from "./citation-formatter.ts";
import type { StyleId } from "./citation-styles.ts";
import { namesOf, nestedItem, textOf } from "./csl-values.ts";
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
      : {
          reviewed:
            style === "apa-7" ? apaReviewed(reviewed) : cite(style === "mla-9" ? inRunningText(reviewed) : reviewed),
        }),
    ...(original === null ? {} : { original: cite(original) }),
  };
}

function withoutStop({ html, text }: Citation): Citation {
  return { html: html.replace(lastStop, "$1"), text: text.replace(lastStop, "") };
}

/** `the article “Title,” by M. Veale, K. Matus, & R. Gorwa` (APA 10.7) */
function apaReviewed(item: CslItem): Citation {
  const names = namesOf(item, "author").map(
    ({ family = "", given = "", literal }) =>
      literal ??
      `${given
        .split(/\s+/u)
        .map((word) => `${word.charAt(0)}. `)
        .join("")}${family}`,
  );
  const isOpen = names.at(-1) === "et al.";
  const listed = isOpen
    ? names.join(" ")
    : [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(names.length > 2 ? ", & " : " & ");
  const kind = item.type === "article" ? "working paper" : "article";
  const text = `the ${kind} “${withinQuotes(textOf(item, "title") ?? "")},” by ${listed}`;
  return { text, html: text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;") };
}

/** MLA inverts the first name of an entry, not one within a sentence. */
function inRunningText(item: CslItem): CslItem {
  const names = namesOf(item, "author").map(
    ({ family = "", given = "", literal }) => literal ?? `${given} ${family}`.trim(),
  );
  const isShort = names.length > 2 || names.includes("et al.");
  return { ...item, author: (isShort ? [`${names[0] ?? ""} et al.`] : names).map((literal) => ({ literal })) };
}
