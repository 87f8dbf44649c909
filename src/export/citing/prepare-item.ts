/** From a CSL-JSON item to what the processor is given for one style: flat, protected, in the style's words. */
import type { CslItem } from "../../model/work-file.ts";
import type { StyleId } from "./citation-styles.ts";
import { citedNames } from "./cited-names.ts";
import type { Place } from "./cited-names.ts";
import { customText, isChinese, namesOf, ROLES, textOf } from "./csl-values.ts";
import type { CslName } from "./csl-values.ts";
import { prepareChineseNote } from "./prepare-chinese-note.ts";
import { prepareGbt } from "./prepare-gbt.ts";
import { prepareRomanised } from "./prepare-romanised.ts";
import { protectText, SLOT } from "./protect-text.ts";
import { isSupplied } from "./shape-title.ts";

/** What is put into a rendering besides the item. */
export interface Setting {
  readonly place: Place;
  readonly locator: "page" | "place" | null;
  /** The address is known: the item has a slot for it. */
  readonly url: boolean;
  /** The day of access is known. */
  readonly accessed: boolean;
}

/** Texts of a prepared item by variable, CSL's own and ours. */
export type Fields = Readonly<Record<string, string | undefined>>;

const TEXTS = "title container-title volume issue page publisher publisher-place genre DOI".split(" ");
/** Types that the processor would treat by rules of law reports. */
const LEGAL = new Set(["legislation", "bill", "treaty", "hearing", "regulation", "standard"]);
/** `3`, `S1`, `5-6`: an issue that is a number */
const numbered = /^[A-Z]?\d+(?:[-–/]\d+)?$/u;
/** `https://www.gov.cn/…` in the place of a title: none is stated */
const address = /^https?:\/\//u;
/** `2`, an edition that is a number */
const ordinal = /^\d+$/u;

/**
 * Returns the item for the processor. Variables of ours, which the styles in `content/styles/` know: `supplied-title`,
 * `title-characters`, `title-note`, `container-characters`, `issue-name` (12月下), `issue-text` and `page-text` (with their hyphens), `edition-name`, `document-number`,
 * `type-code`, `host-code`, `translator-label`, `role`, `part-locator`, `page-locator`, `place-locator`, `reviewed-note`,
 * `original-note`, `accessed-label`, `names-in-order` (the first name is not inverted), `nested` (the citation stands within
 * another), `names-within` (its names, in their order).
 */
export function prepareItem(item: CslItem, style: StyleId, setting: Setting): Readonly<Record<string, unknown>> {
  const base = baseFields(item, setting);
  const fields = (() => {
    if (style === "cn-note") return prepareChineseNote(item, base);
    if (style === "gb-t-7714-2025" || style === "gb-t-7714-2015") return prepareGbt(item, base, style, setting);
    return prepareRomanised(item, base, style);
  })();
  const texts = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined || value === "" || key === "type" || key === "language" ? [] : [[key, protectText(value)]],
  );
  const people = ROLES.flatMap((role) => {
    const names = citedNames(item, role, style, setting.place).map(protectName);
    return names.length === 0 ? [] : [{ role, names }];
  });
  const first = people.find(({ role }) => role !== "translator")?.names[0];
  const isInOrder = first !== undefined && first.given === undefined;
  return {
    id: "item",
    ...(isInOrder ? { "names-in-order": "yes" } : {}),
    language: fields["language"] ?? textOf(item, "language") ?? "en",
    type: fields["type"] ?? item.type,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(people.map(({ role, names }) => [role, names])),
    ...(item["issued"] === undefined ? {} : { issued: item["issued"] }),
    ...(item["original-date"] === undefined ? {} : { "original-date": item["original-date"] }),
    ...(fields["accessed"] === undefined ? {} : { accessed: { literal: fields["accessed"] } }),
  };
}

function baseFields(item: CslItem, setting: Setting): Fields {
  const stated = textOf(item, "title") ?? "";
  const title = address.test(stated) ? (isChinese(item) ? "[无题名网页]" : "[Untitled web page]") : stated;
  const issue = textOf(item, "issue");
  const edition = textOf(item, "edition");
  const isTitled = title !== "" && !isSupplied(title);
  return {
    ...Object.fromEntries(TEXTS.map((key) => [key, textOf(item, key) ?? undefined])),
    type: LEGAL.has(item.type) ? "document" : item.type,
    title: isTitled ? title : undefined,
    "supplied-title": isTitled ? undefined : title,
    publisher: textOf(item, "publisher") ?? textOf(item, "authority") ?? undefined,
    issue: issue !== null && numbered.test(issue) ? issue : undefined,
    "issue-name": issue !== null && !numbered.test(issue) ? issue : undefined,
    "edition-name": edition === null ? undefined : editionName(edition, isChinese(item)),
    "document-number": documentNumber(item, title),
    URL: setting.url ? SLOT.url : undefined,
    accessed: setting.url && setting.accessed ? SLOT.accessed : undefined,
    "part-locator": setting.locator === null ? undefined : SLOT.locator,
    "page-locator": setting.locator === "page" ? SLOT.locator : undefined,
    "place-locator": setting.locator === "place" ? SLOT.locator : undefined,
    "reviewed-note": namesOf(item, "reviewed-author").length > 0 ? SLOT.reviewed : undefined,
    "original-note": customText(item, "kind") === "translation" ? SLOT.original : undefined,
  };
}

/** The number of a document, absent where its title already says it. */
function documentNumber(item: CslItem, title: string): string | undefined {
  const number = textOf(item, "number");
  return number === null || title.includes(number) ? undefined : number;
}

function editionName(edition: string, chinese: boolean): string {
  if (!ordinal.test(edition)) return edition;
  if (chinese) return `第${edition}版`;
  const last = Number(edition) % 10;
  const teen = Math.floor((Number(edition) % 100) / 10) === 1;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][last] ?? "th");
  return `${edition}${ending} ed.`;
}

function protectName(name: CslName): CslName {
  return Object.fromEntries(
    Object.entries(name).map(([key, value]) => [key, typeof value === "string" ? protectText(value) : value]),
  );
}
