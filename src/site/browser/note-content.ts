import type { ApparatusEntry } from "../../render/apparatus.ts";

let apparatus: readonly (ApparatusEntry | 0)[] | null = null;

/** Returns the note a link points to, in the link's language, without its way back and without ids; null if it is no note. */
export function noteContent(link: HTMLAnchorElement): DocumentFragment | null {
  const note = document.querySelector(`li${link.hash}`);
  if (note === null) return null;
  const content = document.createDocumentFragment();
  const inLanguage = link.closest(".w") === null ? null : note.querySelector(".w");
  content.append(...[...(inLanguage ?? note).childNodes].map((node) => node.cloneNode(true)));
  for (const back of content.querySelectorAll("[role=doc-backlink], .w")) back.remove();
  for (const element of content.querySelectorAll("[id]")) element.removeAttribute("id");
  return content;
}

/** Returns both readings and the reason of the emendation a link points to. */
export function emendationContent(link: HTMLAnchorElement): DocumentFragment | null {
  apparatus ??= JSON.parse(document.querySelector("#emended")?.textContent ?? "[]") as (ApparatusEntry | 0)[];
  const entry = apparatus[Number(link.hash.slice(2)) - 1];
  if (entry === undefined || entry === 0) return null;
  const [found, corrected, , , reason] = entry;
  const content = document.createDocumentFragment();
  const readings = document.createElement("p");
  readings.lang = "zh-Hans";
  readings.append(element("del", found === "" ? "∅" : found), element("ins", corrected === "" ? "∅" : corrected));
  const why = element("p", `${reason} `);
  const more = element("a", "→");
  more.setAttribute("href", link.href);
  why.append(more);
  content.append(readings, why);
  return content;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
