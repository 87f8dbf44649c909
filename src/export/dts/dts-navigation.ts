import { XML_LANG } from "../tei/tei-context.ts";
import { depthOf, type CitedUnit } from "./citation-tree.ts";
import { answerPath, DTS_CONTEXT, DTS_VERSION, type DtsAddresses } from "./dts-addresses.ts";
import type { DtsAnswer } from "./dts-collection.ts";
import { resourceSummary, type DtsResource } from "./dts-resource.ts";

type Json = Record<string, unknown>;

/** A unit with its place in the tree. */
interface PlacedUnit {
  readonly unit: CitedUnit;
  readonly level: number;
  readonly parent: string | null;
  /** The units of the same parent, itself among them. */
  readonly siblings: readonly PlacedUnit[];
  readonly children: readonly PlacedUnit[];
}

/** The value of `down` that goes to the bottom of the tree. */
const BOTTOM = "-1";

/**
 * Returns the answers of the navigation endpoint for a text that stand as files:
 *
 * - without `ref`: `down` from 1 to the depth of the tree, and -1;
 * - `ref` an abstract, section, figure or table: without `down`, `down` 0, from 1 to the depth below it, and -1;
 * - `ref` a paragraph or item: without `down`, `down` 1 and -1.
 *
 * Not there, and so answered 404 by any host: `start` and `end` (level 0 need not have them), a `ref` to one sentence,
 * which its paragraph's answer names, `down` 0 for a paragraph, and a `down` beyond the depth, which is as -1.
 */
export function navigationAnswers(resource: DtsResource, addresses: DtsAddresses): DtsAnswer<Json>[] {
  const roots = place(resource.units, 1, null);
  const summary = resourceSummary(resource, addresses);
  const answer = (call: readonly string[], rest: Json): DtsAnswer<Json> => {
    const path = answerPath("navigation", resource.id, ...call);
    const head = {
      "@context": DTS_CONTEXT,
      "@id": addresses.url(path),
      "@type": "Navigation",
      dtsVersion: DTS_VERSION,
    };
    return { path, body: { ...head, resource: summary, ...rest } };
  };
  const show = (unit: PlacedUnit) => citableUnit(unit, resource, addresses);
  return [
    ...downs(depthOf(resource.units)).map((down) => answer([down], { member: below(roots, levels(down)).map(show) })),
    ...below(roots, Infinity).flatMap((unit): DtsAnswer<Json>[] => {
      const { id, type, children } = unit.unit;
      if (type === "sentence") return [];
      const ref = show(unit);
      const isParagraph = type === "paragraph" || type === "item";
      const siblings = { ref, member: unit.siblings.map(show) };
      return [
        answer([id], { ref }),
        ...(isParagraph ? [] : [answer([id, "0"], siblings)]),
        ...downs(Math.max(depthOf(children), 1)).map((down) =>
          answer([id, down], { ref, member: [unit, ...below(unit.children, levels(down))].map(show) }),
        ),
      ];
    }),
  ];
}

/** The units in document order, each before those inside it, to a depth. */
function below(units: readonly PlacedUnit[], depth: number): PlacedUnit[] {
  return depth <= 0 ? [] : units.flatMap((unit) => [unit, ...below(unit.children, depth - 1)]);
}

function downs(depth: number): string[] {
  return [...Array.from({ length: depth }, (_, index) => String(index + 1)), BOTTOM];
}

function levels(down: string): number {
  return down === BOTTOM ? Infinity : Number(down);
}

function place(units: readonly CitedUnit[], level: number, parent: string | null): PlacedUnit[] {
  const siblings: PlacedUnit[] = [];
  for (const unit of units)
    siblings.push({ unit, level, parent, siblings, children: place(unit.children, level + 1, unit.id) });
  return siblings;
}

function citableUnit(
  { unit, level, parent }: PlacedUnit,
  { work, language }: DtsResource,
  { url }: DtsAddresses,
): Json {
  return {
    identifier: unit.id,
    "@type": "CitableUnit",
    "@id": `${url(`${language}/works/${work.id}/`)}#${unit.id}`,
    level,
    parent,
    citeType: unit.type,
    ...(unit.title === null ? {} : { dublinCore: { title: [{ lang: XML_LANG[language], value: unit.title }] } }),
  };
}
