import type { z } from "astro/zod";
import { LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "./problem.ts";

/**
 * Parses YAML against a schema. Returns the value, or every problem with its place
 * (`yaml-syntax` where it is no YAML, only the first, since others follow from it; `yaml-schema` where a key or value
 * does not fit).
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): { value: z.infer<Schema>; problems: [] } | { value: null; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0)
    return {
      value: null,
      problems: errors.slice(0, 1).map(({ pos, message }) => ({
        file,
        line: counter.linePos(pos[0]).line,
        column: counter.linePos(pos[0]).col,
        ruleId: "yaml-syntax",
        reason: message,
        note: "mend the YAML: quote strings that hold `: ` or ` #`, indent with spaces, close brackets and quotes",
      })),
    };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: parsed.error.issues.map((issue) => {
      const key = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      const { line, col } = counter.linePos(offsetOf(document, [...issue.path, ...key]));
      return {
        file,
        line,
        column: col,
        ruleId: "yaml-schema",
        reason: `${issue.path.map(String).join(".") || "the file"}: ${issue.message}`,
        note: "compare the key and its value with the schema of this file in src/model",
      };
    }),
  };
}

/** Returns the 1-based place of the value at the path, or of its nearest parent that exists. */
export function locateYaml(text: string, path: readonly PropertyKey[]): { line: number; column: number } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const { line, col } = counter.linePos(offsetOf(document, path));
  return { line, column: col };
}

/** Returns the offset of the value at the path, or of its nearest parent that exists. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      const [start] = node.range as unknown[];
      if (typeof start === "number") return start;
    }
  }
  return 0;
}
