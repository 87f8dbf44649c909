/** Whether every address in a built site leads somewhere: pages, files, fragments, alternates, canonical and share addresses. */
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import type { Problem } from "../model/problem.ts";

/** A built site. */
export interface BuiltSite {
  /** Paths of all files, relative to the build's folder. */
  readonly files: ReadonlySet<string>;
  /** The HTML of every page by its path, e.g. `zh/index.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The site's origin; null for a local copy. */
  readonly origin: string | null;
  /** Path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** The build's folder as problems name it. */
  readonly folder: string;
}

/** Stands for the origin of a local copy. */
const NOWHERE = "http://site.invalid";

/** An address as a page writes it. */
interface Address {
  readonly written: string;
  readonly element: Element;
  /** link: a reader may follow it; load: the browser fetches it; statement: says where a page is (canonical, alternate, og). */
  readonly use: "link" | "load" | "statement";
}

interface Page {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
  /** Written addresses of `link rel=alternate hreflang`, by language. */
  readonly alternates: ReadonlyMap<string, string>;
}

/** Returns a problem for each address that leads nowhere, is fetched from elsewhere, or is an alternate that is not answered. */
export function checkLinks(site: BuiltSite): Problem[] {
  const pages = new Map([...site.pages].map(([path, html]) => [path, readPage(path, html)]));
  return [...pages.values()].flatMap((page) => [
    ...page.addresses.flatMap((address) => checkAddress(site, pages, page, address)),
    ...checkAlternates(site, pages, page),
  ]);
}

/** Attributes that hold an address, by element; `*` for any element. */
const ATTRIBUTES: readonly (readonly [element: string, attribute: string, use: Address["use"]])[] = [
  ["a", "href", "link"],
  ["area", "href", "link"],
  ["form", "action", "link"],
  ["*", "cite", "link"],
  ["*", "src", "load"],
  ["*", "poster", "load"],
  ["image", "href", "load"],
  ["object", "data", "load"],
  ["use", "href", "load"],
  ["use", "xLinkHref", "load"],
];
const STATEMENTS = new Set([
  "canonical",
  "alternate",
  "next",
  "prev",
  "author",
  "license",
  "describedby",
  "cite-as",
  "item",
  "up",
  "search",
  "type",
  "linkset",
]);
const SHARED = new Set([
  "og:url",
  "og:image",
  "twitter:image",
  "citation_public_url",
  "citation_pdf_url",
  "citation_abstract_html_url",
  "citation_fulltext_html_url",
]);

function readPage(path: string, html: string): Page {
  const ids = new Set<string>();
  const addresses: Address[] = [];
  const alternates = new Map<string, string>();
  visit(fromHtml(html), "element", (element) => {
    const value = (name: string) => {
      const found = element.properties[name];
      return typeof found === "string" ? found : null;
    };
    const add = (written: string | null, use: Address["use"]) => {
      if (written !== null) addresses.push({ written: written.trim(), element, use });
    };
    const id = value("id");
    if (id !== null) ids.add(id);
    for (const [name, attribute, use] of ATTRIBUTES) {
      if (name === "*" || name === element.tagName) add(value(attribute), use);
    }
    for (const written of sourceSet(element)) add(written, "load");
    if (element.tagName === "link") {
      const relations = Array.isArray(element.properties["rel"]) ? element.properties["rel"].map(String) : [];
      add(value("href"), relations.some((relation) => STATEMENTS.has(relation)) ? "statement" : "load");
      const language = value("hrefLang");
      if (relations.includes("alternate") && language !== null) alternates.set(language, value("href") ?? "");
    }
    if (element.tagName === "meta" && SHARED.has(value("property") ?? value("name") ?? ""))
      add(value("content"), "statement");
  });
  return { path, ids, addresses, alternates };
}

/** The addresses of `srcset`: `a.png 1x, b.png 2x`. */
function sourceSet(element: Element): string[] {
  const value = element.properties["srcSet"];
  const candidates = Array.isArray(value) ? value.map(String) : typeof value === "string" ? value.split(",") : [];
  return candidates.flatMap((candidate) => candidate.trim().split(/\s+/u).slice(0, 1));
}

