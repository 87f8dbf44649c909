import type { CitedUnit } from "./citation-tree.ts";

/** What kinds of units a citation tree holds, and which inside which. */
export interface CiteStructure {
  readonly "@type": "CiteStructure";
  readonly citeType: string;
  readonly citeStructure?: readonly CiteStructure[];
}

/** Returns the citation trees of a text: one, the default, which therefore has no identifier. */
export function citationTrees(units: readonly CitedUnit[]): Record<string, unknown>[] {
  return [{ "@type": "CitationTree", citeStructure: structureOf(units) }];
}

/** The kinds in the order of their first unit; units of one kind are taken together. */
function structureOf(units: readonly CitedUnit[]): CiteStructure[] {
  return [...Map.groupBy(units, ({ type }) => type)].map(([citeType, alike]) => {
    const inside = structureOf(alike.flatMap(({ children }) => children));
    return { "@type": "CiteStructure", citeType, ...(inside.length === 0 ? {} : { citeStructure: inside }) };
  });
}
