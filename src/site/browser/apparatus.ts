import type { ApparatusEntry } from "../../render/apparatus.ts";

let entries: readonly (ApparatusEntry | 0)[] = [];

/** Fetches the work's emendations once the page has nothing else to do: the first preview then needs no network. */
export function fetchApparatus(): void {
  const address = document.querySelector<HTMLElement>(".text")?.dataset["apparatus"];
  if (address === undefined) return;
  const start = (): void => {
    void fetch(address)
      .then(async (response) => {
        if (response.ok) entries = (await response.json()) as typeof entries;
      })
      // Without it an emended place is still a link to the page that explains it.
      .catch(() => undefined);
  };
  if ("requestIdleCallback" in window) requestIdleCallback(start);
  else setTimeout(start, 1000);
}

/** Returns the emendation a link (`…/about/#e3`) points to; null until they are fetched. */
export function emendationAt(link: HTMLAnchorElement): ApparatusEntry | null {
  const entry = entries[Number(link.hash.slice(2)) - 1];
  return entry === undefined || entry === 0 ? null : entry;
}
