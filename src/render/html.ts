import { escapeText } from "../model/escape-text.ts";

/** Markup as a value that cannot be mistaken for text: whatever is not `Html` is escaped when it is interpolated. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Tagged template: returns the literal parts as markup and every interpolated string or number escaped for text and double-quoted attributes. */
export function fragment(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: literals.reduce((sum, literal, index) => sum + literal + markupOf(parts[index]), "") };
}

/** Returns JSON that may stand inside a `<script type="application/json">`: no `<` is left that could close it. */
export function scriptJson(value: unknown): Html {
  return { markup: JSON.stringify(value).replaceAll("<", String.raw`\u003c`) };
}

/** Returns markup made by a trusted library, as it is. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Returns the parts one after the other. */
export function concat(parts: readonly Part[]): Html {
  return { markup: markupOf(parts) };
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}
