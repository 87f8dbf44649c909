/** The framework diagrams: what is pointed at, focused or tapped is lit with its edges and the sentences behind it. */
import { element } from "./element.ts";

/** Draws the editors' diagrams of the page when they come in sight, and brings every drawing to life. */
export function offerFrameworks(): void {
  for (const drawing of document.querySelectorAll<HTMLElement>("[data-drawing]")) enliven(drawing);
  const links = document.querySelectorAll<HTMLAnchorElement>(".editors figcaption > a:last-child");
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && target instanceof HTMLAnchorElement) {
          observer.unobserve(target);
          void draw(target);
        }
    },
    { rootMargin: "400px" },
  );
  for (const link of links) observer.observe(link);
  restoreFocus();
}

async function draw(link: HTMLAnchorElement): Promise<void> {
  const drawing = await fetchDrawing(link.href);
  if (drawing === null) return;
  link.closest("figure")?.append(drawing);
  enliven(drawing);
}

/** Returns the drawing of a framework's page; links into this page become fragments. */
async function fetchDrawing(address: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const drawing = page.querySelector<HTMLElement>("[data-drawing]");
    for (const link of drawing?.querySelectorAll("a[href]") ?? []) {
      const [path, id] = (link.getAttribute("href") ?? "").split("#");
      if (path === location.pathname && id !== undefined) link.setAttribute("href", `#${id}`);
    }
    return drawing === null ? null : document.adoptNode(drawing);
  } catch {
    return null;
  }
}

function enliven(drawing: HTMLElement): void {
  const seen = element("p", { className: "seen", textContent: drawing.dataset["hint"] ?? "" });
  seen.setAttribute("role", "status");
  drawing.append(seen);
  const choose = (part: Element | null): void => {
    light(drawing, part, seen);
  };
  const partAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest(".sheet [data-e]") : null;
  drawing.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") choose(partAt(event.target));
  });
  drawing.addEventListener("pointerleave", () => {
    choose(null);
  });
  drawing.addEventListener("focusin", (event) => {
    choose(partAt(event.target));
  });
  drawing.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose(null);
  });
  drawing.addEventListener("click", (event) => {
    const part = partAt(event.target);
    if (part === null) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    // The first tap shows what a part rests on, the second goes there.
    if (isTouch && !part.classList.contains("was-chosen")) event.preventDefault();
    else history.replaceState({ ...(history.state as object | null), part: part.getAttribute("data-n") }, "");
    for (const other of drawing.querySelectorAll(".was-chosen")) other.classList.remove("was-chosen");
    if (isTouch) part.classList.add("was-chosen");
    choose(part);
  });
  // The other way: a sentence that is pointed at lights what rests on it.
  for (const line of new Set(idsOf(drawing)))
    for (const sentence of sentencesOf(line))
      for (const kind of ["pointerenter", "focusin"])
        sentence.addEventListener(kind, () => {
          lightParts(
            drawing,
            [...drawing.querySelectorAll(".sheet [data-e]")].filter((part) => linesOf(part).includes(line)),
          );
        });
  offerSteps(drawing, choose);
  offerSeries(drawing);
}

/** Previous and next edge in the order of the text. */
function offerSteps(drawing: HTMLElement, choose: (part: Element | null) => void): void {
  const edgesOf = (): Element[] => {
    const shown = [...drawing.querySelectorAll<SVGElement>(".sheet svg")].find(
      (svg) => svg.getClientRects().length > 0,
    );
    return [...(shown?.querySelectorAll(".edge") ?? [])];
  };
  if (drawing.querySelector(".edge") === null) return;
  let at = -1;
  const step = (by: number): void => {
    const edges = edgesOf();
    at = (at + by + edges.length) % edges.length;
    choose(edges[at] ?? null);
  };
  const back = element("button", { type: "button", textContent: `← ${drawing.dataset["back"] ?? ""}` });
  const on = element("button", { type: "button", textContent: `${drawing.dataset["on"] ?? ""} →` });
  back.addEventListener("click", () => {
    step(at < 0 ? 0 : -1);
  });
  on.addEventListener("click", () => {
    step(1);
  });
  const tools = element("div", { className: "tools" }, `${drawing.dataset["step"] ?? ""} `, back, on);
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", drawing.dataset["step"] ?? "");
  drawing.querySelector(".sheet")?.before(tools);
}

