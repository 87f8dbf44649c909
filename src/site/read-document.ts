import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseText } from "../model/parse-text.ts";
import type { Problem } from "../model/problem.ts";
import type { TextDocument } from "../model/text-document.ts";

/** Returns the parsed text, or null where the file is missing: a problem unless `problems` is null. */
export function readDocument(root: string, path: string, problems: Problem[] | null): TextDocument | null {
  if (!existsSync(join(root, path))) {
    problems?.push({
      file: path,
      line: 0,
      column: 0,
      ruleId: "file-exists",
      reason: "the generated text is missing",
      note: "run `npm run import`",
    });
    return null;
  }
  const parsed = parseText(readFileSync(join(root, path), "utf8"), path);
  problems?.push(...parsed.problems);
  return parsed.document;
}
