import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** Returns a rehype plugin: links of `content/pages` that begin with `/` get the site's base path. */
export function rehypeBasePath({ base }: { readonly base: string }): (tree: Root) => void {
  return (tree) => {
    visit(tree, "element", (node) => {
      const href = node.properties["href"];
      if (typeof href === "string" && href.startsWith("/")) node.properties["href"] = base + href.slice(1);
    });
  };
}
