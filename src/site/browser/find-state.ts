/** What the reader looks for over this page is kept with its entry of the history, so that Back opens the list again. */

/** Returns what was looked for here; null where the search was not open. */
export function findState(): string | null {
  const { find } = (history.state ?? {}) as { find?: string | null };
  return find ?? null;
}

/** Keeps what is looked for; null once the search is closed. */
export function rememberFind(query: string | null): void {
  const state = { ...(history.state as Record<string, unknown> | null), find: query };
  history.replaceState(state, "");
}
