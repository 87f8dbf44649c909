/** The results page: takes the query from the address and keeps the address current. */
import { moveAmongHits, searchView, type Limit } from "./search-view.ts";

const results = document.querySelector<HTMLElement>("#results");
const count = document.querySelector<HTMLElement>("#count");
const chips = document.querySelector<HTMLElement>("#chips");
const input = document.querySelector<HTMLInputElement>("#q");
const language = document.documentElement.dataset["l"] === "en" ? "en" : "zh";

if (results !== null && count !== null && input !== null && chips !== null) {
  const asked = (): URLSearchParams => new URLSearchParams(location.search);
  const limitOf = (query: URLSearchParams): Limit => (query.get("limit") === "all" ? "all" : "some");
  input.value = asked().get("q") ?? "";
  if (input.value === "") input.focus();
  const view = searchView({ results, count, input, chips, language, remember: writeAddress });
  view.run(limitOf(asked()));
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    writeAddress(input.value.trim(), "some");
    view.run("some");
  });
  addEventListener("popstate", () => {
    input.value = asked().get("q") ?? "";
    view.run(limitOf(asked()));
  });
  document.addEventListener("keydown", (event) => {
    moveAmongHits({ results, input }, event);
  });
}

function writeAddress(query: string, limit: Limit): void {
  const state = new URLSearchParams(query === "" ? {} : { q: query, ...(limit === "all" ? { limit } : {}) }).toString();
  history.replaceState(null, "", state === "" ? location.pathname : `?${state}`);
}
