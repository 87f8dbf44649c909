const han = /[\p{Script=Han}〇]/u;
/** CJK punctuation and full-width forms; the quotes and dashes shared with Latin text are not among them. */
const fullWidth = /[\u3000-\u303f\uff00-\uffef]/u;
/** Quotes, dashes and ellipses that Chinese and Latin text share: “ ” ‘ ’ — … · */
const shared = /[“”‘’—…·]/u;

/** Returns whether the character is Han. */
export function isHan(character: string): boolean {
  return han.test(character);
}

/** Returns whether the character is full-width punctuation or a full-width form. */
export function isFullWidth(character: string): boolean {
  return fullWidth.test(character);
}

/**
 * Returns whether no space is set between two neighbouring characters: beside full-width punctuation, between Han
 * characters, and between a Han character and a quote, dash or ellipsis.
 */
export function isTight(before: string, after: string): boolean {
  if (isFullWidth(before) || isFullWidth(after)) return true;
  if (isHan(before)) return isHan(after) || shared.test(after);
  if (isHan(after)) return shared.test(before);
  return false;
}

/** Returns the width in em: 1 for Han and full-width characters and dashes, 0.5 for the rest. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += isHan(character) || isFullWidth(character) || shared.test(character) ? 1 : 0.5;
  return width;
}
