/** Paragraphs and list items of the text, in reading order. */
export function paragraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".text :is(p, li)[id]")];
}
