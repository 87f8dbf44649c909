import type { PanelData } from "../cite-data.ts";
import type { CitePanel } from "./cite-panel.ts";
import { element } from "./element.ts";
import { partAt, partToCite } from "./cite-place.ts";

let panel: Promise<CitePanel | null> | null = null;

/**
 * Opens the cite panel: at the number of a paragraph, the § of a section, note, figure or table, the Cite link of the
 * page, and the key `c`. What it needs is fetched when it is first asked for; until then its links are plain links.
 */
export function offerCitations(): void {
  const link = document.querySelector<HTMLAnchorElement>(".views a.cite");
  if (link === null) return;
  for (const note of document.querySelectorAll<HTMLElement>(".notes li[id]")) {
    const label = note.querySelector("[role=doc-backlink]")?.ariaLabel?.match(/\d+/u)?.[0] ?? "";
    const mark = element(
      "a",
      { className: "s", href: `#${note.id}`, ariaLabel: `${link.textContent?.trim() ?? ""} ${label}` },
      "§",
    );
    note.append(mark);
  }
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const chosen = event.target.closest<HTMLAnchorElement>(".n, .s, .views a.cite");
    if (chosen === null || chosen.closest(".w") !== null) return;
    if (chosen === link) event.preventDefault();
    void open(link, chosen === link ? (link.dataset["part"] ?? partToCite()) : partAt(chosen.hash.slice(1)), chosen);
  });
}

/** The key `c`: cites the selected words, else the place in focus, the target of the address, or what is being read. */
export function citeHere(): boolean {
  const link = document.querySelector<HTMLAnchorElement>(".views a.cite");
  if (link === null) return false;
  void open(link, partToCite(), document.activeElement instanceof HTMLElement ? document.activeElement : link);
  return true;
}

async function open(link: HTMLAnchorElement, part: string, from: HTMLElement): Promise<void> {
  panel ??= load(link.dataset["panel"] ?? "");
  const loaded = await panel;
  if (loaded === null) {
    panel = null;
    if (from === link) location.assign(link.href);
    return;
  }
  loaded.show(part, from);
}

async function load(address: string): Promise<CitePanel | null> {
  try {
    const [{ makePanel }, response] = await Promise.all([import("./cite-panel.ts"), fetch(address)]);
    return response.ok ? makePanel((await response.json()) as PanelData) : null;
  } catch {
    return null;
  }
}
