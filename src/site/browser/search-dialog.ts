/** The search over any page: a dialog with the same box and list as the results page. */
import { make } from "./make.ts";
import { moveAmongHits, searchView } from "./search-view.ts";
import { SEARCH_WORDS } from "./search-words.ts";
import { findState, rememberFind } from "./find-state.ts";

interface Finder {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly run: () => void;
}
let finder: Finder | null = null;

/** Opens the dialog, with a query if one is given, and looks for it. */
export function openSearchDialog(query: string): void {
  finder ??= buildFinder();
  const { dialog, input, run } = finder;
  if (query !== "") input.value = query;
  if (!dialog.open) dialog.showModal();
  input.focus();
  input.setSelectionRange(query === "" ? 0 : input.value.length, input.value.length);
  rememberFind(input.value.trim());
  run();
}

function buildFinder(): Finder {
  const language = document.documentElement.dataset["l"] === "en" ? "en" : "zh";
  const words = SEARCH_WORDS[language];
  const [dialog, form, label] = [make("dialog", "", "finder"), make("form", "", "find"), make("label", words.box)];
  const input = make("input", "");
  Object.assign(input, { type: "search", name: "q", id: "finder-q", placeholder: words.hint, autocomplete: "off" });
  input.spellcheck = false;
  label.htmlFor = input.id;
  form.action = `${import.meta.env.BASE_URL}${language}/search/`;
  const [whole, close] = [make("button", words.wholePage), make("button", words.close)];
  close.type = "button";
  form.append(label, input, whole, close);
  const [chips, count, results] = [make("div", "", "chips"), make("p", "", "count"), make("section", "", "found")];
  Object.assign(chips, { role: "group", ariaLabel: words.filters });
  count.role = "status";
  results.ariaLabel = words.results;
  dialog.ariaLabel = words.box;
  dialog.append(form, chips, make("p", words.help, "quiet"), count, results);
  document.body.append(dialog);
  const view = searchView({ input, chips, count, results, language, remember: rememberFind });
  const leave = (): void => {
    dialog.close();
    rememberFind(null);
  };
  close.addEventListener("click", leave);
  dialog.addEventListener("cancel", () => {
    rememberFind(null);
  });
  dialog.addEventListener("click", (event) => {
    // The dialog itself is only hit beside its content.
    if (event.target === dialog) leave();
    // The way back leads to the list: what was looked for stays with this entry of the history.
    else if (event.target instanceof Element && event.target.closest("a[data-hit]") !== null) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    moveAmongHits({ results, input }, event);
  });
  addEventListener("popstate", () => {
    const query = findState();
    if (query === null) dialog.close();
    else openSearchDialog(query);
  });
  return {
    dialog,
    input,
    run: () => {
      view.run("some");
    },
  };
}
