import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, temporarySite, type TemporarySite } from "../fixtures/temporary-site.ts";

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => {
  site.remove();
});

const witness = "content/witnesses/plain.txt";
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
/** 中文 in GBK, after a line of ASCII */
const gbk = Buffer.from([0x61, 0x0a, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

/** [what, the bytes of the file, `:line:column rule: `, the remedy] */
const files: [string, Uint8Array, RegExp, RegExp][] = [
  ["an empty file", Buffer.alloc(0), /:0:0 witness-not-empty: /u, /put the witness's text/u],
  ["GBK", gbk, /:2:1 witness-utf-8: byte 2 \(0xd6\)/u, /iconv -f gb18030/u],
  ["UTF-16", utf16("一、治理\n"), /:0:0 witness-utf-8: the file is UTF-16/u, /iconv -f utf-16/u],
  ["UTF-16 without mark", Buffer.from("一、a\n", "utf16le"), /witness-text: byte \d+ is NUL/u, /not a PDF/u],
  ["a binary file", png, /witness-text: |witness-utf-8: /u, /./u],
  ["50 MB", Buffer.alloc(50_000_000, "a治理\n"), /:0:0 witness-size: the file has 50000000 bytes/u, /split it/u],
];

describe("a witness that cannot be read", () => {
  it.each(files)(
    "%s: one problem from import, check and --new; nothing is written",
    (_, bytes, place, remedy) => {
      site.write(witness, bytes);
      const before = site.snapshot();
      for (const [script, ...args] of [
        ["import.ts"],
        ["import.ts", "--check"],
        ["check.ts"],
        ["import.ts", "--new", witness],
      ] as [string, ...string[]][]) {
        const { code, err } = run(site.root, script, ...args);
        expect(code).toBe(1);
        const problems = err.filter((line) => line.startsWith("content/"));
        expect(problems).toHaveLength(1);
        expect(problems[0]).toMatch(/^content\/witnesses\/plain\.txt:/u);
        expect(problems[0]).toMatch(place);
        expect(problems[0]?.split(" → ")[1]).toMatch(remedy);
      }
      expect(site.snapshot()).toEqual(before);
    },
    60_000,
  );
});

describe("editors' files", () => {
  const emendations = "content/works/ren-rules/emendations.yaml";
  it.each([
    [
      "broken YAML",
      "content/works/ren-rules/work.yaml",
      "bibliography:",
      "bibliography: {",
      /work\.yaml:10:9 yaml-syntax: /u,
    ],
    [
      "an emendation that does not fit",
      emendations,
      "found: 第1頁",
      "found: 第9頁",
      /journal\.txt:23:0 emendation-fits: /u,
    ],
    ["an unknown operation", emendations, "op: replace", "op: erase", /emendations\.yaml:2:7 yaml-schema: /u],
  ])(
    "%s: one problem, nothing is written",
    (_, path, found, corrected, problem) => {
      site.edit(path, found, corrected);
      const before = site.snapshot();
      for (const script of ["import.ts", "check.ts"]) {
        const { code, err } = run(site.root, script);
        expect(code).toBe(1);
        expect(err.filter((line) => line.startsWith("content/"))).toEqual([expect.stringMatching(problem)]);
      }
      expect(site.snapshot()).toEqual(before);
    },
    60_000,
  );

  it("a broken formula: one problem from check", () => {
    site.edit("content/pages/zh/method.md", "C_w = ", "C_{w = ");
    const { code, err } = run(site.root, "check.ts");
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/^content\/pages\/zh\/method\.md:5:1 formula-parses: /u), "1 problem"]);
  });
});

describe("npm run import", () => {
  it("changes nothing the second time, and --check agrees", () => {
    const before = site.snapshot();
    expect(run(site.root, "import.ts")).toMatchObject({ code: 0, err: [] });
    expect(site.snapshot()).toEqual(before);
    expect(run(site.root, "import.ts", "--check")).toMatchObject({ code: 0, err: [] });
  });

  it("--check finds a changed file and does not write", () => {
    site.edit("content/works/ren-rules/zh.md", "规则传播", "规矩传播");
    const before = site.snapshot();
    const { code, err } = run(site.root, "import.ts", "--check");
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/zh\.md:0:0 content-current: /u)]);
    expect(site.snapshot()).toEqual(before);
  });

  it.each([["--nwe"], ["--check", "x"], ["--new"]])("exits with 2 when misused: %s", (...args) => {
    expect(run(site.root, "import.ts", ...args).code).toBe(2);
  });
});

describe("npm run import -- --new", () => {
  it("refuses an unknown layout with one problem and writes nothing", () => {
    site.write("strange.txt", "Title\n\nA text without numbered headings.\n");
    const before = site.snapshot();
    const { code, err } = run(site.root, "import.ts", "--new", "strange.txt");
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/^strange\.txt:0:0 layout-known: .* → write a new profile/u),
      "1 problem; nothing was written",
    ]);
    expect(site.snapshot()).toEqual(before);
  });

  it("refuses a file that is not there, or a folder", () => {
    for (const path of ["lost.txt", "content"])
      expect(run(site.root, "import.ts", "--new", path)).toMatchObject({
        code: 1,
        err: [expect.stringContaining("file-exists"), expect.anything()],
      });
  });

  it("drafts a work, prints every doubt with its line, and overwrites nothing", () => {
    const text = "摘要\u200b如下。\n\n一、甲,乙\n\n“正文。\n\n三、丙\n\n正文。\n";
    site.write("005_Li on AI.txt", text);
    const before = site.snapshot();
    const first = run(site.root, "import.ts", "--new", "005_Li on AI.txt");
    expect(first.code).toBe(1);
    expect(first.err.map((line) => /^005_Li on AI\.txt:(\d+:\d+ [\w-]+): /u.exec(line)?.[1])).toEqual([
      "1:3 character-visible",
      "3:4 punctuation-width",
      "5:0 signs-in-pairs",
      "7:0 heading-numbers",
    ]);
    expect(first.out[0]).toContain("layout plain-text");
    const after = site.snapshot();
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual([
      "content/witnesses/005_Li on AI.txt",
      "content/works/005-li-on-ai/emendations.yaml",
      "content/works/005-li-on-ai/work.yaml",
    ]);
    const second = run(site.root, "import.ts", "--new", "005_Li on AI.txt");
    expect(second).toMatchObject({ code: 1, err: [expect.stringContaining("draft-is-new"), expect.anything()] });
    expect(site.snapshot()).toEqual(after);
    const list = "content/witnesses/witnesses.yaml";
    const entry = first.out.slice(
      first.out.findIndex((line) => line.startsWith("- file:")),
      -2,
    );
    site.write(list, `${site.read(list)}${entry.join("\n")}\n`);
    expect(run(site.root, "import.ts").code).toBe(0);
    const check = run(site.root, "check.ts");
    expect(check.err.filter((line) => !line.includes("draft-finished"))).toEqual(["4 problems"]);
  }, 60_000);
});
