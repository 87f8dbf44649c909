import type { StyleId } from "../../export/citing/citation-styles.ts";
import { formatLocator, type Locator, type Part } from "../../export/citing/format-locator.ts";
import type { PanelData } from "../cite-data.ts";
import { CITE_WORDS } from "../cite-words.ts";

/** A part of the work as a citation names it. */
export interface CitedPart {
  /** As the panel's heading names it, null for the whole work. */
  readonly name: string | null;
  /** Its printed page was worked out. */
  readonly inferred: boolean;
  readonly locator: (style: StyleId) => Locator | null;
}

/** Returns the part with an id of the page, or with a range of two (`p14--p16`). */
export function citedPart(id: string, data: PanelData): CitedPart {
  const [first = "", last] = id.split("--");
  const [from, to] = [data.parts[first], last === undefined ? undefined : data.parts[last]];
  const part = from === undefined || to === undefined ? from : rangeOf(from, to);
  if (part === undefined) return { name: null, inferred: false, locator: () => null };
  const { kind, number, page, pageInferred } = part;
  const words = CITE_WORDS[data.language];
  const named = words.kinds[kind](typeof number === "string" ? number : number.join("–"));
  return {
    name: page === null ? named : `${named} · ${words.page(page, pageInferred)}`,
    inferred: pageInferred && page !== null,
    locator: (style) => formatLocator(part, style, data.language),
  };
}

function rangeOf(from: Part, to: Part): Part {
  const [first, last] = [from, to].map(({ number }) => (typeof number === "string" ? number : number[0]));
  const lastPage = to.lastPage ?? to.page;
  return {
    kind: "range",
    number: [first ?? "", last ?? ""],
    sectionNumber: from.sectionNumber === to.sectionNumber ? from.sectionNumber : null,
    page: from.page,
    pageInferred: from.pageInferred || to.pageInferred,
    ...(lastPage === null ? {} : { lastPage }),
  };
}
