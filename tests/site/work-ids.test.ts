import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { registerPath } from "../../src/site/work-ids.ts";

/** The corpus with one work: small, and in the real layout. */
const WORK = "digest-ho-2023";
const script = join(process.cwd(), "scripts/ids.ts");
let root = "";

// Each command starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ids-"));
  cpSync("content", join(root, "content"), { recursive: true });
  for (const folder of ["works", "issues"])
    for (const name of readdirSync(join(root, "content", folder)))
      if (name !== WORK) rmSync(join(root, "content", folder, name), { recursive: true });
  rmSync(join(root, "content/ids"), { recursive: true, force: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const run = (...flags: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...flags], { cwd: root, encoding: "utf8" });
  return { status, last: `${stdout}${stderr}`.trim().split("\n").at(-1) };
};
const register = () => join(root, registerPath(WORK));
const edit = (path: string, change: (text: string) => string) => {
  writeFileSync(path, change(readFileSync(path, "utf8")));
};
const work = async () => (await loadCorpus(root)).works[0]!;

test("npm run ids proposes, writes on request, and is quiet afterwards", () => {
  expect(run()).toMatchObject({
    status: 1,
    last: expect.stringMatching(/^1 registers compared, \d+ changes in 1; /u) as string,
  });
  expect(existsSync(register())).toBe(false);
  expect(run("--write").status).toBe(0);
  const written = readFileSync(register(), "utf8");
  expect(run()).toEqual({ status: 0, last: "1 registers compared, 0 changes in 0" });
  expect(run("--write").status).toBe(0);
  expect(readFileSync(register(), "utf8")).toBe(written);
});

test("npm run ids refuses a flag it does not know, and a register that is broken or without its work", () => {
  expect(run("--wirte").status).toBe(2);
  run("--write");
  cpSync(register(), join(root, "content/ids/nobody.tsv"));
  expect(run("--write")).toEqual({ status: 1, last: "1 problems; nothing was written" });
  rmSync(join(root, "content/ids/nobody.tsv"));
  edit(register(), (text) => `${text}p1\tlive\n`);
  const broken = readFileSync(register(), "utf8");
  expect(run("--write")).toEqual({ status: 1, last: "1 problems; nothing was written" });
  expect(readFileSync(register(), "utf8")).toBe(broken);
});

test("loadCorpus(root) takes ids and aliases from the register", async () => {
  const before = await work();
  run("--write");
  expect(await work()).toEqual(before);
  edit(register(), (text) => text.replaceAll(/^p2(-\d+)?\t/gmu, "p1f$1\t"));
  const ids = (await work()).blocks.flatMap((block) => (block.type === "paragraph" ? [block.id] : []));
  expect(ids.slice(0, 3)).toEqual(["p1", "p1f", "p3"]);
  const [row = ""] = /^p1\tlive\t.*$/mu.exec(readFileSync(register(), "utf8")) ?? [];
  edit(register(), (text) => `${text}${row.replace("p1\tlive", "p70\talias")}p3\n`);
  expect((await work()).aliases).toEqual([{ id: "p70", target: "p3" }]);
});
