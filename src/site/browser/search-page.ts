/** The results page: reads the query from the address, lists hits by work, keeps the address current. */
import { excerptAt } from "../../export/excerpt.ts";
import { placeLabel, SEARCH_WORDS } from "./search-words.ts";
import { search, type Answer, type Found } from "./search.ts";

const results = document.querySelector<HTMLElement>("#results");
const count = document.querySelector<HTMLElement>("#count");
const input = document.querySelector<HTMLInputElement>("#q");
const language = document.documentElement.dataset["l"] === "en" ? "en" : "zh";
const words = SEARCH_WORDS[language];
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

if (results !== null && count !== null && input !== null) {
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value === "") input.focus();
  void run(new URLSearchParams(location.search).get("limit") === "all" ? "all" : "some");
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run("some", true), 120);
  });
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void run("some", true);
  });
}

async function run(limit: "all" | "some", write = false): Promise<void> {
  if (results === null || count === null || input === null) return;
  const query = input.value.trim();
  turn += 1;
  const mine = turn;
  if (write)
    history.replaceState(
      null,
      "",
      query === "" ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`,
    );
  if (query === "") {
    results.replaceChildren();
    results.dataset["searchState"] = "idle";
    count.textContent = "";
    return;
  }
  results.dataset["searchState"] = "busy";
  let answer: Answer;
  try {
    answer = await search(query, limit);
  } catch {
    if (mine !== turn) return;
    count.textContent = words.failed;
    results.dataset["searchState"] = "failed";
    return;
  }
  if (mine !== turn) return;
  show(query, answer, results, count);
}

function show(query: string, answer: Answer, list: HTMLElement, status: HTMLElement): void {
  const total = answer.found.reduce((sum, { matches }) => sum + matches.length, 0);
  list.replaceChildren(...groupsOf(answer));
  if (answer.unopened > 0) list.append(moreButton());
  list.dataset["total"] = String(total);
  list.dataset["tier"] = "exact";
  list.dataset["searchState"] = "done";
  status.textContent =
    total === 0 ? words.none(query) : words.count(total, new Set(answer.found.map(workOf)).size, answer.unopened);
}

function moreButton(): HTMLElement {
  const button = make("button", words.more, "more");
  button.addEventListener("click", () => {
    history.replaceState(
      null,
      "",
      `?${new URLSearchParams({ q: input?.value.trim() ?? "", limit: "all" }).toString()}`,
    );
    void run("all");
  });
  return button;
}

function groupsOf(answer: Answer): HTMLElement[] {
  const works = Map.groupBy(answer.found, workOf);
  return [...works.values()].map((found) => {
    const group = make("section", "", "group");
    const heading = make("h2", "");
    const link = make("a", found[0]?.record.meta["title"] ?? "");
    link.setAttribute("href", pageOf(found[0]));
    link.lang = "zh-Hans";
    const hits = found.flatMap((one) => one.matches.map((match) => ({ one, match })));
    heading.append(link, make("small", String(hits.length)));
    group.append(heading, ...hits.map(({ one, match }) => hitLink(pageOf(one), match, answer.terms)));
    return group;
  });
}

function hitLink(page: string, { unit, places }: Found["matches"][number], terms: readonly string[]): HTMLElement {
  const link = make("a", "");
  link.dataset["hit"] = "";
  link.setAttribute("href", `${page}#${unit.id}`);
  const line = make("span", "");
  line.lang = "zh-Hans";
  const [start, end] = places[0] ?? [0, 0];
  const { before, found, after } = excerptAt(unit.text, start, end);
  line.append(before, make("mark", found), after);
  link.append(make("small", placeLabel(unit.id, language) + (places.length > 1 ? ` ×${places.length}` : "")), line);
  link.addEventListener("click", () => {
    sessionStorage.setItem("words", JSON.stringify(terms));
  });
  return link;
}

function workOf({ record }: Found): string {
  return record.raw_url.split("#")[0] ?? "";
}

/** The page in the language of the interface: the ids are the same in both. */
function pageOf(found: Found | undefined): string {
  const path = found === undefined ? "" : workOf(found).replace(/^\/?zh\//u, `${language}/`);
  return import.meta.env.BASE_URL + path;
}

function make(tag: string, text: string, className = ""): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== "") element.className = className;
  return element;
}
