/** What a check or the import found wrong, in the shape of VFileMessage. */
export interface Problem {
  /** Path relative to the repository root. */
  readonly file: string;
  /** 1-based; 0 where the whole file is meant. */
  readonly line: number;
  /** 1-based; 0 where the whole line is meant. */
  readonly column: number;
  /** An assertion that does not hold, e.g. `note-resolves`. */
  readonly ruleId: string;
  /** The fact, with the offending value. */
  readonly reason: string;
  /** The remedy: what the editor can do. */
  readonly note: string;
}

/** The one error of the project: carries every problem found, sorted. */
export class CorpusError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join("\n"));
    this.name = "CorpusError";
    this.problems = sorted;
  }
}

/** Returns one clickable line: `file:line:column  rule  reason  remedy`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, ruleId, reason, note } = problem;
  return `${file}:${line}:${column} ${ruleId}: ${reason} → ${note}`;
}

/** Returns the problems by file, line, column and rule, so that output does not depend on the order of checks. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.reason, b.reason),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
