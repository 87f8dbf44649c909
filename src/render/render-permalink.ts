import { fragment, type Html } from "./html.ts";
import type { View } from "./view.ts";

/** Returns the link of a figure or table to itself, like the § of a section. */
export function renderPermalink(kind: "figure" | "table", id: string, view: View): Html {
  return fragment`<a class="s" href="#${id}" aria-label="${view.labels.linkTo[kind](id.replace(/^\D+/u, ""))}">§</a>`;
}
