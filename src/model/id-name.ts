/** What of a text the register keeps ids of. Captions, cells, note marks and pages take theirs from these. */
export type UnitKind = "abstract" | "section" | "paragraph" | "sentence" | "note" | "figure" | "table";
/** What has a registered id: a unit of a text, or a framework of the editors. */
export type IdKind = UnitKind | "framework";

/** `p14`, `p14a`; `p14-2`, `p14a-2b`, `abs-3`; `s2-1`, `s2a-1`; … */
const FORMS: readonly (readonly [IdKind, RegExp])[] = [
  ["abstract", /^abs$/u],
  ["sentence", /^(?:abs|p\d+[a-z]*)-\d+[a-z]*$/u],
  ["section", /^s\d+[a-z]*(?:-\d+[a-z]*)*$/u],
  ["paragraph", /^p\d+[a-z]*$/u],
  ["note", /^n\d+[a-z]*$/u],
  ["figure", /^fig\d+[a-z]*$/u],
  ["table", /^tab\d+[a-z]*$/u],
  ["framework", /^fw\d+[a-z]*$/u],
];

/** Returns what an id names, null if it has the form of none. */
export function kindOf(id: string): IdKind | null {
  return FORMS.find(([, form]) => form.test(id))?.[0] ?? null;
}

/**
 * Returns an unused id for what is put in after `before`: `p14` gives `p14a`, `p14a` gives `p14b`, or `p14aa` where
 * `p14b` is in use. Reading order cannot always be kept by names; that none is used twice can.
 */
export function idAfter(before: string, used: ReadonlySet<string>): string {
  const last = before.at(-1) ?? "";
  if (/[a-y]/u.test(last)) {
    const next = before.slice(0, -1) + letterAfter(last);
    if (!used.has(next)) return next;
  }
  for (let letter = "a"; ; letter = letterAfter(letter)) {
    const next = before + letter;
    if (!used.has(next)) return next;
    if (letter === "z") return idAfter(next, used);
  }
}

/** Returns the next number after every one that ids of this form, `prefix` and a number, ever had: `p100`. */
export function nextId(prefix: string, used: ReadonlySet<string>): string {
  let highest = 0;
  for (const id of used) {
    if (!id.startsWith(prefix)) continue;
    const number = /^(\d+)[a-z]*$/u.exec(id.slice(prefix.length))?.[1];
    highest = Math.max(highest, Number(number ?? 0));
  }
  return `${prefix}${highest + 1}`;
}

function letterAfter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}
