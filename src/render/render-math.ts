import katex from "katex";
import { fragment, trusted, type Html } from "./html.ts";

/**
 * Returns TeX as MathML, without styles or fonts. A formula that KaTeX refuses is shown as its source: the check
 * reports it, a page never fails over it.
 */
export function renderMath(tex: string, display: boolean): Html {
  try {
    return trusted(
      katex.renderToString(tex, { output: "mathml", displayMode: display, throwOnError: true, trust: false }),
    );
  } catch {
    return fragment`<code>${tex}</code>`;
  }
}
