/** `p. 67`, `第67页`, `67页` */
const page = /^(?:pp?\.?\s*|第\s*)?(\d+)\s*页$|^pp?\.\s*(\d+)$|^page\s*(\d+)$|^第\s*(\d+)\s*页$/iu;
/** `¶14`, `para. 14`, `第14段`, `¶14-16` */
const paragraph = /^(?:¶|para(?:graph)?s?\.?\s*|第)\s*(\d+[a-z]?)(?:\s*[-–—]\s*(\d+[a-z]?))?\s*段?$/iu;
/** `n12`, `note 12`, `注12`, `注释12` */
const note = /^(?:n|note|注释?)\.?\s*(\d+[a-z]?)$/iu;
/** `fig1`, `Figure 1`, `图1` */
const figure = /^(?:fig(?:ure)?\.?|图)\s*(\d+)$/iu;
/** `tab2`, `Table 2`, `表2` */
const table = /^(?:tab(?:le)?\.?|表)\s*(\d+)$/iu;
/** `3.2`, `§3.2`, `s3-2`, `第3.2节` */
const section = /^(?:§|s|sec(?:tion)?\.?|第)?\s*(\d+(?:[.-]\d+)*)\s*节?$/iu;

/**
 * Returns the fragment a reader means, without `#`: `3.2` a section, `¶14` a paragraph, `¶14-16` a range, `n12` a note,
 * `fig1`, `tab2`, `p. 67` a printed page; an id of the page as it is. null where the words name no place.
 */
export function parsePlace(words: string): string | null {
  const text = words.normalize("NFKC").trim().replace(/^#/u, "");
  const pages = page.exec(text);
  if (pages !== null) return `pb${pages.slice(1).find((found) => found !== undefined) ?? ""}`;
  const [, from, to] = paragraph.exec(text) ?? [];
  if (from !== undefined && !/节$/u.test(text)) return to === undefined ? `p${from}` : `p${from}--p${to}`;
  for (const [pattern, prefix] of [
    [note, "n"],
    [figure, "fig"],
    [table, "tab"],
  ] as const) {
    const [, number] = pattern.exec(text) ?? [];
    if (number !== undefined) return `${prefix}${number}`;
  }
  const [, path] = section.exec(text) ?? [];
  if (path !== undefined) return `s${path.replaceAll(".", "-")}`;
  return /^[a-z][\w-]*$/iu.test(text) ? text.toLowerCase() : null;
}
