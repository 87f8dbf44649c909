import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { positionalIds, type DocumentIds } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import { proposeIds } from "../model/propose-ids.ts";
import { namedFrameworks, type NamedFramework } from "../model/register-frameworks.ts";
import type { RegisterChange } from "../model/register-changes.ts";
import { aliasesOf, formatRegister, parseRegister } from "../model/register-file.ts";
import type { TextDocument } from "../model/text-document.ts";
import type { IdAlias } from "../model/work.ts";
import { readContentFiles } from "./content-files.ts";
import { readDocument } from "./read-document.ts";
import { readFrameworks } from "./read-frameworks.ts";
import { writeWhole } from "./write-whole.ts";

/** What the register of a work must take up. */
export interface WorkProposal {
  readonly work: string;
  /** Relative to the root. */
  readonly path: string;
  readonly changes: readonly RegisterChange[];
  /** The file with the changes carried out. */
  readonly text: string;
}

const FOLDER = "content/ids";

/** Returns where the register of a work stands, relative to the root. */
export function registerPath(work: string): string {
  return `${FOLDER}/${work}.tsv`;
}

/** Returns the text of a work's register, null where there is none yet. */
export function readRegister(root: string, work: string): string | null {
  const full = join(root, registerPath(work));
  return existsSync(full) ? readFileSync(full, "utf8") : null;
}

/** Returns the ids that a work's pages bear: those of its register, or those of position where it has none yet. */
export function idsOfWork(
  root: string,
  work: string,
  document: TextDocument,
  frameworks: readonly NamedFramework[],
  problems: Problem[],
): { ids: DocumentIds; aliases: readonly IdAlias[] } {
  const source = readRegister(root, work);
  if (source === null) return { ids: positionalIds(document), aliases: [] };
  const register = parseRegister(source, registerPath(work));
  problems.push(...register.problems);
  const { ids, rows } = proposeIds(register.rows, document, frameworks);
  return { ids, aliases: aliasesOf(rows) };
}

/** Returns, for every work, what its register must take up, and every problem met on the way. Nothing is written. */
export function proposeCorpusIds(root: string): { proposals: WorkProposal[]; problems: Problem[] } {
  const content = readContentFiles(root);
  const problems = [...content.problems];
  const proposals = content.works.flatMap(({ file: { id } }): WorkProposal[] => {
    const document = readDocument(root, `content/works/${id}/zh.md`, problems);
    const register = parseRegister(readRegister(root, id) ?? formatRegister([]), registerPath(id));
    problems.push(...register.problems);
    const frameworks = namedFrameworks(readFrameworks(root, id, problems).map(({ file }) => file));
    if (!document) return [];
    const { rows, changes } = proposeIds(register.rows, document, frameworks);
    return [{ work: id, path: registerPath(id), changes, text: formatRegister(rows) }];
  });
  problems.push(
    ...orphans(
      root,
      content.works.map(({ file }) => file.id),
    ),
  );
  return { proposals, problems };
}

/** Writes the registers that change, all or none. */
export function writeRegisters(root: string, proposals: readonly WorkProposal[]): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeWhole(new Map(proposals.map(({ path, text }) => [join(root, path), text])));
}

/** Registers without a work: published ids that nothing keeps any more. */
function orphans(root: string, works: readonly string[]): Problem[] {
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : [];
  return names
    .filter((name) => name.endsWith(".tsv") && !works.includes(name.slice(0, -".tsv".length)))
    .map((name) => ({
      file: `${FOLDER}/${name}`,
      line: 0,
      column: 0,
      ruleId: "id-kept",
      reason: "its work is not in content/works, so its published ids lead nowhere",
      note: "restore the work, or give the register the work's new name",
    }));
}
