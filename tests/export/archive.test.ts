import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { archiveOf } from "../../src/export/archive.ts";
import type { ArchiveFile } from "../../src/export/zip-files.ts";
import { archiveFiles } from "../../src/site/archive-files.ts";
import { exportContext } from "../../src/site/export-context.ts";
import { getCorpus } from "../../src/site/corpus.ts";
import { corpus as madeUp } from "../fixtures/corpus.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const context = exportContext(madeUp);
const files: readonly ArchiveFile[] = [
  { path: "works/b.json", bytes: "{}\n" },
  { path: "corpus.json", bytes: "治理\n" },
  { path: "epub/a.epub", bytes: new Uint8Array([80, 75, 0, 255]) },
];
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("archiveOf(files, context)", () => {
  test("holds the files byte for byte, sorted, in a folder of the edition", () => {
    const read = unzipSync(archiveOf(files, context));
    expect(Object.keys(read)).toEqual(
      ["README.txt", "corpus.json", "epub/a.epub", "works/b.json", "manifest-sha256.txt"].map(
        (path) => `corpus-0.1.0/${path}`,
      ),
    );
    expect(strFromU8(read["corpus-0.1.0/corpus.json"]!)).toBe("治理\n");
    expect([...read["corpus-0.1.0/epub/a.epub"]!]).toEqual([80, 75, 0, 255]);
  });

  test("its manifest has the checksum of every other file", () => {
    const read = unzipSync(archiveOf(files, context));
    const manifest = strFromU8(read["corpus-0.1.0/manifest-sha256.txt"]!);
    const others = Object.entries(read).filter(([path]) => !path.endsWith("manifest-sha256.txt"));
    expect(manifest).toBe(
      others.map(([path, bytes]) => `${sha256(bytes)}  ${path.slice("corpus-0.1.0/".length)}\n`).join(""),
    );
  });

  test("is the same for the same files, in whatever order they come", () => {
    expect(Buffer.compare(archiveOf(files, context), archiveOf([...files].reverse(), context))).toBe(0);
  });

  test("its README says in both languages what there is", () => {
    const text = strFromU8(unzipSync(archiveOf(files, context))["corpus-0.1.0/README.txt"]!);
    for (const words of [context.site.zh, context.site.en, "每篇一份数据", "one data file per work", "CC BY 4.0"])
      expect(text).toContain(words);
  });

  test.each(["../x", "/x", "a//b", "a/", "", ".hidden", "a b", "a/../b"])("refuses the path %j", (path) => {
    expect(() => archiveOf([{ path, bytes: "" }], context)).toThrow("archive");
  });

  test("refuses a path that comes twice, whatever its name", () => {
    expect(() => archiveOf([...files, ...files], context)).toThrow("corpus.json comes twice");
    expect(() => archiveOf([{ path: "constructor", bytes: "" }], context)).not.toThrow();
  });
});

describe("the archive of the corpus", () => {
  let bytes: Uint8Array;
  let paths: readonly string[];
  beforeAll(async () => {
    const corpus = await getCorpus();
    const all = await archiveFiles(corpus);
    paths = all.map(({ path }) => path);
    bytes = archiveOf(all, exportContext(corpus));
  });

  test("holds every kind of file", () => {
    expect(new Set(paths.map((path) => path.replace(/\/.*/u, "")))).toEqual(
      new Set([
        ...["corpus.json", "terms.json", "countries.json", "references.json", "references.bib", "references.ris"],
        ...["works", "issues", "terms", "cite", "tei", "text", "markdown", "frameworks", "epub"],
      ]),
    );
    expect(Object.keys(unzipSync(bytes))).toHaveLength(paths.length + 2);
  });

  test("is made again byte for byte", async () => {
    const corpus = await getCorpus();
    const again = archiveOf(await archiveFiles(corpus), exportContext(corpus));
    expect(sha256(again)).toBe(sha256(bytes));
  });
});
