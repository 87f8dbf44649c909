import { writeStored } from "./stored.ts";

const KEYS = ["theme", "size", "contrast"] as const;

/** Theme, text size and contrast: set on the root element, remembered, shown in the settings form. */
export function keepPreferences(): void {
  const form = document.querySelector<HTMLFormElement>(".set form");
  if (form === null) return;
  const root = document.documentElement;
  for (const input of form.querySelectorAll("input")) {
    const stored = root.dataset[input.name];
    if (stored !== undefined) input.checked = input.value === stored;
  }
  form.addEventListener("change", () => {
    const chosen = new FormData(form);
    for (const key of KEYS) root.dataset[key] = String(chosen.get(key));
    writeStored("view", JSON.stringify(Object.fromEntries(chosen)));
  });
  const details = form.closest("details");
  document.addEventListener("click", (event) => {
    if (details?.open === true && event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
}
