// Normalises package-lock.json; run it (`npm run lock`) after every install that changed it. It takes out download
// addresses, and adds the optional binaries of other platforms that the registry in use did not offer, without which
// `npm ci` refuses the lock. Plain JavaScript without dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const lockFile = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "package-lock.json");

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64", "wasm32"];

/** Returns `{cpu, os}` read from the name of a platform package, e.g. `@pagefind/windows-x64`; WebAssembly has no os. */
export function platformOf(name) {
  const words = name.replace("windows", "win32").split(/[/@-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (cpu.length !== 1) return null;
  if (os.length === 1) return { cpu, os };
  return cpu[0] === "wasm32" ? { cpu } : null;
}

/** Changes a parsed lock in place; returns the places of the stubs added. Throws if a name tells no platform. */
export function normaliseLock(lock) {
  const added = [];
  for (const place of Object.keys(lock.packages)) {
    const entry = lock.packages[place];
    delete entry.resolved;
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d/.test(version)) continue; // a range: npm takes any version it can have
      if (versionSeenFrom(lock, place, name) === version) continue;
      const platform = platformOf(name);
      if (!platform) throw new Error(`lock: the name ${name} tells no platform; add its entry to the lock by hand`);
      const isFree = !lock.packages[`node_modules/${name}`];
      const stub = `${isFree ? "" : `${place}/`}node_modules/${name}`;
      const { cpu, os } = platform;
      lock.packages[stub] = { version, cpu, ...(entry.dev && { dev: true }), optional: true, ...(os && { os }) };
      added.push(stub);
    }
  }
  const places = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(places.map((place) => [place, lock.packages[place]]));
  return added;
}

/** Node's way up: a package finds `name` in its own node_modules or in the nearest one further up. */
function versionSeenFrom(lock, place, name) {
  for (let base = place; ; base = base.slice(0, Math.max(0, base.lastIndexOf("node_modules/") - 1))) {
    const found = lock.packages[`${base === "" ? "" : `${base}/`}node_modules/${name}`];
    if (found) return found.version;
    if (base === "") return null;
  }
}

function main() {
  const before = readFileSync(lockFile, "utf8");
  const lock = JSON.parse(before);
  const added = normaliseLock(lock);
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  if (after !== before) writeFileSync(lockFile, after);
  console.log(`lock: ${after === before ? "nothing to do" : `rewritten, ${added.length} stubs added`}`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
