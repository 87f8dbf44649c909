import type { Section } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { langAttribute } from "./render-line.ts";
import { headingText } from "./render-body.ts";
import type { View } from "./view.ts";

/** Returns the sections as nested lists of links; empty if no section has a heading. */
export function renderContents(sections: readonly Section[], view: View): Html {
  const headed = sections.filter((section) => section.title !== null);
  if (headed.length === 0) return fragment``;
  return fragment`<ol>${renderLevel(headed, view)}</ol>`;
}

function renderLevel(sections: readonly Section[], view: View): Html {
  const top = Math.min(...sections.map((section) => section.level));
  const starts = sections.flatMap((section, index) => (section.level === top ? [index] : []));
  if (starts[0] !== 0) starts.unshift(0);
  return concat(
    starts.map((start, index) => {
      const [first, ...inner] = sections.slice(start, starts[index + 1]);
      if (first?.title === null || first === undefined) return fragment``;
      const link = fragment`<a href="#${first.id}"${langAttribute(first.title, view)}>${headingText(first, view)}</a>`;
      return fragment`<li>${link}${inner.length > 0 && fragment`<ol>${renderLevel(inner, view)}</ol>`}</li>`;
    }),
  );
}
