import { leaveFor } from "./place.ts";
import { writeStored } from "./stored.ts";

/** Remembers the language in use; switching it keeps the place, and the view if it shows both. */
export function keepLanguage(): void {
  const { l } = document.documentElement.dataset;
  if (l !== undefined) writeStored("language", l);
  const link = document.querySelector<HTMLAnchorElement>(".lang");
  link?.addEventListener("click", () => {
    const query = new URLSearchParams(location.search);
    if (query.get("view") === l) query.set("view", link.dataset["to"] ?? "");
    link.search = query.toString();
    leaveFor(link);
  });
}
