import type { PhrasingContent } from "mdast";
import type { Inline } from "./inline.ts";

/** Returns the inlines of one line; line ends inside become spaces. */
export function inlinesOf(nodes: readonly PhrasingContent[]): Inline[] {
  return merge(nodes.flatMap(inlineOf));
}

/** Returns the lines of a paragraph: its inlines, cut at the line ends of the source. */
export function linesOfPhrasing(nodes: readonly PhrasingContent[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of nodes.flatMap(inlineOf)) {
    if (inline.type !== "text") {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.value.split("\n").forEach((value, index) => {
      if (index > 0) lines.push([]);
      if (value !== "") lines.at(-1)?.push({ type: "text", value });
    });
  }
  return lines.map(merge);
}

function inlineOf(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "emphasis":
      return [{ type: "emphasis", children: inlinesOf(node.children) }];
    case "link":
      return [{ type: "link", url: node.url, value: node.url }];
    case "inlineMath":
      return [{ type: "math", value: node.value, display: false }];
    case "footnoteReference":
      return [{ type: "noteRef", note: Number(node.identifier) }];
    case "image":
      return [{ type: "text", value: node.alt ?? "" }];
    case "break":
      return [{ type: "text", value: "\n" }];
    default:
      return "children" in node
        ? node.children.flatMap((child) => inlineOf(child as PhrasingContent))
        : "value" in node
          ? [{ type: "text", value: node.value }]
          : [];
  }
}

/** Joins neighbouring texts. */
function merge(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === "text" && last?.type === "text")
      result[result.length - 1] = { type: "text", value: last.value + inline.value };
    else result.push(inline);
  }
  return result;
}
