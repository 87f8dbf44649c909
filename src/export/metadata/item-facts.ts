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

/** Returns what a CSL-JSON item states, read from its open fields; what has not the form CSL-JSON gives it is as absent. */
export function factsOf(item: Readonly<Record<string, unknown>>): ItemFacts {
  const text = (variable: string): string | null => {
    const value = item[variable];
    return (typeof value === "string" || typeof value === "number") && value !== "" ? String(value) : null;
  };
  const page = text("page");
  const range = page === null ? null : PAGE_RANGE.exec(page);
  return {
    type: text("type") ?? "document",
    title: text("title"),
    language: text("language"),
    authors: namesIn(item["author"]),
    date: datePartsIn(item["issued"]),
    container: text("container-title"),
    volume: text("volume"),
    issue: text("issue"),
    firstPage: range?.[1] ?? page,
    lastPage: range?.[2] ?? null,
    publisher: text("publisher"),
    doi: text("DOI"),
    issn: text("ISSN"),
    url: text("URL"),
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
  if (/\p{Script=Han}/u.test(family)) return family + (given ?? "");
  return [given, particle, family].filter((part) => part !== null).join(" ");
}

/** Returns a name as indexes sort it, `van der Berg, Robert`; Han names and bodies as they are. */
export function sortedName(name: ItemName): string {
  if ("literal" in name || name.given === null || /\p{Script=Han}/u.test(name.family)) return wholeName(name);
  return `${name.particle === null ? "" : `${name.particle} `}${name.family}, ${name.given}`;
}

function namesIn(value: unknown): ItemName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown): ItemName[] => {
    if (!isRecord(name)) return [];
    const part = (key: string): string | null => {
      const found = name[key];
      return typeof found === "string" && found !== "" ? found : null;
    };
    const [literal, family, given] = [part("literal"), part("family"), part("given")];
    if (family !== null) return [{ family, given, particle: part("non-dropping-particle") }];
    // “et al.” is no name.
    return literal === null || /^et al\.?$|^等$/iu.test(literal) ? [] : [{ literal }];
  });
}

function datePartsIn(value: unknown): number[] {
  const lists = isRecord(value) ? value["date-parts"] : undefined;
  const first: unknown = Array.isArray(lists) ? lists[0] : undefined;
  if (!Array.isArray(first)) return [];
  const numbers = first.slice(0, 3).map(Number);
  const end = numbers.findIndex((part) => !Number.isInteger(part));
  return end < 0 ? numbers : numbers.slice(0, end);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
