import { paragraphInView } from "./reading-place.ts";
import { writeStored } from "./stored.ts";

/** Remembers the language in use; switching it keeps the place. */
export function keepLanguage(): void {
  const { l } = document.documentElement.dataset;
  if (l !== undefined) writeStored("language", l);
  const link = document.querySelector<HTMLAnchorElement>(".lang");
  link?.addEventListener("click", () => {
    const place = paragraphInView();
    link.hash = place === null ? location.hash : place.id;
    link.search = location.search;
  });
}
