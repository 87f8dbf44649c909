import type { Corpus } from "../model/corpus.ts";
import { parseRegister, resolveId, type IdState } from "../model/register-file.ts";
import type { Emendation } from "../model/emendation.ts";
import type { Work } from "../model/work.ts";
import { readRegister, registerPath } from "./work-ids.ts";

/** What the editors changed in a work since its witness, and what became of its published ids. */
export interface WorkChanges {
  readonly work: Work;
  /** How many emendations of each kind, in the order of first use. */
  readonly emendations: readonly { readonly kind: Emendation["kind"]; readonly count: number }[];
  /** Ids in use. */
  readonly live: number;
  /** Ids that left the text, and where a reader who follows them arrives; null where the text was emptied. */
  readonly moved: readonly {
    readonly id: string;
    readonly state: Exclude<IdState, "live">;
    readonly target: string | null;
  }[];
}

/** Returns the changes of every work of the corpus, read from its emendations and its register below `root`. */
export function changesOf(corpus: Corpus, root: string = process.cwd()): WorkChanges[] {
  return corpus.works.map((work) => {
    const { rows } = parseRegister(readRegister(root, work.id) ?? "", registerPath(work.id));
    const kinds = [...new Set(work.emendations.map(({ kind }) => kind))];
    return {
      work,
      emendations: kinds.map((kind) => ({
        kind,
        count: work.emendations.filter((emendation) => emendation.kind === kind).length,
      })),
      live: rows.filter(({ state }) => state === "live").length,
      moved: rows.flatMap(({ id, state }) => (state === "live" ? [] : [{ id, state, target: resolveId(rows, id) }])),
    };
  });
}