/** Comparable frameworks change places with this one, or stand beside it, without leaving the page. */
function offerSeries(drawing: HTMLElement): void {
  const series = drawing.querySelector<HTMLElement>(".series");
  const sheet = drawing.querySelector<HTMLElement>(".sheet");
  if (series === null || sheet === null) return;
  const links = [...series.querySelectorAll<HTMLAnchorElement>("a")];
  const sheets = new Map([[links.find((link) => link.ariaCurrent !== null) ?? links[0], [...sheet.children]]]);
  const fetchSheet = async (link: HTMLAnchorElement): Promise<Element[]> => {
    const known = sheets.get(link) ?? [...((await fetchDrawing(link.href))?.querySelector(".sheet")?.children ?? [])];
    if (known.length > 0) sheets.set(link, known);
    return known;
  };
  const side = element("button", { type: "button", textContent: series.dataset["side"] ?? "" });
  side.ariaPressed = "false";
  const show = (current: HTMLAnchorElement | null, drawings: Element[]): void => {
    if (drawings.length === 0) return;
    sheet.classList.toggle("beside", current === null);
    side.ariaPressed = String(current === null);
    for (const link of links) link.ariaCurrent = link === current ? "true" : null;
    sheet.replaceChildren(...drawings);
  };
  for (const link of links)
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void fetchSheet(link).then((drawings) => {
        show(link, drawings);
      });
    });
  side.addEventListener("click", () => {
    void Promise.all(links.map(fetchSheet)).then((all) => {
      show(
        null,
        all.flatMap((drawings) => drawings[0]?.cloneNode(true) as Element),
      );
    });
  });
  series.append(side);
}

function light(drawing: HTMLElement, part: Element | null, seen: HTMLElement): void {
  for (const said of document.querySelectorAll(".said")) said.classList.remove("said");
  if (part === null) {
    lightParts(drawing, []);
    seen.replaceChildren(drawing.dataset["hint"] ?? "");
    return;
  }
  const own = part.getAttribute("data-n") ?? "";
  const all = [...drawing.querySelectorAll(".sheet [data-n]")];
  const edges = all.filter((one) => [one.getAttribute("data-from"), one.getAttribute("data-to")].includes(own));
  const ends = [part, ...edges].flatMap((one) => [one.getAttribute("data-from"), one.getAttribute("data-to")]);
  const lit = new Set([own, ...edges.map((edge) => edge.getAttribute("data-n")), ...ends]);
  lightParts(
    drawing,
    all.filter((one) => lit.has(one.getAttribute("data-n"))),
  );
  const texts = linesOf(part).flatMap((line) => {
    const [sentence] = sentencesOf(line);
    for (const one of sentencesOf(line)) one.classList.add("said");
    return sentence?.textContent?.trim() ?? [];
  });
  seen.replaceChildren(texts.join(" "));
}

function lightParts(drawing: HTMLElement, parts: readonly Element[]): void {
  for (const chosen of drawing.querySelectorAll(".chosen")) chosen.classList.remove("chosen");
  for (const part of parts) part.classList.add("chosen");
  drawing.classList.toggle("choosing", parts.length > 0);
}

function linesOf(part: Element): string[] {
  return (part.getAttribute("data-e") ?? "").split(" ").filter((id) => id !== "");
}

function idsOf(drawing: HTMLElement): string[] {
  return [...drawing.querySelectorAll(".sheet [data-e]")].flatMap(linesOf);
}

/** Where a line stands in this page: the text itself, or the list of what a framework rests on. */
function sentencesOf(line: string): Element[] {
  const own = document.getElementById(line);
  const listed = document.querySelector(`.evidence [data-line="${line}"]`);
  return [own, listed?.querySelector("span")].filter((one) => one != null);
}

/** Coming back from a sentence, the part that led there has the focus again. */
function restoreFocus(): void {
  focusPart();
  addEventListener("popstate", focusPart);
  addEventListener("pageshow", focusPart);
}

function focusPart(): void {
  const { part } = (history.state ?? {}) as { part?: string };
  if (part === undefined) return;
  const all = document.querySelectorAll<SVGElement>(`.sheet a[data-n="${CSS.escape(part)}"]`);
  [...all].find((one) => one.getClientRects().length > 0)?.focus();
}
