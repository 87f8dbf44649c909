/** One citation at build time, for reference pages and pages without script. */
import type { CslItem } from "../../model/work-file.ts";
import type { FinishedCitation } from "./choose-citation.ts";
import type { RenderCitation } from "./citation-formatter.ts";
import { accessedFormat, CITATION_STYLES } from "./citation-styles.ts";
import type { StyleId } from "./citation-styles.ts";
import { textOf } from "./csl-values.ts";
import { fillTemplate } from "./fill-template.ts";
import { formatAccessed } from "./format-accessed.ts";
import type { Locator } from "./format-locator.ts";

/** What is known besides the item. */
export interface CitationOptions {
  readonly locator?: Locator | null;
  /** Address; without it the item's own `URL`; null for none. */
  readonly url?: string | null;
  /** Day of access, ISO, possibly without its day; null or absent where unknown. */
  readonly accessed?: string | null;
}

/** Returns the citation of an item in a style. */
export function formatCitation(
  render: RenderCitation,
  item: CslItem,
  style: StyleId,
  options: CitationOptions = {},
): FinishedCitation {
  const { locator = null, url = textOf(item, "URL"), accessed = null } = options;
  const slots = {
    url: url ?? "",
    accessed:
      accessed === null ? "" : formatAccessed(accessed, accessedFormat(style, textOf(item, "language") ?? "en")),
    locator: locator?.text ?? "",
  };
  const setting = { locator: locator?.kind ?? null, url: url !== null, accessed: accessed !== null };
  return {
    ...fillTemplate(render(item, style, { ...setting, place: "entry" }), slots),
    inText: CITATION_STYLES[style].inText
      ? fillTemplate(render(item, style, { ...setting, place: "in-text" }), slots)
      : null,
  };
}
