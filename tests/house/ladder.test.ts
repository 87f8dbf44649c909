import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";

// The project's own settings, without the rules that need types: those want files that exist.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

const use = (specifier: string) => `import { x } from "${specifier}";\nx();\n`;

const FORBIDDEN = [
  ["src/model/a.ts", use("../import/x.ts")],
  ["src/model/a.ts", use("../site/x.ts")],
  ["src/import/layouts/a.ts", use("../../render/x.ts")],
  ["src/render/a.ts", use("../check/x.ts")],
  ["src/diagrams/a.ts", use("../render/x.ts")],
  ["src/export/a.ts", use("../import/x.ts")],
  ["src/check/rules/a.ts", use("../../site/x.ts")],
  ["src/site/a.ts", use("../components/x.ts")],
  ["src/components/a.ts", use("../layouts/x.ts")],
  ["src/layouts/A.astro", `---\n${use("../pages/x.ts")}---\n`],
  ["src/model/a.ts", use("../../scripts/x.ts")],
  ["src/import/a.ts", use("node:fs")],
  ["src/import/a.ts", use("fs/promises")],
  ["src/pages/A.astro", `---\n${use("node:fs")}---\n`],
  ["src/site/a.ts", use("./x")],
] as const;

test.each(FORBIDDEN)("the ladder forbids %s: %j", async (file, code) => {
  expect(await rulesBroken(file, code)).toEqual(["no-restricted-imports"]);
});

test.each([
  ["src/import/a.ts", use("../model/x.ts")],
  ["src/import/layouts/a.ts", use("../../model/x.ts")],
  ["src/check/rules/a.ts", use("../../import/x.ts")],
  ["src/render/a.ts", use("./import/x.ts")],
  ["src/render/a.ts", use("katex")],
  ["src/import/a.ts", use("node:crypto")],
  ["src/site/a.ts", use("node:fs")],
  ["src/site/browser/a.ts", use("../../model/x.ts")],
  ["src/pages/A.astro", `---\n${use("../layouts/x.ts")}---\n`],
])("the ladder allows %s: %j", async (file, code) => {
  expect(await rulesBroken(file, code)).toEqual([]);
});

test.each([
  ["const now = Date.now();", "no-restricted-properties"],
  ["const now = new Date();", "no-restricted-syntax"],
  ["const page = fetch('/');", "no-restricted-globals"],
  ["const folder = process.cwd();", "no-restricted-globals"],
  ["const n = Math.random();", "no-restricted-properties"],
  ['export * from "./x.ts";', "no-restricted-syntax"],
  ["export const x = 1;", "house/docstring"],
  ["/** One. */\nexport const x: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["\n".repeat(301), "max-lines"],
])("a pure folder forbids %j", async (code, rule) => {
  expect(await rulesBroken("src/model/a.ts", code)).toContain(rule);
});
