import type { Overlay } from "../model/work.ts";
import type { View } from "./view.ts";

/**
 * Returns the overlay without the context an editor quoted to make the place unique: only the characters in which the
 * readings differ are marked. A pure deletion becomes a point.
 */
export function narrowOverlay(overlay: Overlay, text: string, view: Pick<View, "readingsAt">): Overlay {
  if (overlay.type !== "emendation") return overlay;
  const { found, corrected } = view.readingsAt(overlay.emendation);
  // Where note marks or joins stand inside, the readings are not the text: then the whole place is marked.
  if (found === corrected || text.slice(overlay.start, overlay.end) !== corrected) return overlay;
  let before = 0;
  while (before < Math.min(found.length, corrected.length) && found[before] === corrected[before]) before += 1;
  let after = 0;
  const most = Math.min(found.length, corrected.length) - before;
  while (after < most && found.at(-1 - after) === corrected.at(-1 - after)) after += 1;
  return { ...overlay, start: overlay.start + before, end: overlay.end - after };
}
