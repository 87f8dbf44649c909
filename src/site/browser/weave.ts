import { setPairs } from "./light.ts";

/** From this width on two columns stand side by side (views.css). */
const WIDE = matchMedia("(min-width: 48rem)");
const SENTENCES = "main :is(p, li) > span[id]:not(.pb, :empty)";
const HEADINGS = ".text section[id] > :is(h2, h3, h4, h5, h6)";
/** What has its counterpart below it in every view. */
const UNITS =
  "figcaption > [id], caption[id], .source[id], :is(td, th)[id], #auth, #keywords, #acknowledgement, .notes li[id]";

const NOTE_TEXT = ":scope > span:not([id])";

let present: { other: Document; view: "both" | "lines" } | null = null;

WIDE.addEventListener("change", () => {
  if (present !== null) weave(present.other, present.view);
});

/** Puts the other language's page into this one, by ids: beside each paragraph, or below each sentence. */
export function weave(other: Document, view: "both" | "lines"): void {
  unweave();
  const root = document.documentElement;
  const inColumns = view === "both" && WIDE.matches;
  const pairs: [Element, Element][] = [];
  const add = (own: Element, counterpart: HTMLElement): void => {
    pairs.push([own, counterpart]);
  };
  for (const own of document.querySelectorAll(HEADINGS)) {
    const found = other.querySelector(`section#${own.parentElement?.id ?? ""} > ${own.localName}`);
    if (found === null) continue;
    const made = copy(found, other, "p");
    made.classList.add(`w${own.localName}`);
    own.after(made);
    add(own, made);
  }
  if (inColumns) weaveParagraphs(other, add);
  else {
    for (const own of document.querySelectorAll(SENTENCES)) {
      const found = other.getElementById(own.id);
      if (found === null) continue;
      const made = copy(found, other);
      own.after(made);
      add(own, made);
    }
  }
  for (const own of document.querySelectorAll<HTMLElement>(UNITS)) weaveUnit(own, other, add);
  for (const element of pairs.flat()) (element as HTMLElement).tabIndex = -1;
  setPairs(pairs);
  root.dataset["view"] = view;
  root.dataset["woven"] = inColumns ? "columns" : "rows";
  present = { other, view };
}

/** Takes the other language out again. */
export function unweave(): void {
  const root = document.documentElement;
  present = null;
  for (const element of document.querySelectorAll(".w")) element.remove();
  for (const element of document.querySelectorAll(".own")) element.replaceWith(...element.childNodes);
  for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
  for (const element of document.querySelectorAll("main [tabindex='-1'][id]")) element.removeAttribute("tabindex");
  setPairs([]);
  delete root.dataset["view"];
  delete root.dataset["woven"];
}

function weaveParagraphs(other: Document, add: (own: Element, counterpart: HTMLElement) => void): void {
  const sentences = [...document.querySelectorAll(SENTENCES)];
  for (const own of new Set(sentences.map((sentence) => sentence.parentElement))) {
    const inside = sentences.filter((sentence) => sentence.parentElement === own);
    const found = other.getElementById(inside[0]?.id ?? "")?.parentElement;
    if (own === null || found == null) continue;
    const made = copy(found, other);
    own.after(made);
    for (const sentence of inside) {
      const counterpart = made.querySelector<HTMLElement>(`[data-of="${sentence.id}"]`);
      if (counterpart !== null) add(sentence, counterpart);
    }
  }
}

function weaveUnit(own: HTMLElement, other: Document, add: (own: Element, counterpart: HTMLElement) => void): void {
  const found = other.getElementById(own.id);
  if (found === null) return;
  if (own.matches("li")) {
    const text = found.querySelector(NOTE_TEXT) ?? found;
    const isSame = wordsOf(text) === wordsOf(own.querySelector(NOTE_TEXT));
    const wrapped = document.createElement("div");
    wrapped.className = "own";
    wrapped.append(...own.childNodes);
    own.append(wrapped);
    if (isSame) return;
    const made = copy(text, other);
    made.dataset["of"] = own.id;
    own.append(made);
    add(wrapped, made);
    return;
  }
  const made = copy(found, other, "span");
  if (own.matches("figcaption > *, .source, p")) own.after(made);
  else own.append(made);
  add(own, made);
}

/** A citation of an English paper reads alike in both languages but for its punctuation. */
function wordsOf(text: Element | null): string {
  return text?.textContent.replaceAll(/[^\p{L}\p{N}]+/gu, "") ?? "";
}

/** Returns a copy that bears no ids and none of what stands on this page already: paragraph numbers, pages, ways back. */
function copy(source: Element, other: Document, tag: string = source.localName): HTMLElement {
  const made = document.createElement(tag);
  made.append(...[...source.childNodes].map((node) => document.importNode(node, true)));
  made.className = `${source.className} w`.trim();
  made.lang = source.closest<HTMLElement>("[lang]")?.lang ?? other.documentElement.lang;
  if (source.id !== "") made.dataset["of"] = source.id;
  const own = document.documentElement.dataset["l"];
  // The marks of emendations are on the English page only because it may stand alone.
  const surplus = `.n, .t, .s, .pb, .ours, [role=doc-backlink]${own === "zh" ? ", .e" : ""}`;
  for (const element of made.querySelectorAll(surplus)) element.remove();
  for (const element of made.querySelectorAll<HTMLElement>("[id]")) {
    element.dataset["of"] = element.id;
    element.removeAttribute("id");
  }
  return made;
}
