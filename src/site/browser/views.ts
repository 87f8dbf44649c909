import type { ReadingView } from "../view-words.ts";
import { arrive, holdPlace, keepForReturn, leaveFor } from "./place.ts";
import { writeStored } from "./stored.ts";

/** Offers the views of a work: kept in the URL and remembered; what two languages need is fetched when first asked for. */
export function offerViews(): void {
  const root = document.documentElement;
  const nav = document.querySelector<HTMLElement>(".views");
  if (nav === null) {
    delete root.dataset["view"];
    arrive();
    return;
  }
  const own = root.dataset["l"] as "zh" | "en";
  const other = own === "zh" ? "en" : "zh";
  const wanted = new URLSearchParams(location.search).get("view");
  if (wanted === other) {
    location.replace(linkTo(nav, other).href + location.hash);
    return;
  }
  nav.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a") : null;
    const view = link?.dataset["show"] as ReadingView | undefined;
    if (link === null || view === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    writeStored("reading", view);
    if (view === other) leaveFor(link);
    else {
      event.preventDefault();
      void show(nav, view, linkTo(nav, other).href);
    }
  });
  const view = root.dataset["view"];
  const first = view === "both" || view === "lines" ? show(nav, view, linkTo(nav, other).href) : Promise.resolve();
  const land = (): void => {
    void first.then(arrive);
  };
  land();
  addEventListener("pageshow", land);
  addEventListener("pagehide", () => {
    if (root.dataset["woven"] !== undefined) keepForReturn();
  });
}

function linkTo(nav: HTMLElement, view: ReadingView): HTMLAnchorElement {
  const link = nav.querySelector<HTMLAnchorElement>(`a[data-show=${view}]`);
  if (link === null) throw new Error(`no link to ${view}`);
  return link;
}

let fetched: Promise<Document> | null = null;

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address.replace(/[?#].*$/u, ""));
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

async function show(nav: HTMLElement, view: ReadingView, address: string): Promise<void> {
  const root = document.documentElement;
  const status = nav.querySelector("[role=status]");
  if (view === "zh" || view === "en") {
    const { unweave } = await import("./weave.ts");
    holdPlace(unweave);
  } else {
    try {
      fetched ??= fetchPage(address);
      const [{ weave }, other] = await Promise.all([import("./weave.ts"), fetched]);
      if (status !== null) status.textContent = "";
      holdPlace(() => {
        weave(other, view);
      });
    } catch {
      fetched = null;
      delete root.dataset["view"];
      if (status !== null) status.textContent = nav.dataset["failed"] ?? "";
      return;
    }
  }
  history.scrollRestoration = root.dataset["woven"] === undefined ? "auto" : "manual";
  for (const link of nav.querySelectorAll("a")) {
    if (link.dataset["show"] === view) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const url = new URL(location.href);
  url.searchParams.set("view", view);
  history.replaceState(history.state, "", url);
}
