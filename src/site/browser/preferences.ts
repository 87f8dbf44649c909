import { writeStored } from "./stored.ts";

/** Theme, text size and contrast: set on the root element, remembered, shown in the settings. */
export function keepPreferences(): void {
  const choices = document.querySelector<HTMLElement>(".choices");
  if (choices === null) return;
  const root = document.documentElement;
  for (const input of choices.querySelectorAll("input")) {
    const stored = root.dataset[input.name];
    if (stored !== undefined) input.checked = input.value === stored;
  }
  choices.addEventListener("change", () => {
    const chosen = [...choices.querySelectorAll<HTMLInputElement>("input:checked")];
    for (const { name, value } of chosen) root.dataset[name] = value;
    writeStored("view", JSON.stringify(Object.fromEntries(chosen.map(({ name, value }) => [name, value]))));
  });
  const details = choices.closest("details");
  document.addEventListener("click", (event) => {
    if (details?.open === true && event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
}
