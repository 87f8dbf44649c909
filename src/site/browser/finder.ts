import { findState } from "./find-state.ts";

/** Offers the search over the page: by the link in the header, by `/` (see `keys.ts`), by the box of the page; and again after Back. */
export function offerFinder(): void {
  if (document.querySelector("#results") !== null) return;
  document.querySelector('header nav a[href$="/search/"]')?.addEventListener("click", (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void openFinder("");
  });
  const box = document.querySelector<HTMLInputElement>("#q");
  const take = (event: Event): void => {
    // What an input method has not yet finished would be lost.
    if (box !== null && box.value.trim() !== "" && !(event instanceof InputEvent && event.isComposing))
      void handOver(box);
  };
  box?.addEventListener("input", take);
  box?.addEventListener("compositionend", take);
  const query = findState();
  if (query !== null) void openFinder(query);
}

/** Opens the search over the page; what it needs is fetched now. */
export async function openFinder(query: string): Promise<void> {
  const { openSearchDialog } = await import("./search-dialog.ts");
  openSearchDialog(query);
}

/** What is typed into the box of a page goes on in the dialog. */
async function handOver(box: HTMLInputElement): Promise<void> {
  const { openSearchDialog } = await import("./search-dialog.ts");
  if (box.value === "") return;
  openSearchDialog(box.value);
  box.value = "";
}
