/** Lights a sentence together with its counterpart, and opens the counterpart where it is folded away. */
let partners: ReadonlyMap<Element, Element> = new Map();
let own: readonly Element[] = [];
let kept: Element | null = null;
let pointer: readonly [number, number] = [0, 0];
let listening = false;

/** Takes the pairs of this page, in each the page's own first; none where one language is shown. */
export function setPairs(pairs: readonly (readonly [Element, Element])[]): void {
  partners = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  own = pairs
    .map(([a]) => a)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  kept = null;
  if (!listening) listen();
  listening = true;
}

function listen(): void {
  document.addEventListener("pointerover", (event) => {
    // Scrolling moves the page under a pointer that rests; what was lit by key stays lit.
    const rests = event.screenX === pointer[0] && event.screenY === pointer[1];
    pointer = [event.screenX, event.screenY];
    if (event.pointerType === "mouse" && !rests) light(partnerAt(event.target) ?? kept);
  });
  document.addEventListener("focusin", (event) => {
    const element = partnerAt(event.target);
    if (element !== null) light(element);
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("a, button, summary") !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    const element = partnerAt(event.target);
    if (element !== null) choose(element);
    else if (kept !== null) light((kept = null));
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || partners.size === 0) return;
    const { activeElement } = document;
    if (event.key === "Enter" && activeElement !== null && partners.has(activeElement)) choose(activeElement);
    else if (event.key === "J") step(1);
    else if (event.key === "K") step(-1);
  });
}

function partnerAt(target: EventTarget | null): Element | null {
  let element = target instanceof Element ? target : null;
  while (element !== null && !partners.has(element)) element = element.parentElement;
  return element;
}

function light(element: Element | null): void {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  for (const one of [element, partners.get(element ?? document.body)]) one?.classList.add("lit");
}

/** Keeps a pair lit until another is chosen, and opens or closes its counterpart. */
function choose(element: Element): void {
  const folded = element.matches(".w") ? element : partners.get(element);
  folded?.classList.toggle("open");
  kept = element;
  light(element);
}

function step(by: 1 | -1): void {
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const from = own.indexOf(partnerAt(document.activeElement) ?? document.body);
  const at = from < 0 ? own.findIndex((element) => element.getBoundingClientRect().top >= edge - 2) : from + by;
  const next = own[at];
  if (next instanceof HTMLElement) next.focus();
}
