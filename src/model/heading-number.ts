/** `一、`, `（一）`, `1.` with the space that may follow */
const headingNumber = /^([一二三四五六七八九十]+、|[（(]\s*[一二三四五六七八九十]+\s*[）)]|\d{1,2}[.．])\s*/u;

/** `I. `, `(2) `, `3. `: how an English heading renders the printed number */
const englishNumber = /^([IVXLC]+\.|\(\d{1,2}\)|\d{1,2}\.)\s+/u;

/** Returns the number at an English heading's start, with the space after it, and the rest; the number may be empty. */
export function splitEnglishHeading(text: string): { number: string; title: string } {
  const number = englishNumber.exec(text)?.[0] ?? "";
  return { number, title: text.slice(number.length) };
}

/** Returns the printed number at a heading's start, with the space after it, and the rest; the number may be empty. */
export function splitHeading(text: string): { number: string; title: string } {
  const number = headingNumber.exec(text)?.[0] ?? "";
  return { number, title: text.slice(number.length) };
}
