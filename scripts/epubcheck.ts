/**
 * `npm run epubcheck [-- name…]`: every EPUB, or those whose names hold one of the words, through the W3C's EPUBCheck.
 * Wants Java and the jar: `EPUBCHECK_JAR`, or where Debian's package `epubcheck` puts it. The unit tests run a port of
 * the same rules that needs neither.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { getCorpus } from "../src/site/corpus.ts";
import { epubFiles } from "../src/site/export-files.ts";

const FOLDER = ".test-output/epub";
const jar = [process.env["EPUBCHECK_JAR"], "/usr/share/java/epubcheck.jar", "/usr/bin/epubcheck"].find(
  (path) => path !== undefined && existsSync(path),
);
if (jar === undefined) {
  console.error("epubcheck: there is no jar; install Debian's epubcheck or set EPUBCHECK_JAR to the path of one");
  process.exit(2);
}

/** `Messages: 0 fatals / 0 errors / 0 warnings / 0 infos` */
const COUNTS = /^Messages: (\d+) fatals? \/ (\d+) errors? \/ (\d+) warnings?/mu;

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const files = [...epubFiles(await getCorpus())].filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const sum = { bytes: 0, errors: 0, warnings: 0 };
for (const [name, make] of files) {
  const path = join(FOLDER, name);
  const bytes = make();
  writeFileSync(path, bytes);
  const { error, stdout, stderr } = spawnSync("java", ["-XX:TieredStopAtLevel=1", "-jar", jar, path], {
    encoding: "utf8",
  });
  const [, fatals, errors, warnings] = COUNTS.exec(stdout) ?? [];
  if (error !== undefined || errors === undefined) {
    console.error(`epubcheck: ${path} was not checked: ${error?.message ?? stderr}`);
    process.exit(2);
  }
  sum.bytes += bytes.length;
  sum.errors += Number(fatals) + Number(errors);
  sum.warnings += Number(warnings);
  const messages = `${stdout}\n${stderr}`.split("\n").filter((line) => /^(?:FATAL|ERROR|WARNING)/u.test(line));
  console.log(`${name.padEnd(42)} ${String(bytes.length).padStart(8)} bytes  ${errors} errors, ${warnings} warnings`);
  for (const message of messages) console.error(message);
}
console.log(`epubcheck: ${files.length} files, ${sum.bytes} bytes, ${sum.errors} errors, ${sum.warnings} warnings`);
process.exitCode = files.length === 0 || sum.errors + sum.warnings > 0 ? 1 : 0;
