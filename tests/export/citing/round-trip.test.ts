// @ts-expect-error the package has no types
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { bibtexEntry } from "../../../src/export/citing/bibtex.ts";
import { cslJson } from "../../../src/export/citing/csl-json.ts";
import { customValue, dateParts, namesOf, textOf } from "../../../src/export/citing/csl-values.ts";
import { risRecord } from "../../../src/export/citing/ris.ts";
import type { CslItem } from "../../../src/model/work-file.ts";
import { references, workItems } from "./all-items.ts";
import { readBibtex } from "./read-bibtex.ts";
import { readRis } from "./read-ris.ts";

const items = [...workItems, ...references];
const parse = plugins.input.chain as (text: string, options: object) => CslItem[];
type Kept = Record<string, string | number | null>;

/** What both formats must keep. A name is one string, since `{literal}` comes back as a family name. */
function kept(item: CslItem): Kept {
  const text = (variable: string): string | null => textOf(item, variable);
  const names = (role: string): string =>
    namesOf(item, role)
      .filter(({ literal, family }) => literal !== "et al." && family !== "others")
      .map((name) => {
        const family = [name["non-dropping-particle"] ?? name["dropping-particle"], name.family]
          .filter(Boolean)
          .join(" ");
        return name.literal ?? [family, name.given].filter(Boolean).join(", ");
      })
      .join("; ");
  return {
    id: text("id"),
    title: text("title"),
    author: names("author"),
    editor: names("editor"),
    year: dateParts(item, "issued")[0] ?? null,
    container: text("container-title"),
    volume: text("volume"),
    issue: text("issue"),
    page: text("page")?.replaceAll("–", "-") ?? text("page-first"),
    DOI: text("DOI"),
    URL: text("URL") === null ? null : decodeURI(text("URL")!),
  };
}

/** What citation-js 0.8.2 does not read although it stands in the file, by format and type; our own readers read it. */
const NOT_READ: Readonly<Record<string, readonly string[]>> = {
  // `howpublished` of @misc goes nowhere; a website has no other field in BibTeX.
  "bib webpage": ["container"],
  "bib document": ["container"],
  "bib legislation": ["container", "issue"],
  "bib post-weblog": ["container"],
  // T2 is read for some types only, VL and IS not for statutes.
  "ris webpage": ["container"],
  "ris document": ["container"],
  "ris paper-conference": ["container"],
  "ris legislation": ["volume", "issue"],
  // AU of newspapers and bills and ED are left out; Zotero and EndNote read them.
  "ris article-newspaper": ["author"],
  "ris bill": ["author"],
  "ris chapter": ["editor"],
  "ris book": ["editor"],
};

describe("BibTeX and RIS come back as they went", () => {
  test.each([
    ["bib", bibtexEntry],
    ["ris", risRecord],
  ] as const)("%s, read by citation-js", (format, write) => {
    const unread = new Set<string>();
    for (const item of items) {
      const expected = kept(item);
      const found = kept(parse(write(item), { generateGraph: false })[0]!);
      for (const key of NOT_READ[`${format} ${item.type}`] ?? []) {
        if (found[key] !== expected[key]) unread.add(`${format} ${item.type} ${key}`);
        found[key] = expected[key]!;
      }
      expect(found).toEqual(expected);
    }
    const listed = Object.entries(NOT_READ).flatMap(([at, keys]) => keys.map((key) => `${at} ${key}`));
    expect([...unread].sort()).toEqual(listed.filter((key) => key.startsWith(format)).sort());
  });

  test("bib, read by rule", () => {
    for (const item of items) {
      const { id, fields } = readBibtex(bibtexEntry(item));
      const field = (...names: readonly string[]): string | null =>
        names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
      const people = (role: string): string =>
        (fields.get(role) ?? "")
          .split(" and ")
          .filter((name) => name !== "others")
          .map((name) => name.replace(/^\{(.*)\}$/u, "$1"))
          .join("; ");
      expect({
        id,
        title: field("title"),
        author: people("author"),
        editor: people("editor"),
        year: Number(field("year")) || null,
        container: field("journal", "booktitle", "howpublished"),
        volume: field("volume"),
        issue: textOf(item, "issue") === null ? null : field("number"),
        page: field("pages"),
        DOI: field("doi"),
        URL: field("url") === null ? null : decodeURI(field("url")!),
      }).toEqual(kept(item));
    }
  });

  test("ris, read by rule", () => {
    for (const item of items) {
      const tags = readRis(risRecord(item));
      const tag = (name: string): string | null => tags.get(name)?.[0] ?? null;
      expect({
        id: tag("ID"),
        title: tag("TI"),
        author: (tags.get("AU") ?? []).join("; "),
        editor: (tags.get("ED") ?? []).join("; "),
        year: Number(tag("PY")) || null,
        container: tag("T2"),
        volume: tag("VL"),
        issue: textOf(item, "issue") === null ? null : tag("IS"),
        page: tag("EP") === null ? tag("SP") : `${tag("SP")!}-${tag("EP")!}`,
        DOI: tag("DO"),
        URL: tag("UR") === null ? null : decodeURI(tag("UR")!),
      }).toEqual(kept(item));
    }
  });

  test("further authors are others in BibTeX", () => {
    const open = references.filter((item) => JSON.stringify(customValue(item, "etAl"))?.includes("author"));
    expect(open.length).toBeGreaterThan(0);
    for (const item of open) expect(bibtexEntry(item)).toMatch(/author = \{.* and others\}/u);
  });
});

describe("risRecord(item, url)", () => {
  test("a record is lines of a tag and a value, ended by CRLF, TY first and ER last", () => {
    for (const item of items) {
      const lines = risRecord(item, "https://example.org/").split("\r\n");
      expect(lines.pop()).toBe("");
      expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/u);
      expect(lines.at(-1)).toBe("ER  - ");
      expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
    }
  });

  test("first and last page stand apart; notes are Zotero's", () => {
    const record = risRecord(items.find(({ id }) => id === "long-military-risks")!);
    expect(record).toContain("SP  - 123\r\nEP  - 141\r\n");
    const english = risRecord(items.find(({ id }) => id === "gui-regime-complex-en")!);
    expect(english).toContain("N1  - original-title: 人工智能全球治理机制复合体构建探析\r\n");
    expect(english).toContain("N1  - original-container-title: 战略决策研究\r\n");
    const digest = risRecord(items.find(({ id }) => id === "digest-veale-2023")!);
    expect(digest).toContain("N1  - reviewed-title: AI and Global Governance: Modalities, Rationales, Tensions\r\n");
    expect(digest).toContain("N1  - reviewed-author: Veale || Michael\r\n");
  });
});

describe("cslJson(item, url)", () => {
  test("nothing of ours is left in it but the romanisations", () => {
    for (const item of items) {
      const { custom = {}, ...rest } = cslJson(item, "https://example.org/");
      expect(rest["URL"]).toBe("https://example.org/");
      for (const key of ["original", "reviewed", "kind", "ownSite", "nested", "authorCharacters", "translationTitle"]) {
        expect(custom).not.toHaveProperty(key);
      }
      expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
    }
  });
});
