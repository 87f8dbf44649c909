/** Paragraphs and list items of the text, in reading order. */
export function paragraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".text :is(p, li)[id]")];
}

/** Returns the paragraph at the top of the window, null above the text. */
export function paragraphInView(): HTMLElement | null {
  return paragraphs().findLast((paragraph) => paragraph.getBoundingClientRect().top < 120) ?? null;
}
