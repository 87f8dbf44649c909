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

const KINDS = [
  [/^p(\d+[a-z]?)$/u, "paragraph"],
  [/^n(\d+[a-z]?)$/u, "note"],
  [/^fig(\d+)$/u, "figure"],
  [/^tab(\d+)$/u, "table"],
  [/^fw(\d+)$/u, "framework"],
  [/^s\d/u, "section"],
] as const;

/** Returns the part with an id of the page, or with a range of two (`p14--p16`). */
export function citedPart(id: string, data: PanelData): CitedPart {
  const [first = "", last] = id.split("--");
  const known = data.parts[first];
  const [kind, number] = kindOf(first);
  if (kind === null || known === undefined) return { name: null, inferred: false, locator: () => null };
  const [sectionNumber, page, inferred] = known;
  const end = last === undefined ? undefined : data.parts[last];
  const part: Part = {
    kind: end === undefined ? kind : "range",
    number: end === undefined ? number : [number, kindOf(last ?? "")[1]],
    sectionNumber,
    page,
    pageInferred: inferred === 1 || end?.[2] === 1,
    ...(end?.[1] == null ? {} : { lastPage: end[1] }),
  };
  const shown = end === undefined ? number : `${number}–${kindOf(last ?? "")[1]}`;
  const place = page === null ? "" : ` · ${CITE_WORDS[data.language].page(page, part.pageInferred)}`;
  return {
    name: CITE_WORDS[data.language].kinds[part.kind](part.kind === "section" ? (sectionNumber ?? "0") : shown) + place,
    inferred: part.pageInferred && page !== null,
    locator: (style) => formatLocator(part, style, data.language),
  };
}

function kindOf(id: string): readonly [Exclude<Part["kind"], "range"> | null, string] {
  for (const [pattern, kind] of KINDS) {
    const found = pattern.exec(id);
    if (found !== null) return [kind, found[1] ?? ""];
  }
  return [null, ""];
}
