import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { contextOf } from "../export/metadata/context.ts";
import { expectedScholar, expectedZotero } from "../export/metadata/expected-item.ts";
import { idsIn } from "../export/metadata/ids-in.ts";
import { linksetProblems } from "../export/metadata/linkset-problems.ts";
import { readAsScholar } from "../export/metadata/read-as-scholar.ts";
import { readAsZotero } from "../export/metadata/read-as-zotero.ts";
import { canonicalOf, pagesOf, readHead, SITES, type PageHead } from "./read-page.ts";

const corpus = await loadCorpus();

/** Exports of other parts of the build: an address of one is followed once files of its kind are there. */
const EXPORTS = /^(data\/(?:cite|tei|epub)\/)[^/.]+(\.[^/]+)$/u;

describe.each(SITES)("the site in %s", (folder) => {
  const home = canonicalOf(readHead(folder, "zh/")).replace(/zh\/$/u, "");
  const isWhole = home.startsWith("http");
  const context = { ...contextOf(corpus), url: (path: string) => home + path, isPublished: isWhole };
  const workPages = corpus.works.flatMap((work) =>
    (["zh", "en"] as const).map((language) => ({ id: work.id, language, work })),
  );
  const headOf = (id: string, language: string): PageHead => readHead(folder, `${language}/works/${id}/`);
  /** Whether an address of the site leads to a file; addresses of other sites are not followed. */
  const leads = (address: string): boolean => {
    if (!address.startsWith(home)) return /^https?:/u.test(address);
    const path = address.slice(home.length).replace(/#.*$/u, "");
    const [, exports, ending = ""] = EXPORTS.exec(path) ?? [];
    if (exports !== undefined && globSync(`${exports}*${ending}`, { cwd: folder }).length === 0) return true;
    return existsSync(join(folder, path.endsWith("/") || path === "" ? `${path}index.html` : path));
  };

  test.each(workPages)("$language/works/$id/: the right item", ({ id, language, work }) => {
    const head = headOf(id, language);
    const url = canonicalOf(head);
    expect(readAsZotero(head.tags, url)).toEqual(expectedZotero(work, language, context, url));
    expect(readAsScholar(head.tags)).toEqual(expectedScholar(work, language, context));
    const isHidden = head.tags.some(([name, content]) => name === "robots" && content === "noindex");
    expect(isHidden).toBe(work.title.zh === null);
  });

  test.each(workPages)("$language/works/$id/: JSON-LD and link set", ({ id, language, work }) => {
    const head = headOf(id, language);
    if (work.title.zh === null) {
      expect([head.jsonLd, head.links.filter(({ rel }) => /cite-as|describedby|item|linkset/u.test(rel))]).toEqual([
        [],
        [],
      ]);
      return;
    }
    const [data] = head.jsonLd as [Record<string, unknown>];
    expect(data["license"] !== undefined).toBe(language === "en");
    const linkset = head.links.find(({ rel }) => rel === "linkset")?.href ?? "";
    const links: unknown = JSON.parse(readFileSync(join(folder, linkset.slice(home.length)), "utf8"));
    expect(linksetProblems(links)).toEqual([]);
    const file = head.links.find(({ type }) => type === "application/ld+json")?.href ?? "";
    const whole = JSON.parse(readFileSync(join(folder, file.slice(home.length)), "utf8")) as Record<string, unknown>;
    expect(whole).toMatchObject(data);
    const hrefs = head.links.filter(({ rel }) => !/^(?:type|icon|stylesheet)$/u.test(rel)).map(({ href }) => href);
    expect([...hrefs, ...idsIn(whole)].filter((address) => !leads(address))).toEqual([]);
  });

  test("every @id of the other pages leads to a page", () => {
    const kinds = ["issues", "terms", "references"];
    const paths = ["zh/", "en/", ...kinds.flatMap((kind) => pagesOf(folder, `{zh,en}/${kind}/*/index.html`))];
    const heads = paths.map((path) => readHead(folder, path));
    expect(heads.filter(({ jsonLd }) => jsonLd.length === 0).map(({ path }) => path)).toEqual([]);
    expect(heads.flatMap(({ jsonLd }) => idsIn(jsonLd)).filter((id) => !leads(id))).toEqual([]);
  });

  test("every page that has a counterpart names itself, both languages and a default, and the feed", () => {
    const heads = pagesOf(folder, "{zh,en}/**/index.html").map((path) => readHead(folder, path));
    const wrong = heads.filter(({ path, links }) => {
      const [language, ...rest] = path.split("/");
      const alternates = new Map(links.flatMap(({ hreflang, href }) => (hreflang === null ? [] : [[hreflang, href]])));
      return (
        links.find(({ rel }) => rel === "canonical")?.href !== home + path ||
        alternates.get("zh-Hans") !== `${home}zh/${rest.join("/")}` ||
        alternates.get("en") !== `${home}en/${rest.join("/")}` ||
        !leads(alternates.get("x-default") ?? "") ||
        !links.some(({ type, href }) => type === "application/atom+xml" && href === `${home}${language ?? ""}/atom.xml`)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.each(["zh", "en"])("the feed in %s: its entries are pages of the site", (language) => {
    const xml = readFileSync(join(folder, language, "atom.xml"), "utf8");
    const root = isWhole ? home : `http://localhost:4321${home}`;
    const pages = [...xml.matchAll(/<entry>\s*<id>([^<]+)<\/id>/gu)].map(([, id = ""]) => id);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((id) => !id.startsWith(root) || !leads(home + id.slice(root.length)))).toEqual([]);
  });
});

test("one of the sites is built", () => {
  expect(SITES.length).toBeGreaterThan(0);
});
