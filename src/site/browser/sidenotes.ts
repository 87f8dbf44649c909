import { noteContent } from "./note-content.ts";

/** From this width on, the column beside the text exists (article.css). */
const WIDE = matchMedia("(min-width: 76rem)");
const GAP = 10;
const beside = new Map<HTMLAnchorElement, HTMLElement>();

/** Returns the note shown beside its mark, null where the window has no room for notes. */
export function sidenoteOf(link: HTMLAnchorElement): HTMLElement | null {
  return WIDE.matches && document.documentElement.dataset["woven"] !== "columns" ? (beside.get(link) ?? null) : null;
}

/** Copies each note into the margin, level with its first mark; the list at the end stays what assistive technology reads. */
export function placeSidenotes(): void {
  const text = document.querySelector<HTMLElement>(".work .text");
  if (text === null) return;
  const arrange = (): void => {
    if (!WIDE.matches) return;
    if (beside.size === 0) fill(text);
    const origin = text.getBoundingClientRect().top;
    const tops = [...beside].map(([link, note]) => ({
      note,
      top: link.getBoundingClientRect().top - origin - 4,
      height: note.offsetHeight,
    }));
    let free = 0;
    for (const { note, top, height } of tops) {
      const at = Math.max(top, free);
      note.style.top = `${at}px`;
      free = at + height + GAP;
    }
  };
  new ResizeObserver(arrange).observe(text);
  WIDE.addEventListener("change", arrange);
}

function fill(text: HTMLElement): void {
  for (const link of text.querySelectorAll<HTMLAnchorElement>("a[role=doc-noteref]")) {
    if (link.id === "" || /-ref-\d+$/u.test(link.id)) continue;
    const content = noteContent(link);
    if (content === null) continue;
    const note = document.createElement("div");
    note.className = "sn";
    note.ariaHidden = "true";
    for (const inner of content.querySelectorAll("a")) inner.tabIndex = -1;
    note.append(`${link.textContent} `, content);
    beside.set(link, note);
  }
  text.append(...beside.values());
}