function checkAddress(site: BuiltSite, pages: ReadonlyMap<string, Page>, page: Page, address: Address): Problem[] {
  const { written, element, use } = address;
  const say = (ruleId: string, reason: string, note: string) => [problemAt(site, page, element, ruleId, reason, note)];
  const url = resolve(site, page, written);
  if (url === null)
    return say("address-parses", `${written} is no address`, "write a path of the site or a whole https address");
  if (url.origin !== (site.origin ?? NOWHERE)) {
    if (use === "load" && url.protocol !== "data:")
      return say("nothing-from-elsewhere", `${written} is fetched from another site`, "serve it from the site itself");
    if (/^(https?|mailto|data):$/u.test(url.protocol)) return [];
    return say("address-parses", `${written} has the scheme ${url.protocol}`, "use https or mailto");
  }
  const target = fileAt(site, url);
  if (target === null)
    return say("link-resolves", `${written} leads to no file`, "correct the address or restore the page");
  if (target === "folder")
    return say("link-resolves", `${written} lacks the slash at its end`, `write ${url.pathname}/`);
  return forwardsTo(site, pages, target).flatMap(({ path, ids }) =>
    fragmentIds(url.hash)
      .filter((id) => !ids.has(id))
      .flatMap((id) => {
        const reason = `${written}: ${path} has no id ${id}`;
        return say("fragment-resolves", reason, "correct the fragment or restore the id");
      }),
  );
}

/** The pages on which a fragment must be found: the target, or, if it is a permalink (its own `x-default`), each language's page. */
function forwardsTo(site: BuiltSite, pages: ReadonlyMap<string, Page>, target: string): Page[] {
  const page = pages.get(target);
  if (page === undefined) return [];
  const neutral = page.alternates.get("x-default");
  if (neutral === undefined || pathOf(site, page, neutral) !== target) return [page];
  return [...page.alternates.values()].flatMap((written) => {
    const path = pathOf(site, page, written);
    return pages.get(path === target ? "" : (path ?? "")) ?? [];
  });
}

/** Each language's page must name this one among its own alternates; `x-default` need not. */
function checkAlternates(site: BuiltSite, pages: ReadonlyMap<string, Page>, page: Page): Problem[] {
  return [...page.alternates].flatMap(([language, written]) => {
    const target = pathOf(site, page, written);
    const other = target === null ? undefined : pages.get(target);
    if (language === "x-default" || other === undefined) return [];
    const answers = [...other.alternates.values()].map((back) => pathOf(site, other, back));
    if (answers.includes(page.path)) return [];
    const reason = `${other.path} is named as the ${language} page of this one, but does not name it back`;
    return [problemAt(site, page, null, "alternate-is-mutual", reason, "give both pages the same set of alternates")];
  });
}

function pathOf(site: BuiltSite, page: Page, written: string): string | null {
  const url = resolve(site, page, written);
  return url === null ? null : fileAt(site, url);
}

/** The URL of an address as the page's browser would see it. */
function resolve(site: BuiltSite, page: Page, written: string): URL | null {
  const path = page.path.replace(/(^|\/)index\.html$/u, "$1");
  const here = `${site.origin ?? NOWHERE}${site.base}${path}`;
  return URL.canParse(written, here) ? new URL(written, here) : null;
}

/** The file a URL of the site is answered with; `folder` where only a slash is missing, null where there is none. */
function fileAt(site: BuiltSite, url: URL): string | null {
  const path = decode(url.pathname);
  if (!path.startsWith(site.base)) return null;
  const inside = path.slice(site.base.length);
  if (inside === "" || inside.endsWith("/"))
    return site.files.has(`${inside}index.html`) ? `${inside}index.html` : null;
  if (site.files.has(inside)) return inside;
  return site.files.has(`${inside}/index.html`) ? "folder" : null;
}

/** The ids of a fragment: `#p14` one, `#p14--p16` (a range) two, `#` and `#:~:text=…` none. */
function fragmentIds(hash: string): string[] {
  const fragment = decode(hash.slice(1)).replace(/:~:.*$/u, "");
  return fragment === "" || fragment === "top" ? [] : fragment.split("--");
}

/** Percent escapes read as UTF-8; text that is not such stays as it is, and then leads nowhere. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function problemAt(
  site: BuiltSite,
  page: Page,
  element: Element | null,
  ruleId: string,
  reason: string,
  note: string,
): Problem {
  const { line = 0, column = 0 } = element?.position?.start ?? {};
  return { file: `${site.folder}/${page.path}`, line, column, ruleId, reason, note };
}
