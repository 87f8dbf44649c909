/** Where a reader is on a page, so that another page or another arrangement of this one can show the same place. */
interface Place {
  /** Fragment with its `#`: the present one as long as its target is in sight; empty above the text. */
  readonly hash: string;
  /** The first element at or below the top of the window, or the last above it. */
  readonly id: string;
  /** Its distance from the top of the window, px. */
  readonly top: number;
  readonly height: number;
}

/** Calls `change` and moves the page so that the reader's place stays where it is in the window. */
export function holdPlace(change: () => void): void {
  const place = currentPlace();
  change();
  if (place !== null) goTo(place);
}

/** Gives the link the fragment of the reader's place, which the page it leads to takes up. */
export function leaveFor(link: HTMLAnchorElement): void {
  const place = currentPlace();
  link.hash = place === null ? location.hash : place.hash;
  if (place !== null) store(link.pathname, place);
}

/** Keeps the reader's place for when this page is shown again. */
export function keepForReturn(): void {
  const place = currentPlace();
  if (place !== null && sessionStorage.getItem("place") === null) store(location.pathname, place);
}

/** Moves to the place that was left for this page; without one nothing happens. */
export function arrive(): void {
  const stored = sessionStorage.getItem("place");
  if (stored === null) return;
  sessionStorage.removeItem("place");
  const { path, place } = JSON.parse(stored) as { path: string; place: Place };
  if (path === location.pathname) goTo(place);
}

function store(path: string, place: Place): void {
  sessionStorage.setItem("place", JSON.stringify({ path, place }));
}

function currentPlace(): Place | null {
  const edge = topEdge() - 2;
  const all = [...document.querySelectorAll<HTMLElement>("main [id]:not(nav *, .printed *, .w *, .pb, a)")];
  let above: Place | null = null;
  for (const { id, rect } of all.map((element) => ({ id: element.id, rect: element.getBoundingClientRect() }))) {
    if (rect.height === 0 && rect.width === 0) continue;
    const place = { hash: hashFor(id), id, top: rect.top, height: rect.height };
    if (rect.top >= edge && rect.top < innerHeight - 20) return place;
    if (rect.top < edge && rect.bottom > edge) above = place;
  }
  return above;
}

function hashFor(id: string): string {
  const present = document.getElementById(location.hash.slice(1).replace(/--.*$/u, ""))?.getBoundingClientRect();
  if (present !== undefined && present.bottom > topEdge() && present.top < innerHeight) return location.hash;
  return document.getElementById(id)?.closest(".head") == null ? `#${id}` : "";
}

function goTo({ id, top, height }: Place): void {
  const rect = document.getElementById(id)?.getBoundingClientRect();
  if (rect === undefined || rect.height === 0) return;
  const edge = topEdge();
  // A passage that begins above the window is met at the same share of its height.
  const wanted = top >= edge - 2 ? top : edge - ((edge - top) / height) * rect.height;
  if (Math.abs(rect.top - wanted) >= 1) scrollBy({ top: rect.top - wanted, behavior: "instant" });
}

/** Height of what stays at the top of the window, px. */
function topEdge(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
