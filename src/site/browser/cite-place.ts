/** What a citation may point to: everything of a work that bears an id of the contract. */
const CITABLE =
  ".text :is(p, li, figure)[id], .text table[id], .text section[id], .notes li[id], .editors figure, figure.framework, #abs";

/** Returns the id of the citable part that holds the id, the id itself where it is one, `""` for the whole work. */
export function partAt(id: string): string {
  return document.getElementById(id)?.closest(CITABLE)?.id ?? "";
}

/** Returns the part a reader means: the selected paragraphs, the place in focus, the target, or what stands at the top. */
export function partToCite(): string {
  const selected = selectedParts();
  if (selected !== null) return selected;
  const focused = document.activeElement?.closest(CITABLE)?.id;
  if (focused !== undefined) return focused;
  const target = location.hash.slice(1);
  if (/^p\w+--p\w+$/u.test(target) || isInSight(partAt(target))) return target.includes("--") ? target : partAt(target);
  return "";
}

/** Returns the selected words; null where nothing of the text is selected. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return elementOf(range.startContainer)?.closest(CITABLE) == null ? null : range;
}

function selectedParts(): string | null {
  const range = selectedRange();
  if (range === null) return null;
  const from = elementOf(range.startContainer)?.closest(CITABLE)?.id;
  const to = elementOf(range.endContainer)?.closest(CITABLE)?.id ?? from;
  if (from === undefined) return null;
  return to === undefined || to === from || !/^p\d/u.test(from) || !/^p\d/u.test(to) ? from : `${from}--${to}`;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function isInSight(id: string): boolean {
  const rect = id === "" ? undefined : document.getElementById(id)?.getBoundingClientRect();
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}
