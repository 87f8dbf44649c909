// Makes `npm start` and `npm test` work from a bare clone: installs if what is there differs from the lock, and makes
// sure that the scripts will run on a Node they can use. Plain JavaScript without dependencies: it runs before anything
// is installed, on the machine's own Node (20 or newer).
import { execFileSync, execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { linkNode } from "./link-node.mjs";

const WANTED_NODE = 24;

/** Returns why `npm ci` has to run, or null if every package installed is the one the lock names. */
export function reasonToInstall(lock, installed) {
  if (!installed) return "node_modules is missing or incomplete";
  for (const [place, wanted] of Object.entries(lock.packages)) {
    const found = installed.packages[place];
    if (place === "" || (!found && wanted.optional)) continue;
    if (!found) return `${place} is not installed`;
    if (found.version !== wanted.version) return `${place} is ${found.version}, the lock wants ${wanted.version}`;
  }
  const surplus = Object.keys(installed.packages).find((place) => !lock.packages[place]);
  return surplus ? `${surplus} is installed but not in the lock` : null;
}

function install(root) {
  const options = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("js")) execFileSync(process.execPath, [npm, ...options], { cwd: root, stdio: "inherit" });
  else execSync(["npm", ...options].join(" "), { cwd: root, stdio: "inherit" });
}

/** Returns the version of the Node that npm scripts will run on, or why it does not start. */
function versionOf(command) {
  if (!command) return process.version;
  try {
    return execSync(`"${command}" --version`, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch (error) {
    return `nothing, as ${command} does not start: ${String(error.stderr ?? error.message).trim()}`;
  }
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function fail(reason, remedy) {
  console.error(`setup: ${reason}\n       ${remedy}`);
  process.exit(1);
}

function main(root) {
  if (Number.parseInt(process.versions.node) < 20) {
    fail(`Node ${process.version} is too old.`, "Install Node 20 or newer, then run the command again.");
  }
  const lock = readJson(path.join(root, "package-lock.json"));
  if (!lock) fail("package-lock.json is missing.", "Restore it: git checkout package-lock.json");
  const reason = reasonToInstall(lock, readJson(path.join(root, "node_modules", ".package-lock.json")));
  try {
    if (reason) console.log(`setup: ${reason}; running npm ci …`);
    if (reason) install(root);
  } catch {
    fail(
      "npm ci failed, its message is above.",
      "Mend what it names (most often: no network), then run the command again.",
    );
  }
  const version = versionOf(linkNode(root));
  if (Number.parseInt(version.replace("v", "")) >= WANTED_NODE) return;
  fail(
    `the scripts need Node ${WANTED_NODE} or newer and would run on ${version}.`,
    `It comes with npm ci on Linux (x64, arm64; glibc) and Windows (x64). This is ${process.platform}-${process.arch}: ` +
      `if node_modules holds no Node for it, install Node ${WANTED_NODE} (https://nodejs.org) and run the command again.`,
  );
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && path.resolve(process.argv[1]) === self) main(path.resolve(path.dirname(self), ".."));
