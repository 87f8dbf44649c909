/** The place within a work as a citation names it: small and without dependencies, for the build and the browser. */
import type { StyleId } from "./citation-styles.ts";

/** A part of a work that can be cited. */
export interface Part {
  readonly kind: "section" | "paragraph" | "note" | "figure" | "table" | "framework" | "range";
  /** Its number as its id has it (`31`, `14a`); of a range, those of its first and last paragraph. */
  readonly number: string | readonly [string, string];
  /** Position of the section it stands in (its own, for a section), e.g. `5.2`; null before the first heading. */
  readonly sectionNumber: string | null;
  /** Printed page on which it begins, null where unknown. */
  readonly page: number | null;
  /** The page was worked out, not printed in the witness. */
  readonly pageInferred: boolean;
  /** Printed page on which it ends, where known; without it a range has no pages. */
  readonly lastPage?: number;
}

/** A locator: a printed `page` takes the place of the page range, a `place` is a numbered part. */
export interface Locator {
  readonly kind: "page" | "place";
  readonly text: string;
}

/**
 * Returns how a citation of an item in a language names a part of it, null where the style has no room for it and the
 * fragment of the address alone is the locator.
 *
 * - GB/T 7714 has room for a page only (2015: 8.5; 2025 the same): the printed page where the
 *   witness prints it, else null. Paragraph numbers are ours.
 * - APA 7 (8.28): section and paragraph, in the text only; the page is left to the entry, since the reader has no pages.
 * - MLA 9 (6.20–6.22): `sec. 5.2, par. 31`, in the text only.
 * - Chicago 18 (13.20, 14.54) and the Chinese note: the printed page, else the numbered place, said to be ours.
 * - Chicago bibliography entries name no place (13.65).
 *
 * In notes a page that was worked out stands like one that is printed: the panel says that it is to be checked.
 * Our translation has no printed pages, a section or a range of unknown end has none of its own: these are named as places.
 */
export function formatLocator(part: Part, style: StyleId, language: "zh" | "en"): Locator | null {
  const page = language === "zh" ? pageOf(part) : null;
  switch (style) {
    case "chicago-18-bibliography":
      return null;
    case "gb-t-7714-2025":
    case "gb-t-7714-2015":
      return page === null || part.pageInferred ? null : { kind: "page", text: page.replace("–", "-") };
    case "apa-7":
      return { kind: "place", text: apaPlace(part) };
    case "mla-9":
      return { kind: "place", text: mlaPlace(part) };
    case "chicago-18-note":
      return page === null
        ? { kind: "place", text: chicagoPlace(part) }
        : { kind: "page", text: [page, chicagoDetail(part)].filter((text) => text !== "").join(", ") };
    case "cn-note":
      if (language === "en") return { kind: "place", text: chicagoPlace(part) };
      return page === null
        ? { kind: "place", text: chinesePlace(part) }
        : { kind: "page", text: `第${page.replace("–", "—")}页${chineseDetail(part)}` };
  }
}

function pageOf({ kind, page, lastPage }: Part): string | null {
  if (page === null || kind === "section" || kind === "framework") return null;
  if (kind === "range" && lastPage === undefined) return null;
  return lastPage === undefined || lastPage === page ? String(page) : `${page}–${lastPage}`;
}

function numbers({ number }: Part, dash: string): string {
  return typeof number === "string" ? number : number.join(dash);
}

function apaPlace(part: Part): string {
  const section = part.sectionNumber === null ? "" : `Section ${part.sectionNumber}`;
  const within = {
    section: "",
    paragraph: `para. ${numbers(part, "–")}`,
    range: `paras. ${numbers(part, "–")}`,
    note: `Note ${numbers(part, "–")}`,
    figure: `Figure ${numbers(part, "–")}`,
    table: `Table ${numbers(part, "–")}`,
    framework: `Framework ${numbers(part, "–")}`,
  }[part.kind];
  if (part.kind !== "section" && part.kind !== "paragraph" && part.kind !== "range") return within;
  return [section, within].filter((text) => text !== "").join(", ");
}

function mlaPlace(part: Part): string {
  const section = part.sectionNumber === null ? "" : `sec. ${part.sectionNumber}`;
  const within = {
    section: "",
    paragraph: `par. ${numbers(part, "–")}`,
    range: `pars. ${numbers(part, "–")}`,
    note: `note ${numbers(part, "–")}`,
    figure: `fig. ${numbers(part, "–")}`,
    table: `table ${numbers(part, "–")}`,
    framework: `framework ${numbers(part, "–")}`,
  }[part.kind];
  if (part.kind !== "section" && part.kind !== "paragraph" && part.kind !== "range") return within;
  return [section, within].filter((text) => text !== "").join(", ");
}

function chicagoPlace(part: Part): string {
  switch (part.kind) {
    case "section":
      return `sec. ${part.sectionNumber ?? "0"}`;
    case "paragraph":
      return `para. ${numbers(part, "–")} (site numbering)`;
    case "range":
      return `paras. ${numbers(part, "–")} (site numbering)`;
    case "note":
    case "figure":
    case "table":
    case "framework":
      return chicagoDetail(part);
  }
}

/** What follows the page: nothing for text, the number of a note, figure or table. */
function chicagoDetail(part: Part): string {
  switch (part.kind) {
    case "note":
      return `note ${numbers(part, "–")} (site numbering)`;
    case "figure":
      return `fig. ${numbers(part, "–")}`;
    case "table":
      return `table ${numbers(part, "–")}`;
    case "framework":
      return `framework ${numbers(part, "–")} (diagram of this site)`;
    case "section":
    case "paragraph":
    case "range":
      return "";
  }
}

function chinesePlace(part: Part): string {
  switch (part.kind) {
    case "section":
      return `第${part.sectionNumber ?? "0"}节`;
    case "paragraph":
    case "range":
      return `第${numbers(part, "—")}段（本站编号）`;
    case "note":
    case "figure":
    case "table":
    case "framework":
      return chineseDetail(part);
  }
}

function chineseDetail(part: Part): string {
  switch (part.kind) {
    case "note":
      return `注${numbers(part, "—")}（本站编号）`;
    case "figure":
      return `图${numbers(part, "—")}`;
    case "table":
      return `表${numbers(part, "—")}`;
    case "framework":
      return `理论框架图${numbers(part, "—")}（本站绘制）`;
    case "section":
    case "paragraph":
    case "range":
      return "";
  }
}
