import type { WorkFile } from "../model/work-file.ts";
import type { Layout } from "./layouts/layout.ts";

/** First drafts of a work's files, and the entry to add to witnesses.yaml. */
export interface Draft {
  readonly id: string;
  readonly workYaml: string;
  readonly emendationsYaml: string;
  readonly witnessEntry: string;
  /** The same as `workYaml`, parsed. */
  readonly work: WorkFile;
}

/** Stands where only the editor knows; the rule `draft-finished` finds it. */
const open = "TO BE FILLED IN";

/** Drafts a work for a witness of a known layout. `file` is the witness's name without folders. */
export function draftWork(witness: {
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly string[];
  readonly layout: Layout;
}): Draft {
  const { file, sha256, lines, layout } = witness;
  const id = idFrom(file, sha256);
  const kind = layout.name === "pdf-plain" ? "digest" : "article";
  const last = Math.max(1, lines.findLastIndex((line) => line.trim() !== "") + 1);
  const both = { zh: open, en: open };
  return {
    id,
    work: {
      id,
      kind,
      witness: { file, lines: [[1, last]] },
      rights: both,
      claim: both,
      evidence: [],
      observations: [],
      tables: [],
      pageEnds: [],
      pageStarts: [],
      shortForms: [],
      front: [],
    },
    workYaml: [
      "# First draft: read the witness from the first line to the last, then decide each of these.",
      `id: ${id}                       # stands in the address for ever: a surname and two or three words`,
      `kind: ${kind}                   # article or digest`,
      "witness:",
      `  file: ${JSON.stringify(file)}`,
      `  lines: [[1, ${last}]]`,
      "rights:",
      `  zh: ${open}`,
      `  en: ${open}`,
      "claim:                           # the work in one sentence",
      `  zh: ${open}`,
      `  en: ${open}`,
      "# pages: {first: 1, last: 20}    # printed pages; bibliography, with evidence for each field; pageEnds; tables",
      "evidence: []",
      "observations: []",
      "",
    ].join("\n"),
    emendationsYaml: [
      "# - line: 1",
      "#   op: replace                  # replace, join, split, move, pair or furniture",
      "#   found: '…'",
      "#   corrected: '…'",
      "#   kind: ocr                    # ocr, print, undetermined, layout or gap",
      "#   certain: true",
      "#   reason: {zh: '…', en: '…'}",
      "[]",
      "",
    ].join("\n"),
    witnessEntry: [
      `- file: ${JSON.stringify(file)}`,
      `  sha256: ${sha256}`,
      `  layout: ${layout.name}`,
      "  what:",
      `    zh: ${open}`,
      `    en: ${open}`,
      "",
    ].join("\n"),
  };
}

/** `005_Li on AI (final).txt` gives `005-li-on-ai-final`; a name without Latin letters or digits gives its checksum's start. */
function idFrom(file: string, sha256: string): string {
  const words = file
    .replace(/\.[^.]*$/u, "")
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join("-").slice(0, 60).replace(/-$/u, "") ?? `work-${sha256.slice(0, 8)}`;
}
