/** Schemes a link of the corpus may have. */
const ALLOWED = new Set(["http:", "https:", "mailto:"]);

/** Returns the address as a browser normalises it, or null if it is no absolute http, https or mailto address. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return ALLOWED.has(new URL(url).protocol) ? url : null;
}
