import { EpubCheck, type ValidationMessage } from "@likecoin/epubcheck-ts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadCorpus } from "../../../src/site/load-corpus.ts";
import { epubFiles } from "../../../src/site/export-files.ts";
import { corpus as madeUp } from "../../fixtures/corpus.ts";

// Whole texts are written and read back: slow where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SITE = process.env["SITE_URL"];
afterEach(() => {
  if (SITE === undefined) delete process.env["SITE_URL"];
  else process.env["SITE_URL"] = SITE;
});

/** What the checker has to say, hints apart, one line per message. */
async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes, { includeUsage: false, includeInfo: false });
  return messages.map(
    ({ severity, id, message, location }: ValidationMessage) => `${severity} ${id} ${location?.path ?? ""} ${message}`,
  );
}

describe("every EPUB of the corpus is valid (EPUBCheck's rules)", () => {
  test.each([undefined, "https://corpus.example.org"])(
    "with the address %s",
    async (address) => {
      if (address === undefined) delete process.env["SITE_URL"];
      else process.env["SITE_URL"] = address;
      const corpus = await loadCorpus();
      const files = new Map([...epubFiles(corpus), ...epubFiles(madeUp)]);
      expect(files.size).toBe(2 * (corpus.works.length + madeUp.works.length + 2) - 2);
      for (const [name, make] of files) expect(await faultsOf(make()), name).toEqual([]);
    },
    120_000,
  );
});

describe("the checker sees faults", () => {
  const [name = "", make] = [...epubFiles(madeUp)][0]!;
  const text = `EPUB/${name.replace(/\.zh\.epub$/u, "")}.xhtml`;
  const broken = (path: string, from: string, to: string): Uint8Array => {
    const files = unzipSync(make!());
    const before = strFromU8(files[path]!);
    expect(before).toContain(from);
    return zipSync({
      ...files,
      mimetype: [files["mimetype"]!, { level: 0 }],
      [path]: strToU8(before.replace(from, to)),
    });
  };

  test.each([
    ["a link into nothing", text, 'href="#n1"', 'href="#n99"'],
    ["an unknown element", text, "<article>", "<article><paragraph></paragraph>"],
    ["an id that comes twice", text, 'id="p2"', 'id="p1"'],
    ["no date of change", "EPUB/package.opf", "dcterms:modified", "dcterms:created"],
    ["a file that is not there", "EPUB/package.opf", 'href="title.xhtml"', 'href="other.xhtml"'],
    ["a script", text, "</head>", "<script>x()</script></head>"],
  ])("%s", async (_, path, from, to) => {
    expect(await faultsOf(broken(path, from, to))).not.toEqual([]);
  });
});
