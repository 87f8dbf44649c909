import { findFolded } from "../../export/search/fold-text.ts";

/** A range of paragraphs, e.g. `#p14--p16`. */
const RANGE = /^#([a-z]\w*(?:-\d+)*)--([a-z]\w*(?:-\d+)*)$/u;

/** Marks a range given as fragment, and the words of the search that led here. */
export function markTarget(): void {
  const mark = (): void => {
    for (const element of document.querySelectorAll(".hit")) element.classList.remove("hit");
    markRange();
    markWords();
  };
  addEventListener("hashchange", mark);
  mark();
}

function markRange(): void {
  const [, from, to] = RANGE.exec(location.hash) ?? [];
  if (from === undefined || to === undefined) return;
  const all = [...document.querySelectorAll(".text :is(p, li, figure, table)[id], .notes li[id]")];
  const start = all.findIndex(({ id }) => id === from);
  const end = all.findIndex(({ id }) => id === to);
  if (start < 0 || end < start) return;
  for (const element of all.slice(start, end + 1)) element.classList.add("hit");
  all[start]?.scrollIntoView();
}

function markWords(): void {
  const words = sessionStorage.getItem("words");
  sessionStorage.removeItem("words");
  // Not `:target`: this may run before the browser has gone to the fragment. A page that is the hit itself has none.
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? document.querySelector("main") : document.getElementById(id);
  if (words === null || target === null || !("highlights" in CSS)) return;
  const all = JSON.parse(words) as string[];
  const rangesIn = (elements: readonly Element[]): Range[] =>
    elements.flatMap((element) => all.flatMap((word) => rangesOf(word, element)));
  const own = rangesIn([target]);
  const ranges = own.length > 0 ? own : rangesIn(belowHeading(target));
  if (ranges.length === 0) return;
  CSS.highlights.set("hit", new Highlight(...ranges));
  // A long paragraph may begin in sight and hold the words below it.
  const box = ranges[0]?.getBoundingClientRect();
  if (box !== undefined && (box.bottom > innerHeight || box.top < 0))
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** What stands below a heading, up to the next one; nothing of any other element. */
function belowHeading(target: Element): Element[] {
  const found: Element[] = [];
  let next = /^H[1-6]$/u.test(target.tagName) ? target.nextElementSibling : null;
  for (; next !== null && !/^H[1-6]$/u.test(next.tagName); next = next.nextElementSibling) found.push(next);
  return found;
}

/** Returns where the word stands in the element's text, across note marks and emendations. */
function rangesOf(word: string, element: Element): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest("sup, .n, .s, .t, .w, [role=doc-backlink]") != null)
      continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const place = (offset: number): [Text, number] | null => {
    const found = nodes.findLast(({ start }) => start <= offset);
    return found === undefined ? null : [found.node, offset - found.start];
  };
  return findFolded(text, word).flatMap(([from, to]) => {
    const [start, end] = [place(from), place(to - 1)];
    if (start === null || end === null) return [];
    const range = new Range();
    range.setStart(...start);
    range.setEnd(end[0], end[1] + 1);
    return [range];
  });
}
