import { z } from "astro/zod";
import { BothLanguages } from "./emendation.ts";

/** How two things stand to each other, in the text's own terms; "and" in a list is none of them. */
export const EDGE_KINDS = [
  "causes",
  "enables",
  "constrains",
  "feeds back",
  "part of",
  "precedes",
  "contrasts",
  "assigned to",
] as const;
/** The schema of an edge’s kind. */
export const EdgeKind = z.enum(EDGE_KINDS);
export type EdgeKind = z.infer<typeof EdgeKind>;

/** Which layout draws a framework. */
export const FRAMEWORK_KINDS = ["cycle", "flow", "layers", "matrix", "timeline", "quadrant", "tree", "chain"] as const;
/** The schema of a framework’s kind. */
export const FrameworkKind = z.enum(FRAMEWORK_KINDS);
export type FrameworkKind = z.infer<typeof FrameworkKind>;

const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);

/** What every part says for itself: its words and the lines they come from. */
const said = {
  label: BothLanguages,
  /** Ids of the lines that say it: `p14-2`, `n3`, `fig1-cap`, `tab2-r3c1`, `abs-1`, `s2-1`. */
  evidence: z.array(z.string().min(1)).min(1),
  /** The Chinese label is not in the words of its evidence. */
  paraphrase: z.literal(true).optional(),
  /** The text says 可能, 或 or 将: a possibility or a forecast, not a finding. */
  strength: z.enum(["asserted", "possible"]).default("asserted"),
  /** Whose claim it is, where the author reports somebody else's. */
  by: BothLanguages.optional(),
};

/** A set of nodes that the text sets apart; a band of `layers`, a frame elsewhere. */
export const FrameworkGroup = z.strictObject({ id, ...said });
export type FrameworkGroup = z.infer<typeof FrameworkGroup>;

/** A thing of the theory. */
export const FrameworkNode = z.strictObject({
  id,
  group: z.string().optional(),
  /** Place of a `quadrant`: ids of its row and column. */
  row: z.string().optional(),
  column: z.string().optional(),
  /** Date of a `timeline`, as the text gives it: `2021`, `2021-04`, `2021-04-21`. */
  date: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/u)
    .optional(),
  ...said,
});
export type FrameworkNode = z.infer<typeof FrameworkNode>;

/** A relation between two nodes, or of a node and a group. */
export const FrameworkEdge = z.strictObject({
  from: z.string(),
  to: z.string(),
  kind: EdgeKind,
  ...said,
  label: BothLanguages.optional(),
  strength: z.enum(["asserted", "possible"]),
});
export type FrameworkEdge = z.infer<typeof FrameworkEdge>;

/** A row or column of a `matrix` or `quadrant`. */
export const FrameworkAxis = z.strictObject({ id, ...said });
export type FrameworkAxis = z.infer<typeof FrameworkAxis>;

/** A cell of a `matrix`; without `label` the text does not state it. */
export const FrameworkCell = z.union([
  z.strictObject({ row: z.string(), column: z.string(), ...said }),
  z.strictObject({ row: z.string(), column: z.string(), stated: z.literal(false) }),
]);
export type FrameworkCell = z.infer<typeof FrameworkCell>;

/** `content/works/<work>/frameworks/<id>.yaml`: the structure of a theory or a comparison as data, with its evidence. */
export const FrameworkFile = z.strictObject({
  /** `fig1` for a printed figure redrawn from the text, `fw1` for one of ours. */
  id: z.string().regex(/^(fig|fw)\d+[a-z]*$/u),
  /** figure: the article prints it, the picture is lost, the text gives its content; text: ours. */
  origin: z.enum(["figure", "text"]),
  kind: FrameworkKind,
  /** One sentence that the drawing answers. */
  question: BothLanguages,
  title: BothLanguages,
  /** What the drawing shows, and of whom; one or two sentences. */
  caption: BothLanguages,
  /** Frameworks of a work with the same name here show the same things in the same order, and can be compared in place. */
  series: z.string().optional(),
  /** What place, order or grouping mean, where they mean something. */
  legend: BothLanguages.optional(),
  groups: z.array(FrameworkGroup).default([]),
  nodes: z.array(FrameworkNode).default([]),
  edges: z.array(FrameworkEdge).default([]),
  rows: z.array(FrameworkAxis).default([]),
  columns: z.array(FrameworkAxis).default([]),
  cells: z.array(FrameworkCell).default([]),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;

/** `content/works/<work>/frameworks/<id>.yaml` of a figure whose content the text does not give: what the text says of it, as a list. */
export const LostFigureFile = z.strictObject({
  id: z.string().regex(/^fig\d+[a-z]*$/u),
  origin: z.literal("figure"),
  lost: z.literal(true),
  /** Ids of the lines that say something of the figure, in reading order. */
  says: z.array(z.string().min(1)).min(1),
});
export type LostFigureFile = z.infer<typeof LostFigureFile>;

/** Whether a file holds a drawing's data, not what the text says of a lost figure. */
export function isDrawn(file: FrameworkFile | LostFigureFile): file is FrameworkFile {
  return !("lost" in file);
}
