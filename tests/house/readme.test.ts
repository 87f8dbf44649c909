import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const lines = readme.split("\n");

/** A table row that begins with folders: | `src/render/` `src/export/` | what they hold | */
const mapped = lines
  .filter((line) => line.startsWith("| `") && line.includes("/` "))
  .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([^`]+\/)`/gu)].map((match) => match[1] ?? ""));

/** `npm run check`, `npm test` */
const commands = [...readme.matchAll(/\bnpm (?:run )?([a-z:]+)/gu)].map((match) => match[1] ?? "");
const NPM_ITSELF = ["install", "ci"];

test("every command the README names is a script", () => {
  expect(commands.length).toBeGreaterThan(2);
  expect(commands.filter((name) => !(name in scripts) && !NPM_ITSELF.includes(name))).toEqual([]);
});

test("every script an editor runs is named in the README", () => {
  const hidden = ["prestart", "pretest", "postinstall"];
  expect(Object.keys(scripts).filter((name) => !commands.includes(name) && !hidden.includes(name))).toEqual([]);
});

test("every folder of the map exists", () => {
  expect(mapped.length).toBeGreaterThan(5);
  const isThere = (folder: string) => existsSync(folder.replace(/<[^>]+>\/$/u, ""));
  expect(mapped.filter((folder) => !isThere(folder))).toEqual([]);
});

test("every folder is on the map", () => {
  const folders = (parent: string) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => `${parent === "." ? "" : `${parent}/`}${entry.name}/`);
  const all = [...folders("."), ...folders("src"), ...folders("content")];
  const out = ["node_modules/", "dist/"];
  const isMapped = (folder: string) => mapped.some((place) => place.startsWith(folder));
  expect(all.filter((folder) => !isMapped(folder) && !out.includes(folder))).toEqual([]);
});
