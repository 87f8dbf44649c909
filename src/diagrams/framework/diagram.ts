import { cellId, edgeId } from "../../model/framework-evidence.ts";
import type { EdgeKind, FrameworkFile, FrameworkKind } from "../../model/framework-file.ts";

/** One thing of a framework, in the words of one language. */
export interface Part {
  readonly id: string;
  readonly label: string;
  /** Whose claim it is, where the author reports somebody else's. */
  readonly by: string | null;
  /** The text gives it as a possibility or a forecast. */
  readonly isPossible: boolean;
}

/** A node with its place, as far as its kind of drawing gives it one. */
export interface Node extends Part {
  readonly group: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly date: string | null;
}

/** An edge between nodes or groups; its id is its place in the file. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly label: string | null;
  readonly by: string | null;
  readonly isPossible: boolean;
}

/** A cell of a matrix; `label` is null where the text is silent. */
export interface Cell {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly label: string | null;
  readonly by: string | null;
  readonly isPossible: boolean;
}

/** A framework in one language: what the layouts see. */
export interface Diagram {
  readonly kind: FrameworkKind;
  /** It is one of several that show the same things: they stand in the same order in all of them. */
  readonly isInSeries?: boolean;
  readonly groups: readonly Part[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly rows: readonly Part[];
  readonly columns: readonly Part[];
  readonly cells: readonly Cell[];
}

type Language = "zh" | "en";
type Said = FrameworkFile["groups"][number];

/** Returns the framework in the words of one language. */
export function diagramOf(file: FrameworkFile, language: Language): Diagram {
  const part = ({ id, label, by, strength }: Said): Part => ({
    id,
    label: label[language],
    by: by?.[language] ?? null,
    isPossible: strength === "possible",
  });
  return {
    kind: file.kind,
    isInSeries: file.series !== undefined,
    groups: file.groups.map(part),
    nodes: file.nodes.map((node) => ({
      ...part(node),
      group: node.group ?? null,
      row: node.row ?? null,
      column: node.column ?? null,
      date: node.date ?? null,
    })),
    edges: file.edges.map(({ from, to, kind, label, by, strength }, at) => ({
      id: edgeId(at),
      from,
      to,
      kind,
      label: label?.[language] ?? null,
      by: by?.[language] ?? null,
      isPossible: strength === "possible",
    })),
    rows: file.rows.map(part),
    columns: file.columns.map(part),
    cells: file.cells.map((cell) => {
      const place = { id: cellId(cell.row, cell.column), row: cell.row, column: cell.column };
      if (!("label" in cell)) return { ...place, label: null, by: null, isPossible: false };
      return {
        ...place,
        label: cell.label[language],
        by: cell.by?.[language] ?? null,
        isPossible: cell.strength === "possible",
      };
    }),
  };
}
