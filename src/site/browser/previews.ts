import { emendationContent, noteContent } from "./note-content.ts";
import { sidenoteOf } from "./sidenotes.ts";

/** Milliseconds a pointer rests on a mark before the preview opens, and before it closes after leaving. */
const OPEN_AFTER = 150;
const CLOSE_AFTER = 250;
const LINKS = "a[role=doc-noteref], a.e, a.o[href^='#n']";

let open: HTMLAnchorElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let touch = false;

/** Previews of notes and emendations: on hover, on focus from the keyboard and on tap; Escape closes. */
export function showPreviews(): void {
  const pop = document.createElement("div");
  pop.id = "pop";
  pop.role = "note";
  pop.hidden = true;
  document.addEventListener("pointerdown", (event) => {
    touch = event.pointerType !== "mouse";
  });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = linkAt(event.target);
    if (link !== null)
      later(OPEN_AFTER, () => {
        show(pop, link);
      });
    else if (event.target instanceof Node && pop.contains(event.target)) clearTimeout(timer);
    else if (open !== null)
      later(CLOSE_AFTER, () => {
        hide(pop);
      });
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link?.matches(":focus-visible") === true && !touch) show(pop, link);
    else if (open !== null && event.target instanceof Node && !pop.contains(event.target)) hide(pop);
  });
  document.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    if (link !== null && touch && link !== open && contentOf(link) !== null) {
      event.preventDefault();
      show(pop, link);
    } else if (event.target instanceof Node && (!pop.contains(event.target) || linkAt(event.target) !== null))
      hide(pop);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide(pop);
  });
}

function later(delay: number, action: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
}

function contentOf(link: HTMLAnchorElement): DocumentFragment | null {
  return link.matches(".e") ? emendationContent(link) : noteContent(link);
}

function show(pop: HTMLElement, link: HTMLAnchorElement): void {
  if (open === link) return;
  hide(pop);
  const beside = sidenoteOf(link);
  if (beside !== null) {
    beside.classList.add("on");
    open = link;
    return;
  }
  const content = contentOf(link);
  if (content === null) return;
  pop.replaceChildren(content);
  pop.classList.toggle("ours", link.matches(".e"));
  const language = link.closest<HTMLElement>(".w") ?? document.querySelector<HTMLElement>(".notes ol[lang]");
  pop.lang = language?.lang ?? document.documentElement.lang;
  if (link.matches(".e")) pop.lang = document.documentElement.lang;
  pop.hidden = false;
  // After the link's paragraph, so that Tab goes from the mark into the preview.
  if (!pop.isConnected) document.body.append(pop);
  link.setAttribute("aria-describedby", "pop");
  link.classList.add("on");
  place(pop, link);
  open = link;
}

/** Below the line of the mark, above it where there is no room: never over the line itself. */
function place(pop: HTMLElement, link: HTMLElement): void {
  const mark = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const gap = parseFloat(getComputedStyle(link.closest("p, li, td, th, h2, h3, h4") ?? link).lineHeight) * 0.6 || 20;
  const height = pop.offsetHeight;
  const below = mark.bottom + gap;
  const fits = below + height < innerHeight || mark.top - gap - height < 0;
  pop.style.top = `${scrollY + (fits ? below : mark.top - gap - height)}px`;
  const edge = document.documentElement.clientWidth - pop.offsetWidth - 16;
  pop.style.left = `${Math.max(16, Math.min(mark.left - 40, edge))}px`;
}

function hide(pop: HTMLElement): void {
  clearTimeout(timer);
  if (open === null) return;
  sidenoteOf(open)?.classList.remove("on");
  open.removeAttribute("aria-describedby");
  open.classList.remove("on");
  pop.hidden = true;
  open = null;
}
