import { concat, fragment, type Html } from "./html.ts";
import type { View } from "./view.ts";

/** Returns an anchor for every id that was published once and now leads to the unit with this id. */
export function renderAliases(id: string, view: View): Html {
  return concat(view.aliasesOf(id).map((alias) => fragment`<span id="${alias}"></span>`));
}
