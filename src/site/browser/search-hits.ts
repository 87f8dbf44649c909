/** The list of hits as elements: groups by work, lines with their place, language and counterpart. */
import { excerptAt } from "../../export/search/excerpt.ts";
import type { Match } from "../../export/search/match-units.ts";
import { counterpart } from "./counterpart.ts";
import { make } from "./make.ts";
import type { PagefindRecord } from "./pagefind.ts";
import { placeLabel, SEARCH_WORDS } from "./search-words.ts";
import { workOf, type Answer, type Found } from "./search.ts";

const LANG_TAG = { zh: "zh-Hans", en: "en" } as const;
/** A work or page of a record: `zh/works/gui-regime-complex/` */
const path = /^\/?(zh|en)\/([^#]*)/u;

/** Where the buttons of a list lead: to the hits of one work, and to those of other words. */
export interface Ways {
  readonly only: (work: string) => void;
  readonly instead: (words: string) => void;
}

/** Returns a section for each work, in the order in which its best record was found. */
export function hitGroups(answer: Answer, language: "zh" | "en", ways: Ways): HTMLElement[] {
  const works = Map.groupBy(answer.found, ({ record }) => workOf(record));
  return [...works].map(([work, found]) => {
    const group = make("section", "", "group");
    const heading = make("h2", "");
    const title = make("span", found[0]?.record.meta[language === "zh" ? "z" : "e"] ?? "");
    const hits = inOrder(found, language);
    title.append(make("small", String(hits.length)));
    heading.append(title);
    const isWork = found[0]?.record.raw_url.includes("/works/") ?? false;
    if (works.size > 1 && isWork) {
      const button = make("button", SEARCH_WORDS[language].only, "only");
      button.addEventListener("click", () => {
        ways.only(work);
      });
      heading.append(button);
    }
    group.append(heading, ...hits.map(({ record, match }) => hitLine(record, match, answer.words, language, ways)));
    return group;
  });
}

/** Returns a list of the works with sections that were not opened, the most first; null without any. */
export function otherWorks(
  { others }: Answer,
  titles: Readonly<Record<string, Readonly<Record<"zh" | "en", string>>>>,
  language: "zh" | "en",
  { only }: Ways,
): HTMLElement | null {
  const works = Object.entries(others).toSorted(([, a], [, b]) => b - a);
  if (works.length === 0) return null;
  const list = make("ul", "", "works-list");
  for (const [work, count] of works) {
    const button = make("button", titles[work]?.[language] ?? work);
    button.append(make("small", SEARCH_WORDS[language].sections(count)));
    button.addEventListener("click", () => {
      only(work);
    });
    const item = make("li", "");
    item.append(button);
    list.append(item);
  }
  const section = make("section", "", "others");
  section.append(make("h2", SEARCH_WORDS[language].others), list);
  return section;
}

/** The language of the page first, then the other; a term or framework that is found in both stands once. */
function inOrder(found: readonly Found[], language: "zh" | "en"): { record: PagefindRecord; match: Match }[] {
  const hits = found.flatMap(({ record, matches }) => matches.map((match) => ({ record, match })));
  const rank = (record: PagefindRecord): number => (languageOf(record) === language ? 0 : 1);
  const pages = new Set<string>();
  return hits
    .toSorted((a, b) => rank(a.record) - rank(b.record))
    .filter(({ match: { unit } }) => {
      const isNew = !unit.id.includes("/") || !pages.has(unit.id);
      pages.add(unit.id);
      return isNew;
    });
}

function hitLine(
  record: PagefindRecord,
  { unit, part, places }: Match,
  words: readonly string[],
  language: "zh" | "en",
  { instead }: Ways,
): HTMLElement {
  const own = languageOf(record);
  const labels = SEARCH_WORDS[language];
  const line = make("div", "", "hit-line");
  const link = make("a", "");
  link.dataset["hit"] = "";
  link.setAttribute("href", addressOf(record, unit.id, language));
  const [start, end] = places[0] ?? [0, 0];
  const { before, found, after } = excerptAt(unit.text, start, end);
  const text = make("span", "");
  text.lang = LANG_TAG[own];
  text.append(before, make("mark", found), after);
  const name = part === "page" ? labels.parts.page : placeLabel(unit.id, language);
  const place = name + (places.length > 1 ? ` ×${places.length}` : "");
  link.append(make("small", [place, ...(own === language ? [] : [labels.languages[own]])].join(" · ")), text);
  if (unit.isReading) link.append(make("small", labels.reading, "reading"));
  link.addEventListener("click", () => {
    sessionStorage.setItem("words", JSON.stringify(words));
  });
  line.append(link);
  if (record.raw_url.includes("/works/")) line.append(counterpartButton(record, unit.id, start, language));
  const other = part === "term" ? otherName(unit.text, start) : "";
  if (other !== "") {
    const button = make("button", labels.searchFor(other), "counterpart");
    button.addEventListener("click", () => {
      instead(other);
    });
    line.append(button);
  }
  return line;
}

/** Of `regime complex | 机制复合体 | definition` the second name, or the first where the place lies in the second. */
function otherName(text: string, place: number): string {
  const [own = "", other = ""] = text.split(" | ");
  const start = own.length + " | ".length;
  return place >= start && place < start + other.length ? own : other;
}

/** A button that shows the sentence in the other language below the hit, and hides it again. */
function counterpartButton(record: PagefindRecord, unit: string, offset: number, language: "zh" | "en"): HTMLElement {
  const own = languageOf(record);
  const other = own === "zh" ? "en" : "zh";
  const labels = SEARCH_WORDS[language];
  const button = make("button", labels.other[other], "counterpart");
  button.ariaExpanded = "false";
  button.addEventListener("click", () => {
    const shown = button.nextElementSibling;
    button.ariaExpanded = shown === null ? "true" : "false";
    if (shown !== null) {
      shown.remove();
      return;
    }
    const text = make("p", "…");
    text.lang = LANG_TAG[other];
    button.after(text);
    counterpart(workOf(record), unit, offset, own).then(
      (sentence) => {
        text.textContent = sentence ?? labels.noOther;
        if (sentence === null) text.lang = LANG_TAG[language];
      },
      () => {
        text.textContent = labels.failed;
        text.lang = LANG_TAG[language];
      },
    );
  });
  return button;
}

/** The page in whose text the words stand; that of a reference, which is one in both languages, in that of the interface. */
function addressOf(record: PagefindRecord, unit: string, language: "zh" | "en"): string {
  const [, own = language, page = ""] = path.exec(record.raw_url) ?? [];
  const base = import.meta.env.BASE_URL;
  if (unit.startsWith("references/")) return `${base}${language}/${unit}`;
  return unit.includes("/") ? `${base}${own}/${unit}` : `${base}${own}/${page}#${unit}`;
}

function languageOf(record: PagefindRecord): "zh" | "en" {
  return record.filters["language"]?.[0] === "en" ? "en" : "zh";
}
