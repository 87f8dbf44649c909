/** Titles as their surroundings want them: quotation marks within quotation marks, title marks within title marks. */

/** `《政治学》` */
const titleMark = /[《》]/gu;
/** `“`, `”` */
const doubleQuote = /[“”]/gu;
/** The outer quotation marks of `“International Institutions for Advanced AI”`, with none between them */
const wholeQuoted = /^“([^“”]*)”$/u;
/** `: t`: the beginning of a subtitle */
const subtitle = /: (\p{Ll})/gu;
/** `[Untitled text]`: a title that the editors supply */
const supplied = /^\[.*\]$|^［.*］$/u;
/** First letters of words */
const word = /(^|[\s“‘(:-])(\p{Ll})(\p{L}*)/gu;
/** Particles that stay small within a romanised name of a periodical: 与, 和, 的, 之, 及 */
const SMALL_WORDS = new Set(["yu", "he", "de", "zhi", "ji"]);

/** Returns the title for use between 《 and 》: inner title marks become 〈〉 (GB/T 15834—2011 4.15.3.4). */
export function withinTitleMarks(title: string): string {
  return title.replace(titleMark, (mark) => (mark === "《" ? "〈" : "〉"));
}

/** Returns the title for use between quotation marks: inner double ones become single. */
export function withinQuotes(title: string): string {
  return title.replace(doubleQuote, (mark) => (mark === "“" ? "‘" : "’"));
}

/** Returns the title without quotation marks that enclose the whole of it. */
export function withoutOuterQuotes(title: string): string {
  return title.replace(wholeQuoted, "$1");
}

/** Returns the title with a capital at the beginning of its subtitle, as sentence style wants it (APA 6.17, Chicago 8.158). */
export function capitaliseSubtitle(title: string): string {
  return title.replace(subtitle, (_, letter: string) => `: ${letter.toUpperCase()}`);
}

/** Returns the romanised name of a periodical in headline style: `Zhanlüe juece yanjiu` → `Zhanlüe Juece Yanjiu`. */
export function headlinePinyin(name: string): string {
  return name.replace(word, (whole, before: string, first: string, rest: string, offset: number) =>
    offset > 0 && SMALL_WORDS.has(first + rest) ? whole : before + first.toUpperCase() + rest,
  );
}

/** Returns whether the title stands in square brackets: it is supplied, not printed. */
export function isSupplied(title: string): boolean {
  return supplied.test(title);
}
