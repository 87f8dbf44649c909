import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../src/import/format-source.ts";
import { importText } from "../../src/import/import-text.ts";
import { layouts } from "../../src/import/layouts/layouts.ts";
import { parseYaml } from "../../src/model/parse-yaml.ts";
import { WorkFile } from "../../src/model/work-file.ts";

/** Excerpts of the witnesses; adding a folder adds a test. `vitest -u` writes what the import makes of them. */
const golden = resolve(import.meta.dirname, "../golden/text");

describe("importText(witness, work, emendations), on excerpts of each layout", () => {
  it.each(readdirSync(golden))("%s", async (name) => {
    const folder = join(golden, name);
    const raw = readFileSync(join(folder, "witness.txt"), "utf8");
    const work = parseYaml(readFileSync(join(folder, "work.yaml"), "utf8"), "work.yaml", WorkFile);
    const layout = layouts.find(({ name: layoutName }) => layoutName === name);
    if (!work.value || !layout) throw new Error(`no work or layout for ${name}`);
    const witness = {
      file: "witness.txt",
      path: "witness.txt",
      sha256: "0".repeat(64),
      lines: raw.split("\n"),
      layout,
    };
    const { text, problems } = importText(witness, work.value, []);
    expect(problems).toEqual([]);
    await expect(text?.zh).toMatchFileSnapshot(join(folder, "zh.md"));
    await expect(formatSource(text!.source)).toMatchFileSnapshot(join(folder, "source.yaml"));
  });

  it("knows the layout of a file by its text", () => {
    for (const name of ["ocr-markdown", "pdf-notes", "plain-text"]) {
      const raw = readFileSync(join(golden, name, "witness.txt"), "utf8");
      expect(layouts.find(({ fits }) => fits(raw))?.name).toBe(name);
    }
  });
});
