/** Filling a citation template: small and without dependencies, for the build, the tests and the browser alike. */

/** A citation as HTML, in which `<i>` is the only element, and as plain text. */
export interface Citation {
  readonly html: string;
  readonly text: string;
}

/** What stands in the slots `{url}`, `{accessed}`, `{locator}`: plain text, escaped here for the HTML. */
export interface Slots {
  readonly url?: string;
  readonly accessed?: string;
  readonly locator?: string;
}

/** `{url}`, or `{{`, which stands for one literal brace */
const slot = /\{(?:\{|(url|accessed|locator)\})/gu;

/** Returns the template with its slots filled; a slot without a value becomes empty. */
export function fillTemplate(template: Citation, slots: Slots): Citation {
  const fill = (text: string, escape: (value: string) => string): string =>
    text.replace(slot, (_, name?: keyof Slots) => (name === undefined ? "{" : escape(slots[name] ?? "")));
  return { html: fill(template.html, escapeHtml), text: fill(template.text, String) };
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
