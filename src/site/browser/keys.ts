import { citeHere } from "./cite.ts";
import { openFinder } from "./finder.ts";
import { paragraphs } from "./reading-place.ts";

/** Single keys: `/` search, `j` `k` paragraph, `v` view, `t` contents, `n` notes, `g` go to, `c` cite, `?` help. They rest while the reader types. */
export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = ACTIONS[event.key];
    if (action !== undefined && action()) event.preventDefault();
  });
}

const ACTIONS: Readonly<Record<string, () => boolean>> = {
  "/": () => {
    const box = document.querySelector<HTMLInputElement>("#q");
    if (box === null) void openFinder("");
    else box.focus();
    return true;
  },
  j: () => step(1),
  k: () => step(-1),
  v: () => {
    const views = [...document.querySelectorAll<HTMLElement>(".views a[data-show]")];
    const next = views[(views.findIndex((view) => view.ariaCurrent === "true") + 1) % views.length];
    next?.click();
    return next !== undefined;
  },
  t: () => goTo(".toc a"),
  n: () => goTo("#notes"),
  g: () => goTo(".goto input"),
  c: citeHere,
  "?": () => {
    const settings = document.querySelector<HTMLDetailsElement>(".set");
    if (settings === null) return false;
    settings.open = true;
    settings.querySelector("summary")?.focus();
    return true;
  },
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

function goTo(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) return false;
  const isControl = element.matches("a, input");
  if (!isControl) element.tabIndex = -1;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
  element.scrollIntoView({ block: "nearest" });
  if (!isControl) element.scrollIntoView({ block: "start" });
  return true;
}

function step(by: 1 | -1): boolean {
  const all = paragraphs();
  const margin = (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) + 5;
  const next =
    by === 1
      ? all.find((paragraph) => paragraph.getBoundingClientRect().top > margin)
      : all.findLast((paragraph) => paragraph.getBoundingClientRect().top < margin - 10);
  if (next === undefined) return false;
  next.scrollIntoView({ block: "start" });
  next.querySelector<HTMLElement>(".n")?.focus({ preventScroll: true });
  return true;
}
