import { isDrawn } from "../../model/framework-file.ts";
import type { CheckedWork } from "../content-to-check.ts";
import { chineseLines, partsOf } from "./framework-parts.ts";

/** What the frameworks of a work hold. */
export interface FrameworkCounts {
  /** Redrawn figures and ours. */
  readonly redrawn: number;
  readonly ours: number;
  readonly lost: number;
  readonly nodes: number;
  readonly edges: number;
  /** Cells that the text states, and those on which it is silent. */
  readonly cells: number;
  readonly silent: number;
  readonly evidence: number;
  readonly paraphrased: number;
}

/** Returns the counts of a work; rows and columns of a matrix count as nodes, as groups do. */
export function frameworkCounts({ frameworks }: CheckedWork): FrameworkCounts {
  const files = frameworks.map(({ file }) => file);
  const drawn = files.filter(isDrawn);
  const parts = drawn.flatMap(partsOf);
  const sum = (count: (file: (typeof drawn)[number]) => number) =>
    drawn.reduce((total, file) => total + count(file), 0);
  return {
    redrawn: drawn.filter(({ origin }) => origin === "figure").length,
    ours: drawn.filter(({ origin }) => origin === "text").length,
    lost: files.length - drawn.length,
    nodes: sum(({ nodes, groups, rows, columns }) => nodes.length + groups.length + rows.length + columns.length),
    edges: sum(({ edges }) => edges.length),
    cells: sum(({ cells }) => cells.filter((cell) => "label" in cell).length),
    silent: sum(({ cells }) => cells.filter((cell) => "stated" in cell).length),
    evidence: parts.reduce((total, part) => total + part.evidence.length, 0),
    paraphrased: parts.filter(({ paraphrase }) => paraphrase).length,
  };
}

/** Returns the lines that a framework rests on, in reading order: what somebody needs who draws it again unseen. */
export function evidenceOf(work: CheckedWork, id: string): { readonly id: string; readonly zh: string }[] | null {
  const framework = work.frameworks.find(({ file }) => file.id === id)?.file;
  if (framework === undefined || !isDrawn(framework)) return null;
  const cited = new Set(partsOf(framework).flatMap(({ evidence }) => evidence));
  return [...chineseLines(work)].filter(([line]) => cited.has(line)).map(([line, zh]) => ({ id: line, zh }));
}
