/** Pictures of rows and columns: what is pointed at, focused or tapped is lit with all that belongs to it, and named below. */
const NEAR = 24;

for (const figure of document.querySelectorAll<HTMLElement>("[data-picture]")) {
  /** What was chosen when a finger came down, null for any other pointer: the tap itself moves the focus. */
  let touched: string | null = null;
  figure.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch" ? (figure.dataset["at"] ?? "") : null;
  });
  figure.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") choose(figure, partAt(event.target));
  });
  figure.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") clear(figure);
  });
  figure.addEventListener("focusin", (event) => {
    choose(figure, partAt(event.target));
    keepOneStop(event.target);
  });
  figure.addEventListener("click", (event) => {
    if (touched !== null) tap(figure, event, touched);
  });
  figure.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear(figure);
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : neighbour(event.target, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  });
  for (const drawing of figure.querySelectorAll("[data-time]")) {
    keepOneStop(drawing.querySelector(".mark"));
  }
}

/** Makes the mark the only one of its drawing that Tab reaches, instead of hundreds; the arrows reach the others. */
function keepOneStop(mark: EventTarget | null): void {
  if (!(mark instanceof Element) || !mark.matches("[data-time] .mark")) return;
  for (const other of mark.closest("[data-time]")?.querySelectorAll(".mark") ?? [])
    if (other === mark) other.removeAttribute("tabindex");
    else other.setAttribute("tabindex", "-1");
}

function partAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(".picture :is([data-r], [data-w])") : null;
}

/** The first tap on a mark, or close to one, shows what it is; the next follows its link. */
function tap(figure: HTMLElement, event: MouseEvent, before: string): void {
  if (!(event.target instanceof Element) || event.target.closest(".picture") === null) return;
  const part = partAt(event.target) ?? nearestMark(figure, event.clientX, event.clientY);
  if (part === null) clear(figure);
  else if (before !== nameOf(part)) {
    event.preventDefault();
    choose(figure, part);
  }
}

function nearestMark(figure: HTMLElement, x: number, y: number): Element | null {
  let [nearest, least]: [Element | null, number] = [null, NEAR];
  for (const mark of figure.querySelectorAll(".mark")) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const distance = width === 0 ? NEAR : Math.hypot(left + width / 2 - x, top + height / 2 - y);
    if (distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}

function nameOf(part: Element): string {
  return `${part.getAttribute("data-r") ?? ""} ${part.getAttribute("data-w") ?? ""}`;
}

function clear(figure: HTMLElement): void {
  delete figure.dataset["at"];
  figure.classList.remove("choosing");
  for (const part of figure.querySelectorAll(".chosen")) part.classList.remove("chosen");
  figure.querySelector(".readout")?.replaceChildren();
}

/** Lights a row with its marks and columns, or a column with its rows and the columns that share them. */
function choose(figure: HTMLElement, part: Element | null): void {
  if (part === null || figure.dataset["at"] === nameOf(part)) return;
  clear(figure);
  figure.dataset["at"] = nameOf(part);
  figure.classList.add("choosing");
  const [reference, work] = [part.getAttribute("data-r"), part.getAttribute("data-w")];
  const marks = [...figure.querySelectorAll(".picture [data-r][data-w]")];
  const own = marks.filter((mark) =>
    reference === null ? mark.getAttribute("data-w") === work : mark.getAttribute("data-r") === reference,
  );
  const references = new Set(reference === null ? own.map((mark) => mark.getAttribute("data-r")) : [reference]);
  const lit = marks.filter((mark) => references.has(mark.getAttribute("data-r")));
  const works = new Set([work, ...lit.map((mark) => mark.getAttribute("data-w"))]);
  for (const other of figure.querySelectorAll(".picture :is([data-r], [data-w])")) {
    const key = other.getAttribute("data-r");
    if (key === null ? works.has(other.getAttribute("data-w")) : references.has(key)) other.classList.add("chosen");
  }
  const entry = figure.querySelector(
    reference === null ? `details [data-w="${work ?? ""}"]` : `details [data-r="${reference}"]`,
  )?.parentElement;
  const readout = figure.querySelector(".readout");
  if (entry != null) readout?.replaceChildren(...[...entry.children].map(copyOf));
  else if (work !== null) readout?.replaceChildren(titleOf(part));
}

/** A copy without ids, so that every id stays unique. */
function copyOf(element: Element): Node {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return copy;
  for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id");
  return copy;
}

function titleOf(part: Element): Node {
  const link = document.createElement("a");
  link.href = part.getAttribute("href") ?? "";
  link.textContent = part.getAttribute("aria-label");
  return link;
}

/** Arrows along time go from mark to mark of a work and on to the next work; across it, to the nearest mark of the next. */
function neighbour(from: EventTarget | null, key: string): SVGElement | null {
  const drawing = from instanceof SVGElement && from.matches(".mark") ? from.closest("[data-time]") : null;
  if (drawing === null || !(from instanceof SVGElement)) return null;
  const isAcross = drawing.getAttribute("data-time") === "across";
  const [back, on, up, down] = isAcross
    ? ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]
    : ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
  const all = [...drawing.querySelectorAll<SVGElement>(".mark")];
  const at = all.indexOf(from);
  const lanes = [...drawing.querySelectorAll(".lane")];
  const lane = lanes.findIndex((one) => one.contains(from));
  const marksOf = (place: number) => [...(lanes[place]?.querySelectorAll<SVGElement>(".mark") ?? [])];
  const nearestOf = (marks: readonly SVGElement[]): SVGElement | undefined => {
    const place = (mark: SVGElement): number => {
      const { left, top } = mark.getBoundingClientRect();
      return isAcross ? left : top;
    };
    return [...marks].sort((a, b) => Math.abs(place(a) - place(from)) - Math.abs(place(b) - place(from)))[0];
  };
  if (key === back) return all[at - 1] ?? null;
  if (key === on) return all[at + 1] ?? null;
  if (key === up) return nearestOf(marksOf(lane - 1)) ?? null;
  if (key === down) return nearestOf(marksOf(lane + 1)) ?? null;
  if (key === "Home") return marksOf(lane)[0] ?? null;
  return key === "End" ? (marksOf(lane).at(-1) ?? null) : null;
}
