/**
 * Keeping text from the citation processor's own typography: it reads `<i>` as markup and turns quotation marks about.
 * Such characters, and the slots of a template, pass through it as characters of the private use area.
 */
import type { Citation, Slots } from "./fill-template.ts";

/** Citations of other items that stand within one: the paper a digest reports on, the text a translation renders. */
export type Nested = Readonly<Partial<Record<"reviewed" | "original", Citation>>>;

/** Stand-ins for the slots and the nested citations. */
export const SLOT: Readonly<Record<keyof Slots | keyof Nested, string>> = {
  url: "\ue001",
  accessed: "\ue002",
  locator: "\ue003",
  reviewed: "\ue004",
  original: "\ue005",
};

const PROTECTED = `<>&"'“”‘’{`;
const FIRST = 0xe010;
/** Any character of `PROTECTED`. */
const protectable = /[<>&"'“”‘’{]/gu;
/** Any stand-in. */
const standIn = /[\ue001-\ue005\ue010-\ue019]/gu;
/** `<i>`, `</i>` */
const italic = /<\/?i>/gu;

/** Returns text that passes through the processor unchanged. */
export function protectText(text: string): string {
  return text.replace(protectable, (character) => String.fromCharCode(FIRST + PROTECTED.indexOf(character)));
}

/** Returns what the processor printed as a template: `{url}` and so on for the slots, a literal brace doubled. */
export function restoreCitation(processed: string, nested: Nested): Citation {
  const restore = (text: string, form: keyof Citation): string =>
    text.replace(standIn, (mark) => {
      if (mark === SLOT.reviewed) return nested.reviewed?.[form] ?? "";
      if (mark === SLOT.original) return nested.original?.[form] ?? "";
      const name = (["url", "accessed", "locator"] as const).find((slot) => SLOT[slot] === mark);
      if (name !== undefined) return `{${name}}`;
      const character = PROTECTED.charAt(mark.charCodeAt(0) - FIRST);
      if (character === "{") return "{{";
      return form === "html" ? (ENTITIES[character] ?? character) : character;
    });
  return { html: restore(processed, "html"), text: restore(processed.replace(italic, ""), "text") };
}

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
