/** Citations with slots, made at build time, for the browser to fill with the reader's place, day and address. */
import type { CslItem } from "../../model/work-file.ts";
import type { RenderCitation } from "./citation-formatter.ts";
import { accessedFormat, CITATION_STYLES } from "./citation-styles.ts";
import type { AccessedFormat, StyleId } from "./citation-styles.ts";
import { textOf } from "./csl-values.ts";
import type { Citation } from "./fill-template.ts";

/** A citation of the whole work, of a printed page, of a numbered place; null where that of the work serves. */
export interface Located {
  readonly work: Citation;
  readonly page: Citation | null;
  readonly place: Citation | null;
}

/** All that a citation of an item in a style is made from. */
export interface CitationTemplates {
  /** How the style writes the day of access; see `formatAccessed`. */
  readonly accessed: AccessedFormat;
  /** With the slots `{url}` and, where the style states it, `{accessed}`. */
  readonly online: Located;
  /** Without an address: a local copy. */
  readonly offline: Located;
  /** In the running text, null where the style has no such form. */
  readonly inText: { readonly work: Citation; readonly part: Citation } | null;
}

/** Returns the templates of an item in a style. */
export function citationTemplates(render: RenderCitation, item: CslItem, style: StyleId): CitationTemplates {
  const located = (url: boolean): Located => {
    const at = (locator: "page" | "place" | null): Citation =>
      render(item, style, { place: "entry", locator, url, accessed: url });
    const work = at(null);
    const orNull = (citation: Citation): Citation | null => (citation.html === work.html ? null : citation);
    return { work, page: orNull(at("page")), place: orNull(at("place")) };
  };
  const inText = (locator: "place" | null): Citation =>
    render(item, style, { place: "in-text", locator, url: false, accessed: false });
  return {
    accessed: accessedFormat(style, textOf(item, "language") ?? "en"),
    online: located(true),
    offline: located(false),
    inText: CITATION_STYLES[style].inText ? { work: inText(null), part: inText("place") } : null,
  };
}
