/** The `_headers` file: headers that a host is to send, in the format that Netlify and Cloudflare Pages read. */

/** Headers for the paths that a pattern fits. */
export interface HeaderRule {
  /** A path below the base; `*` stands for any characters. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A header line: `  X-Content-Type-Options: nosniff` */
const HEADER = /^\s+([^:\s]+):\s*(.*)$/u;

/** Returns the rules in their order. Comment lines (`#`), blank lines and headers before any pattern are left out. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const header = HEADER.exec(line);
    if (header === null) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
  }
  return rules;
}

/** Returns the headers of every rule that fits `path` (which begins with `/`); the same header twice is joined by `, `. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!fits(pattern, path)) continue;
    for (const [name, value] of headers) found[name] = name in found ? `${found[name] ?? ""}, ${value}` : value;
  }
  return found;
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split("*").map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join(".*")}$`, "u").test(path);
}
