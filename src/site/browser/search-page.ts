/** The results page: reads the query from the address, lists hits by work, keeps the address current. */
import { OPERATORS } from "../../export/search/parse-query.ts";
import { PARTS } from "../../export/search/part-of.ts";
import { make } from "./make.ts";
import { openIndex } from "./pagefind.ts";
import { hitGroups, workOf } from "./search-hits.ts";
import { SEARCH_WORDS } from "./search-words.ts";
import { search, type Answer } from "./search.ts";

const results = document.querySelector<HTMLElement>("#results");
const count = document.querySelector<HTMLElement>("#count");
const chips = document.querySelector<HTMLElement>("#chips");
const input = document.querySelector<HTMLInputElement>("#q");
const language = document.documentElement.dataset["l"] === "en" ? "en" : "zh";
const words = SEARCH_WORDS[language];
/** `in:x`, `by:"a b"` */
const OPERATOR = new RegExp(`(?<!\\S)(?:${OPERATORS.join("|")}):(?:"[^"]*"|\\S+)`, "giu");
/** While the reader types, in ms. */
const PAUSE = 120;
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

if (results !== null && count !== null && input !== null && chips !== null) {
  const page = { results, count, input, chips };
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value === "") input.focus();
  showChips(page);
  void run(page, new URLSearchParams(location.search).get("limit") === "all" ? "all" : "some");
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(page, "some", true), PAUSE);
  });
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run(page, "some", true);
  });
  addEventListener("popstate", () => {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    void run(page, "some");
  });
  document.addEventListener("keydown", (event) => moveAmongHits(page, event));
}

interface SearchPage {
  readonly results: HTMLElement;
  readonly count: HTMLElement;
  readonly input: HTMLInputElement;
  readonly chips: HTMLElement;
}

async function run(page: SearchPage, limit: "all" | "some", write = false): Promise<void> {
  const { results: list, count: status, input: box } = page;
  const query = box.value.trim();
  turn += 1;
  const mine = turn;
  showChips(page);
  if (write) writeAddress(query, limit);
  if (query === "") {
    list.replaceChildren();
    list.dataset["searchState"] = "idle";
    status.textContent = "";
    return;
  }
  list.dataset["searchState"] = "busy";
  list.ariaBusy = "true";
  try {
    await openWithProgress(page, mine);
    const answer = await search(query, language, limit);
    if (mine === turn) show(page, query, answer);
  } catch (error) {
    if (mine === turn) showFailure(page, limit, error);
  }
  if (mine === turn) list.ariaBusy = "false";
}

/** Says that the index is loading if it takes long enough to be noticed. */
async function openWithProgress({ results: list, count: status }: SearchPage, mine: number): Promise<void> {
  const saying = setTimeout(() => {
    if (mine !== turn) return;
    status.textContent = words.loading;
    const bar = make("progress", "");
    bar.ariaLabel = words.loading;
    list.replaceChildren(bar);
  }, PAUSE);
  try {
    await openIndex(language);
  } finally {
    clearTimeout(saying);
  }
}

function show(page: SearchPage, query: string, answer: Answer): void {
  const { results: list, count: status } = page;
  const groups = hitGroups(answer, language, (work) => toggle(page, `in:${work}`));
  const total = groups.reduce((sum, group) => sum + group.querySelectorAll("[data-hit]").length, 0);
  const said = total === 0 ? "" : words.tiers[answer.tier](answer.words);
  list.replaceChildren(...(said === "" ? [] : [make("p", said, "tier")]), ...groups);
  if (answer.unopened > 0 || answer.isOneLanguage) {
    const button = make("button", words.more, "more");
    button.addEventListener("click", () => void run(page, "all", true));
    list.append(button);
  }
  list.dataset["total"] = String(total);
  list.dataset["tier"] = answer.tier;
  list.dataset["searchState"] = "done";
  const works = new Set(answer.found.map(({ record }) => workOf(record))).size;
  status.textContent =
    total === 0 ? words.none(query) : words.count(total, works, answer.unopened, answer.isOneLanguage);
}

function showFailure(page: SearchPage, limit: "all" | "some", error: unknown): void {
  console.warn(error);
  const button = make("button", words.retry, "more");
  button.addEventListener("click", () => void run(page, limit));
  page.results.replaceChildren(button);
  page.results.dataset["searchState"] = "failed";
  page.count.textContent = words.failed;
}

function writeAddress(query: string, limit: "all" | "some"): void {
  const state = new URLSearchParams(query === "" ? {} : { q: query, ...(limit === "all" ? { limit } : {}) }).toString();
  history.replaceState(null, "", state === "" ? location.pathname : `?${state}`);
}

/** Chips put an operator into the query and take it out again; those of other operators in the query can be taken out. */
function showChips({ chips: list, input: box, ...page }: SearchPage): void {
  const operators: readonly string[] = box.value.match(OPERATOR) ?? [];
  const fixed = [
    ...(["zh", "en"] as const).map((value) => [`lang:${value}`, words.languages[value]] as const),
    ...PARTS.map((part) => [`part:${part}`, words.parts[part]] as const),
  ];
  const others = operators.filter((one) => !fixed.some(([operator]) => operator === one));
  const all = [...others.map((one) => [one, one] as const), ...fixed];
  list.replaceChildren(
    ...all.map(([operator, label]) => {
      const chip = make("button", label, "chip");
      chip.ariaPressed = String(operators.includes(operator));
      chip.addEventListener("click", () => {
        const at = [...list.children].indexOf(chip);
        toggle({ chips: list, input: box, ...page }, operator);
        const again = list.children[Math.min(at, list.children.length - 1)];
        if (again instanceof HTMLElement) again.focus();
      });
      return chip;
    }),
  );
}

function toggle(page: SearchPage, operator: string): void {
  const { input: box } = page;
  const written: readonly string[] = box.value.match(OPERATOR) ?? [];
  const has = written.includes(operator);
  const rest = box.value.replace(OPERATOR, (one) => (one === operator ? "" : one));
  box.value = (has ? rest : `${box.value} ${operator}`).replaceAll(/\s+/gu, " ").trim();
  void run(page, "some", true);
}

/** Arrows go from the box to the hits and from hit to hit; Escape goes back to the box. */
function moveAmongHits({ results: list, input: box }: SearchPage, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const hits = [...list.querySelectorAll<HTMLElement>("a[data-hit]")];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  if (event.key === "Escape" && at >= 0) box.focus();
  else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === box)) hits[at + 1]?.focus();
  else if (event.key === "ArrowUp" && at >= 0) (hits[at - 1] ?? box).focus();
  else return;
  event.preventDefault();
}
