/** The filters of the index of references: kept in the address, so that a filtered list can be sent to somebody. */
const filters = document.querySelector<HTMLElement>(".filters");
const count = document.querySelector<HTMLElement>("#count");
const rows = [...document.querySelectorAll<HTMLElement>(".listed > li")];

if (filters !== null && count !== null) {
  const controls = [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")];
  const read = (): void => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) control.value = query.get(control.name) ?? "";
  };
  const apply = (): void => {
    const wanted = controls.filter(({ value }) => value.trim() !== "");
    const shown = rows.filter((row) => {
      const fits = wanted.every(({ name, value }) => isWanted(row, name, value.trim()));
      row.hidden = !fits;
      return fits;
    });
    count.textContent = countWords(count, shown.length);
  };
  const keep = (): void => {
    const query = new URLSearchParams(
      controls.flatMap(({ name, value }) => (value.trim() === "" ? [] : [[name, value.trim()]])),
    );
    history.replaceState(history.state, "", query.size === 0 ? location.pathname : `?${query.toString()}`);
  };
  filters.addEventListener("input", () => {
    apply();
    keep();
  });
  addEventListener("pageshow", () => {
    read();
    apply();
  });
}

function isWanted(row: HTMLElement, name: string, value: string): boolean {
  if (name !== "words") return (row.dataset[name] ?? "").split(" ").includes(value);
  const text = (row.textContent ?? "").toLowerCase();
  return value
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** The page holds the words for one of two and for two of two; the figures go into their places. */
function countWords(element: HTMLElement, shown: number): string {
  const { none = "", some = "", all = "" } = element.dataset;
  if (shown === 0) return none;
  const total = String(rows.length);
  if (shown === rows.length) return all.replace("2", total);
  return some.replace(/[12]/gu, (digit) => (digit === "1" ? String(shown) : total));
}
