/** `一、`, `（一）`, `1.` with the space that may follow */
const headingNumber = /^([一二三四五六七八九十]+、|[（(]\s*[一二三四五六七八九十]+\s*[）)]|\d{1,2}[.．])\s*/u;

/** Returns the printed number at a heading's start, with the space after it, and the rest; the number may be empty. */
export function splitHeading(text: string): { number: string; title: string } {
  const number = headingNumber.exec(text)?.[0] ?? "";
  return { number, title: text.slice(number.length) };
}
