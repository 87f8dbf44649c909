import { parsePlace } from "./parse-place.ts";

/** Makes the go-to box work: Enter leads to the place, an unknown one is said to be so. */
export function offerPlaces(): void {
  const form = document.querySelector<HTMLFormElement>(".goto");
  const input = form?.querySelector("input");
  const status = form?.querySelector("[role=status]");
  if (form == null || input == null || status == null) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const place = parsePlace(input.value);
    const target = place === null ? null : document.getElementById(place.replace(/--.*$/u, ""));
    status.textContent = target === null ? `${input.value}: ${form.dataset["unknown"] ?? ""}` : "";
    if (place === null || target === null) return;
    input.blur();
    if (location.hash === `#${place}`) target.scrollIntoView();
    else location.hash = place;
    landOn(target);
  });
}

/** The next Tab goes on from the place, as after a click on a link. */
function landOn(target: HTMLElement): void {
  const focusable = target.matches("a, button, [tabindex]") ? target : target.querySelector<HTMLElement>(".n, .s, a");
  focusable?.focus({ preventScroll: true });
}
