import type { Inline } from "../../model/inline.ts";
import { element, type XmlElement, type XmlNode } from "./xml-element.ts";

/** Markup of the source round a run of text: emphasis, or a link. */
export type Wrapper = Extract<Inline, { type: "emphasis" | "link" }>;

/** A piece of a line that is not cut further: text between two edges, a formula, a mark, a point. */
export interface Atom {
  readonly start: number;
  /** Exclusive; equal to `start` for what takes no room. */
  readonly end: number;
  /** From the outside in. */
  readonly wrappers: readonly Wrapper[];
  readonly node: XmlNode;
}

/** What stands at a point of the plain text. */
export interface Point {
  readonly at: number;
  readonly node: XmlElement;
}

/** A run of the plain text that is to become one element. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly wrap: (content: readonly XmlNode[]) => XmlElement;
}

/**
 * Returns the atoms of a line, cut at `edges`. A point stands before the text that begins there, after marks; one
 * inside a formula stands before the formula, one past the text at the end.
 */
export function atomsOf(
  inlines: readonly Inline[],
  edges: readonly number[],
  points: readonly Point[],
  mark: (note: number) => XmlElement,
): Atom[] {
  const waiting = [...points].sort((a, b) => a.at - b.at);
  let at = 0;
  const pointsBefore = (limit: number, start: number, wrappers: readonly Wrapper[]): Atom[] => {
    const later = waiting.findIndex((point) => point.at >= limit);
    const due = waiting.splice(0, later < 0 ? waiting.length : later);
    return due.map(({ node }) => ({ start, end: start, wrappers, node }));
  };
  const walk = (inline: Inline, wrappers: readonly Wrapper[]): Atom[] => {
    const start = at;
    switch (inline.type) {
      case "noteRef":
        return [{ start, end: start, wrappers, node: mark(inline.note) }];
      case "emphasis":
        return inline.children.flatMap((child) => walk(child, [...wrappers, inline]));
      case "math": {
        at += inline.value.length;
        const node = element("formula", { notation: "TeX", rend: inline.display ? "block" : "inline" }, inline.value);
        return [...pointsBefore(at, start, wrappers), { start, end: at, wrappers, node }];
      }
      default: {
        at += inline.value.length;
        const inside = inline.type === "link" ? [...wrappers, inline] : wrappers;
        const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < at), at])].sort(
          (a, b) => a - b,
        );
        return cuts.slice(0, -1).flatMap((from, index): Atom[] => {
          const to = cuts[index + 1] ?? at;
          const piece = inline.value.slice(from - start, to - start);
          return [...pointsBefore(from + 1, from, inside), { start: from, end: to, wrappers: inside, node: piece }];
        });
      }
    }
  };
  const atoms = inlines.flatMap((inline) => walk(inline, []));
  return [...atoms, ...pointsBefore(Infinity, at, [])];
}

/** Returns the atoms with those inside the range made one; null if an atom reaches over an end of it or none is inside. */
export function joinRange(atoms: readonly Atom[], range: Range): Atom[] | null {
  const isInside = (atom: Atom) => atom.start < atom.end && atom.start >= range.start && atom.end <= range.end;
  const first = atoms.findIndex(isInside);
  const last = atoms.findLastIndex(isInside);
  const inner = atoms.slice(first, last + 1);
  if (first < 0 || atoms[first]?.start !== range.start || atoms[last]?.end !== range.end) return null;
  const wrappers = sharedWrappers(inner);
  const node = range.wrap(nest(inner, wrappers.length));
  return [...atoms.slice(0, first), { start: range.start, end: range.end, wrappers, node }, ...atoms.slice(last + 1)];
}

/** Returns the nodes of the atoms in their wrappers from `depth` on; neighbours in one wrapper share its element. */
export function nest(atoms: readonly Atom[], depth = 0): XmlNode[] {
  const nodes: XmlNode[] = [];
  for (let from = 0; from < atoms.length;) {
    const wrapper = atoms[from]?.wrappers[depth];
    let to = from + 1;
    while (wrapper !== undefined && atoms[to]?.wrappers[depth] === wrapper) to += 1;
    const group = atoms.slice(from, to);
    nodes.push(...(wrapper === undefined ? group.map(({ node }) => node) : wrapped(wrapper, nest(group, depth + 1))));
    from = to;
  }
  return nodes;
}

/** Returns whether both ends of a run of the plain text fall between formulas, which are not cut. */
export function isBetweenFormulas(inlines: readonly Inline[], start: number, end: number): boolean {
  let at = 0;
  const isClear = (inline: Inline): boolean => {
    if (inline.type === "noteRef") return true;
    if (inline.type === "emphasis") return inline.children.every(isClear);
    const from = at;
    at += inline.value.length;
    return inline.type !== "math" || ![start, end].some((edge) => edge > from && edge < at);
  };
  return inlines.every(isClear);
}

function sharedWrappers(atoms: readonly Atom[]): readonly Wrapper[] {
  const first = atoms[0]?.wrappers ?? [];
  const differs = first.findIndex((wrapper, depth) => atoms.some((atom) => atom.wrappers[depth] !== wrapper));
  return differs < 0 ? first : first.slice(0, differs);
}

function wrapped(wrapper: Wrapper, content: readonly XmlNode[]): XmlNode[] {
  if (wrapper.type === "emphasis") return [element("hi", { rend: "italic" }, content)];
  const target = addressOf(wrapper.url);
  return target === null ? [...content] : [element("ref", { target }, content)];
}

/** The address of a link as a URI reference; null if it is no absolute http, https or mailto address. */
function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return ["http:", "https:", "mailto:"].includes(protocol) ? href : null;
}
