/** Stores a value; where storage is refused, the page simply forgets. */
export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows refuse storage; nothing depends on it.
  }
}
