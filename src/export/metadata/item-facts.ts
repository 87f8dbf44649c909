import type { CslItem } from "../../model/work-file.ts";
import { dateParts, hasHan, namesOf, textOf } from "../citing/csl-values.ts";

/** A name as CSL-JSON gives it: parts of a person's, or a body's as it is. */
export type ItemName =
  | { readonly family: string; readonly given: string | null; readonly particle: string | null }
  | { readonly literal: string };

/** What metadata says of a thing published; null where the item does not state it. */
export interface ItemFacts {
  readonly type: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly authors: readonly ItemName[];
  /** Year, month, day as far as stated, at most three; empty where there is no date. */
  readonly date: readonly number[];
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly firstPage: string | null;
  readonly lastPage: string | null;
  readonly publisher: string | null;
  readonly doi: string | null;
  readonly issn: string | null;
  readonly url: string | null;
}

/** `66-86`, `123–141` */
const PAGE_RANGE = /^\s*([^-–—\s]+)\s*[-–—]\s*([^-–—\s]+)\s*$/u;
/** Further authors without a name. */
const OTHERS = /^(?:et al\.?|等)$/iu;

/** Returns what a CSL-JSON item states (a first page alone stands in `page-first`), read from its open fields. */
export function factsOf(item: CslItem): ItemFacts {
  const page = textOf(item, "page");
  const range = page === null ? null : PAGE_RANGE.exec(page);
  return {
    type: item.type,
    title: textOf(item, "title"),
    language: textOf(item, "language"),
    authors: namesIn(item),
    date: dateParts(item, "issued").slice(0, 3),
    container: textOf(item, "container-title"),
    volume: textOf(item, "volume"),
    issue: textOf(item, "issue"),
    firstPage: range?.[1] ?? page ?? textOf(item, "page-first"),
    lastPage: range?.[2] ?? null,
    publisher: textOf(item, "publisher"),
    doi: textOf(item, "DOI"),
    issn: textOf(item, "ISSN"),
    url: textOf(item, "URL"),
  };
}

/** Returns the date in the form of ISO 8601, as exact as it is known: `2024`, `2023-07`; null without a year. */
export function isoDate(date: readonly number[]): string | null {
  const [year, ...rest] = date;
  if (year === undefined) return null;
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** Returns a name in its natural order, Han without a space: `桂畅旎`, `Robert van der Berg`. */
export function wholeName(name: ItemName): string {
  if ("literal" in name) return name.literal;
  const { family, given, particle } = name;
  if (hasHan(family)) return family + (given ?? "");
  return [given, particle, family].filter((part) => part !== null).join(" ");
}

/** Returns the name by which a list sorts a person, `van der Berg`; a Han name or a body as a whole. */
export function familyName(name: ItemName): string {
  if ("literal" in name || hasHan(name.family)) return wholeName(name);
  return name.particle === null ? name.family : `${name.particle} ${name.family}`;
}

/** Returns a name as indexes sort it, `van der Berg, Robert`; a Han name or a body as a whole. */
export function sortedName(name: ItemName): string {
  if ("literal" in name || name.given === null || hasHan(name.family)) return wholeName(name);
  return `${familyName(name)}, ${name.given}`;
}

function namesIn(item: CslItem): ItemName[] {
  return namesOf(item, "author").flatMap((name): ItemName[] => {
    const { family, given = null, literal } = name;
    if (family !== undefined) return [{ family, given, particle: name["non-dropping-particle"] ?? null }];
    return literal === undefined || OTHERS.test(literal) ? [] : [{ literal }];
  });
}
