import { emendationAt } from "./apparatus.ts";
import { element } from "./element.ts";

/** Returns the note a link points to, in the link's language, without its way back and without ids; null if it is no note. */
export function noteContent(link: HTMLAnchorElement): DocumentFragment | null {
  const note = document.querySelector(`li${link.hash}`);
  if (note === null) return null;
  const content = document.createDocumentFragment();
  const inLanguage = link.closest(".w") === null ? null : note.querySelector(".w");
  content.append(...[...(inLanguage ?? note).childNodes].map((node) => node.cloneNode(true)));
  for (const back of content.querySelectorAll("[role=doc-backlink], .s, .w")) back.remove();
  for (const element of content.querySelectorAll("[id]")) element.removeAttribute("id");
  return content;
}

/** Returns both readings and the reason of the emendation a link points to; null while they are not there yet. */
export function emendationContent(link: HTMLAnchorElement): DocumentFragment | null {
  const entry = emendationAt(link);
  if (entry === null) return null;
  const [found, corrected, , , reason] = entry;
  const content = document.createDocumentFragment();
  const readings = element(
    "p",
    { lang: "zh-Hans" },
    element("del", {}, found === "" ? "∅" : found),
    element("ins", {}, corrected === "" ? "∅" : corrected),
  );
  content.append(readings, element("p", {}, `${reason} `, element("a", { href: link.href }, "→")));
  return content;
}
