import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWhole } from "../../src/site/write-whole.ts";
import { temporarySite } from "../fixtures/temporary-site.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-whole-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("writeWhole(files)", () => {
  it("writes all files and leaves nothing beside them", () => {
    writeFileSync(join(folder, "a"), "old");
    writeWhole(
      new Map(
        [
          ["a", "new"],
          ["b", "new"],
        ].map(([name, text]) => [join(folder, name ?? ""), text ?? ""]),
      ),
    );
    expect(readdirSync(folder).sort()).toEqual(["a", "b"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
  });

  it("leaves every old file whole when one cannot be written", () => {
    writeFileSync(join(folder, "a"), "old");
    const files = new Map([
      [join(folder, "a"), "new"],
      [join(folder, "missing", "b"), "new"],
    ]);
    expect(() => {
      writeWhole(files);
    }).toThrow("ENOENT");
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
  });

  it("leaves no half file when one cannot be put in its place", () => {
    writeFileSync(join(folder, "a"), "old");
    mkdirSync(join(folder, "b"));
    const files = new Map([
      [join(folder, "a"), "new"],
      [join(folder, "b"), "new"],
    ]);
    expect(() => {
      writeWhole(files);
    }).toThrow();
    expect(readdirSync(folder).sort()).toEqual(["a", "b"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
  });
});

describe("npm run import, killed", () => {
  it("leaves each file as the old or the new one, whole", async () => {
    const site = temporarySite();
    const fresh = site.snapshot();
    const generated = Object.keys(fresh).filter((path) => /\/(zh\.md|source\.yaml)$/u.test(path));
    const script = resolve(import.meta.dirname, "../../scripts/import.ts");
    try {
      for (let round = 0; round < 16; round++) {
        for (const path of generated) site.write(path, "old");
        const child = spawn(process.execPath, [script], { cwd: site.root, stdio: "ignore" });
        const ended = new Promise((done) => child.once("exit", done));
        // From before the start to after the end, the moments drawn evenly.
        await new Promise((done) => setTimeout(done, (round * 800) / 16));
        child.kill(round % 2 === 0 ? "SIGKILL" : "SIGINT");
        await ended;
        for (const path of generated)
          expect(["old", Buffer.from(fresh[path] ?? "", "latin1").toString("utf8")]).toContain(site.read(path));
      }
    } finally {
      site.remove();
    }
  }, 120_000);
});
