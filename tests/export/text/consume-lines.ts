/**
 * Says where the text departs from the lines that it must hold in order, with at most one space between two of them
 * and nothing else; null where it does not.
 */
export function departureFrom(text: string, lines: readonly string[]): string | null {
  let at = 0;
  for (const line of lines) {
    if (at > 0 && text[at] === " " && !text.startsWith(line, at)) at += 1;
    if (!text.startsWith(line, at))
      return `at ${at}: ${JSON.stringify(text.slice(at, at + 40))} is not ${JSON.stringify(line.slice(0, 40))}`;
    at += line.length;
  }
  return at === text.length ? null : `left over: ${JSON.stringify(text.slice(at))}`;
}
