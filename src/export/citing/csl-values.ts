/** Reading and writing the values of a CSL-JSON item, whose fields are open. */
import type { CslItem } from "../../model/work-file.ts";

/** A name: a person's parts, or an institution, or a name that is one word. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
}

/** Names in these roles. */
export const ROLES = ["author", "editor", "translator"] as const;
/** A role of a name. */
export type Role = (typeof ROLES)[number];

/** Any Han character. */
const han = /\p{Script=Han}/u;

/** Returns whether the text has a Han character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Returns a variable as text, null where it is absent or empty. */
export function textOf(item: CslItem, variable: string): string | null {
  const value: unknown = item[variable];
  return (typeof value === "string" || typeof value === "number") && value !== "" ? String(value) : null;
}

/** Returns a text of the item's `custom`, null where it is absent. */
export function customText(item: CslItem, key: string): string | null {
  const value = customValue(item, key);
  return typeof value === "string" && value !== "" ? value : null;
}

/** Returns a value of the item's `custom`, undefined where it is absent. */
export function customValue(item: CslItem, key: string): unknown {
  const custom: unknown = item["custom"];
  return isRecord(custom) ? custom[key] : undefined;
}

/** Returns the names in a role, empty where there are none. */
export function namesOf(item: CslItem, role: string): readonly CslName[] {
  const names: unknown = item[role];
  return Array.isArray(names) ? names.filter(isRecord) : [];
}

/** Returns the parts of the first date, empty where the date is absent or in words. */
export function dateParts(item: CslItem, variable: string): readonly number[] {
  const date: unknown = item[variable];
  const lists: unknown = isRecord(date) ? date["date-parts"] : undefined;
  const first: unknown = Array.isArray(lists) ? lists[0] : undefined;
  return Array.isArray(first) ? first.map(Number).filter((part) => !Number.isNaN(part)) : [];
}

/** Returns whether the item is written in Chinese. */
export function isChinese(item: CslItem): boolean {
  return textOf(item, "language")?.startsWith("zh") ?? false;
}

/** Returns an item that another one carries in its `custom`, null where there is none. */
export function nestedItem(item: CslItem, key: "original" | "reviewed"): CslItem | null {
  const value = customValue(item, key);
  return isRecord(value) && typeof value["type"] === "string" ? { ...value, type: value["type"] } : null;
}

/** Returns the object without its undefined values. */
export function withoutUndefined(item: Readonly<Record<string, unknown>> & { readonly type: string }): CslItem {
  return { ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)), type: item.type };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
