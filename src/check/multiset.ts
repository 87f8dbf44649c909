/** How often each character occurs; a negative count is a lack. */
export type Multiset = ReadonlyMap<string, number>;

/** Full-width Latin letters and digits, which count as their half-width forms: `Ａ`, `７` */
const fullWidthLatin = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;

/** Returns the visible characters of the texts: white space is not counted, full-width Latin counts as half-width. */
export function visibleCharacters(texts: Iterable<string>): Multiset {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of halfWidth(text))
      if (character.trim() !== "") counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Returns the sum of several multisets. */
export function addAll(...sets: readonly Multiset[]): Multiset {
  const counts = new Map<string, number>();
  for (const set of sets) for (const [key, count] of set) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}

/** Returns what the first has more of than the second; never negative. */
export function surplus(first: Multiset, second: Multiset): Multiset {
  const entries = [...first].map(([key, count]): [string, number] => [key, count - (second.get(key) ?? 0)]);
  return new Map(entries.filter(([, count]) => count > 0));
}

/** Returns the number of members. */
export function sizeOf(set: Multiset): number {
  return [...set.values()].reduce((sum, count) => sum + count, 0);
}

/** Returns the members for a message, the first forty, by code point: `“×2 U+200B`. */
export function describe(set: Multiset): string {
  const entries = [...set].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  const shown = entries.slice(0, 40).map(([key, count]) => (count > 1 ? `${nameOf(key)}×${count}` : nameOf(key)));
  return [...shown, ...(entries.length > 40 ? [`and ${entries.length - 40} more`] : [])].join(" ");
}

function nameOf(character: string): string {
  if (!/[\p{C}\p{M}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function halfWidth(text: string): string {
  return text.replaceAll(fullWidthLatin, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0));
}
