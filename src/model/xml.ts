import { escapeText } from "./escape-text.ts";

/** XML as a value that cannot be mistaken for text: whatever is not `Xml` is escaped when it is interpolated. */
export interface Xml {
  readonly markup: string;
}

/** What may be interpolated; nothing is written for null, undefined and false. */
export type XmlPart = Xml | string | number | null | undefined | false | readonly XmlPart[];

/** Characters that XML 1.0 (2.2) does not allow, among them lone surrogates. */
const NOT_ALLOWED = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** White space that a parser would change in an attribute, or, as a carriage return, anywhere. */
const CHANGED = /[\t\n\r]/gu;

/** Returns text escaped for element content and double-quoted attributes; characters XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return escapeText(text.replaceAll(NOT_ALLOWED, "\ufffd")).replaceAll(CHANGED, (found) => `&#${found.charCodeAt(0)};`);
}

/** Tagged template: returns the literal parts as markup and every interpolated string or number escaped. */
export function xml(literals: TemplateStringsArray, ...parts: readonly XmlPart[]): Xml {
  return { markup: literals.reduce((sum, literal, at) => sum + literal + markupOf(parts[at]), "") };
}

/** Returns markup made by a trusted library, as it is. */
export function trustedXml(markup: string): Xml {
  return { markup };
}

function markupOf(part: XmlPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeXml(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}
