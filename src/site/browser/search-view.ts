/** The search as a reader sees it, on the results page and in the dialog: box, chips, count, list. */
import { OPERATORS } from "../../export/search/parse-query.ts";
import { PARTS } from "../../export/search/part-of.ts";
import { make } from "./make.ts";
import { openIndex } from "./pagefind.ts";
import { readSearchData } from "./search-data.ts";
import { hitGroups, otherWorks } from "./search-hits.ts";
import { SEARCH_WORDS } from "./search-words.ts";
import { search, workOf, type Answer } from "./search.ts";

/** The elements of a search, and what is told of it. */
export interface SearchParts {
  readonly input: HTMLInputElement;
  readonly chips: HTMLElement;
  readonly count: HTMLElement;
  readonly results: HTMLElement;
  readonly language: "zh" | "en";
  /** Called when the reader has changed what is looked for. */
  readonly remember: (query: string, limit: Limit) => void;
}
/** Every hit, or those of the best records. */
export type Limit = "all" | "some";

/** `in:x`, `by:"a b"` */
const OPERATOR = new RegExp(`(?<!\\S)(?:${OPERATORS.join("|")}):(?:"[^"]*"|\\S+)`, "giu");
/** While the reader types, in ms. */
const PAUSE = 120;

/** Returns the search of these elements: it answers to what is typed; `run` looks for what stands in the box. */
export function searchView(parts: SearchParts): { readonly run: (limit: Limit) => void } {
  const view = { ...parts, turn: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  parts.input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      change(view, "some");
    }, PAUSE);
  });
  showChips(view);
  return {
    run: (limit) => {
      clearTimeout(timer);
      void run(view, limit);
    },
  };
}

/** Moves among the hits: arrows go from the box to the hits and from hit to hit, Escape goes back to the box. */
export function moveAmongHits({ results, input }: Pick<SearchParts, "results" | "input">, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const hits = [...results.querySelectorAll<HTMLElement>("a[data-hit]")];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  if (event.key === "Escape" && at >= 0) input.focus();
  else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === input)) hits[at + 1]?.focus();
  else if (event.key === "ArrowUp" && at >= 0) (hits[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
}

/** The turn is that of the last query: answers to earlier ones come too late. */
type View = SearchParts & { turn: number };

function change(view: View, limit: Limit): void {
  view.remember(view.input.value.trim(), limit);
  void run(view, limit);
}

async function run(view: View, limit: Limit): Promise<void> {
  const { results, count, input, language } = view;
  const query = input.value.trim();
  view.turn += 1;
  const mine = view.turn;
  showChips(view);
  if (query === "") {
    results.replaceChildren();
    results.dataset["searchState"] = "idle";
    count.textContent = "";
    return;
  }
  results.dataset["searchState"] = "busy";
  results.ariaBusy = "true";
  try {
    await openWithProgress(view, mine);
    const answer = await search(query, language, limit);
    const titles = Object.keys(answer.others).length === 0 ? {} : await readSearchData<Titles>("titles");
    if (mine === view.turn) show(view, query, answer, titles);
  } catch (error) {
    if (mine === view.turn) showFailure(view, limit, error);
  }
  if (mine === view.turn) results.ariaBusy = "false";
}

type Titles = Parameters<typeof otherWorks>[1];

/** Says that the index is loading if it takes long enough to be noticed. */
async function openWithProgress(view: View, mine: number): Promise<void> {
  const saying = setTimeout(() => {
    if (mine !== view.turn) return;
    const said = SEARCH_WORDS[view.language].loading;
    view.count.textContent = said;
    const bar = make("progress", "");
    bar.ariaLabel = said;
    view.results.replaceChildren(bar);
  }, PAUSE);
  try {
    await openIndex(view.language);
  } finally {
    clearTimeout(saying);
  }
}

function show(view: View, query: string, answer: Answer, titles: Titles): void {
  const { results, count, language } = view;
  const words = SEARCH_WORDS[language];
  const ways = {
    only: (work: string): void => {
      toggle(view, `in:${work}`);
    },
    instead: (name: string): void => {
      // Its passages are wanted, in whatever language and part they are.
      const kept = (view.input.value.match(OPERATOR) ?? []).filter((one) => !/^(?:lang|part):/iu.test(one));
      view.input.value = [`"${name}"`, ...kept].join(" ");
      change(view, "some");
      view.input.focus();
    },
  };
  const groups = hitGroups(answer, language, ways);
  const total = groups.reduce((sum, group) => sum + group.querySelectorAll("[data-hit]").length, 0);
  const said = total === 0 ? "" : words.tiers[answer.tier](answer.words);
  const others = otherWorks(answer, titles, language, ways);
  results.replaceChildren(
    ...(total === 0 ? [adviceIn(language)] : said === "" ? [] : [make("p", said, "tier")]),
    ...groups,
    ...(others === null ? [] : [others]),
  );
  if (answer.unopened > 0 || answer.isOneLanguage) {
    const button = make("button", words.more, "more");
    button.addEventListener("click", () => {
      change(view, "all");
    });
    results.append(button);
  }
  results.dataset["total"] = String(total);
  results.dataset["tier"] = answer.tier;
  results.dataset["searchState"] = "done";
  const works = new Set(answer.found.map(({ record }) => workOf(record))).size;
  count.textContent =
    total === 0 ? words.none(query) : words.count(total, works, answer.unopened, answer.isOneLanguage);
}

/** What to try after a search without hits. */
function adviceIn(language: "zh" | "en"): HTMLElement {
  const words = SEARCH_WORDS[language];
  const advice = make("p", `${words.tryThis} `, "tier");
  const link = make("a", words.terms);
  link.setAttribute("href", `${import.meta.env.BASE_URL}${language}/terms/`);
  advice.append(link);
  return advice;
}

function showFailure(view: View, limit: Limit, error: unknown): void {
  console.warn(error);
  const words = SEARCH_WORDS[view.language];
  const button = make("button", words.retry, "more");
  button.addEventListener("click", () => void run(view, limit));
  view.results.replaceChildren(button);
  view.results.dataset["searchState"] = "failed";
  view.count.textContent = words.failed;
}

/** Chips put an operator into the query and take it out again; those of other operators in the query can be taken out. */
function showChips(view: View): void {
  const { chips, input } = view;
  const words = SEARCH_WORDS[view.language];
  const operators: readonly string[] = input.value.match(OPERATOR) ?? [];
  const fixed = [
    ...(["zh", "en"] as const).map((value) => [`lang:${value}`, words.languages[value]] as const),
    ...PARTS.map((part) => [`part:${part}`, words.parts[part]] as const),
  ];
  const others = operators.filter((one) => !fixed.some(([operator]) => operator === one));
  const all = [...others.map((one) => [one, one] as const), ...fixed];
  chips.replaceChildren(
    ...all.map(([operator, label]) => {
      const chip = make("button", label, "chip");
      chip.ariaPressed = String(operators.includes(operator));
      chip.addEventListener("click", () => {
        const at = [...chips.children].indexOf(chip);
        toggle(view, operator);
        const again = chips.children[Math.min(at, chips.children.length - 1)];
        if (again instanceof HTMLElement) again.focus();
      });
      return chip;
    }),
  );
}

function toggle(view: View, operator: string): void {
  const { input } = view;
  const written: readonly string[] = input.value.match(OPERATOR) ?? [];
  const has = written.includes(operator);
  const rest = input.value.replace(OPERATOR, (one) => (one === operator ? "" : one));
  input.value = (has ? rest : `${input.value} ${operator}`).replaceAll(/\s+/gu, " ").trim();
  change(view, "some");
}
