import katex from "katex";
import type { Nodes } from "mdast";
import { parseMarkdown } from "../model/parse-text.ts";
import type { Problem } from "../model/problem.ts";
import type { ContentToCheck } from "./content-to-check.ts";
import { textsInBoth } from "./texts-in-both.ts";

/** Every `$$…$$` in the texts and in the site's own prose is TeX that KaTeX reads without a warning. */
export function formulaParses(content: ContentToCheck): Problem[] {
  return [...textsInBoth(content), ...content.pages].flatMap(({ path, text }) =>
    text.includes("$$") ? formulasIn(parseMarkdown(text)).flatMap((formula) => refuse(path, formula)) : [],
  );
}

type Formula = Nodes & { type: "math" | "inlineMath" };

function formulasIn(node: Nodes): Formula[] {
  if (node.type === "math" || node.type === "inlineMath") return [node];
  return "children" in node ? node.children.flatMap((child) => formulasIn(child)) : [];
}

function refuse(file: string, { value, type, position }: Formula): Problem[] {
  try {
    katex.renderToString(value, { throwOnError: true, strict: "error", displayMode: type === "math" });
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, " ") : String(error);
    return [
      {
        file,
        line: position?.start.line ?? 0,
        column: position?.start.column ?? 0,
        ruleId: "formula-parses",
        reason: `«${value.slice(0, 60)}»: ${reason}`,
        note: "mend the TeX (https://katex.org/docs/supported), close it with $$, or escape \\$\\$ if money is meant",
      },
    ];
  }
}
