import { fingerprint, hashOf } from "../../model/fingerprint.ts";
import { isDrawn } from "../../model/framework-file.ts";
import type { Problem } from "../../model/problem.ts";
import { parseRegister } from "../../model/register-file.ts";
import type { CheckedWork, ContentToCheck } from "../content-to-check.ts";
import { unitIds } from "../translation/line-pairs.ts";
import { frameworkProblem } from "./framework-parts.ts";

/** Every printed figure is redrawn or said to be lost, and nothing of ours bears the id of a figure, or one used before. */
export function frameworkFigures({ works }: ContentToCheck): Problem[] {
  return works.filter((work) => work.frameworks.length > 0).flatMap((work) => [...strayFiles(work), ...missing(work)]);
}

function strayFiles(work: CheckedWork): Problem[] {
  const figures = new Set(figuresOf(work));
  const { rows } = parseRegister(work.register.text ?? "", work.register.path);
  return work.frameworks.flatMap((framework) => {
    const { file } = framework;
    const isPrinted = file.id.startsWith("fig");
    const problem = (reason: string, note: string) =>
      frameworkProblem(framework, ["id"], { ruleId: "framework-figures", reason, note });
    if (isPrinted !== (file.origin === "figure"))
      return problem(
        `${file.id} has the origin ${file.origin}`,
        "a printed figure is fig…, of origin figure; ours is fw…, of origin text",
      );
    if (isPrinted && !figures.has(file.id))
      return problem(
        `${work.file.id} prints no ${file.id}`,
        "give the id of a figure of the work, or fw… if the drawing is ours",
      );
    if (isPrinted || !isDrawn(file)) return [];
    const known = rows.find(({ id }) => id === file.id);
    const isOther = known?.state === "gone" && hashOf(known.fingerprint) !== hashOf(fingerprint(file.title.zh));
    return isOther
      ? problem(`${file.id} was published for another framework and taken back`, "give it a number that was never used")
      : [];
  });
}

function missing(work: CheckedWork): Problem[] {
  const drawn = new Set(work.frameworks.map(({ file }) => file.id));
  return figuresOf(work)
    .filter((id) => !drawn.has(id))
    .map((id) => ({
      file: work.described.path,
      line: 0,
      column: 0,
      ruleId: "framework-figures",
      reason: `the printed figure ${id} is neither redrawn nor said to be lost`,
      note: `write frameworks/${id}.yaml: its content, or lost: true and what the text says of it`,
    }));
}

function figuresOf(work: CheckedWork): string[] {
  return unitIds(work).flatMap((id) => /^(fig\d+[a-z]*)-cap$/u.exec(id)?.[1] ?? []);
}
