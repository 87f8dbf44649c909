/** The citation processor with the site's styles: one engine for each style, made when it is first asked for. */
import citeproc from "citeproc";
import type { CslItem } from "../../model/work-file.ts";
import { CITATION_STYLES } from "./citation-styles.ts";
import type { StyleId } from "./citation-styles.ts";
import type { Citation } from "./fill-template.ts";
import { nestedCitations } from "./nested-citations.ts";
import { prepareItem } from "./prepare-item.ts";
import type { Setting } from "./prepare-item.ts";
import { protectText, restoreCitation } from "./protect-text.ts";
import { tidyCitation } from "./tidy-citation.ts";

/** The files of `content/styles/`: the text of `<style>.csl` by style, of `locales-<language>.xml` by language. */
export interface StyleSources {
  readonly styles: Readonly<Record<StyleId, string>>;
  readonly locales: Readonly<Record<"zh-CN" | "en-US", string>>;
}

/** Renders an item in a style, as a template with the slots that the setting asks for. */
export type RenderCitation = (item: CslItem, style: StyleId, setting: Setting) => Citation;

/** `<div class="csl-entry">…</div>` */
const entryMarkup = /<\/?div[^>]*>/gu;
/** `&#38;`: what the processor escapes of its own words, `&` between names; all such characters of an item are protected before */
const numericEntity = /&#(\d+);/gu;

/** Returns the rendering of items in the styles given. */
export function citationFormatter(sources: StyleSources): RenderCitation {
  let current: Readonly<Record<string, unknown>> = {};
  const engines = new Map<StyleId, InstanceType<typeof citeproc.Engine>>();
  const engineOf = (style: StyleId): InstanceType<typeof citeproc.Engine> => {
    const known = engines.get(style);
    if (known !== undefined) return known;
    const sys = {
      retrieveLocale: (language: string) => sources.locales[language.startsWith("zh") ? "zh-CN" : "en-US"],
      retrieveItem: () => current,
    };
    const engine = new citeproc.Engine(sys, sources.styles[style], "en-US", true);
    engines.set(style, engine);
    return engine;
  };
  const render: RenderCitation = (item, style, setting) => {
    const engine = engineOf(style);
    const nested = nestedCitations(item, style, render);
    current = prepareItem(item, style, setting);
    engine.updateItems([]);
    engine.updateItems(["item"]);
    const isEntry = setting.place === "entry" && CITATION_STYLES[style].form === "entry";
    const processed = isEntry ? entryOf(engine) : engine.makeCitationCluster([{ id: "item" }]);
    const plain = processed
      .replace(entryMarkup, "")
      .trim()
      .replace(numericEntity, (_, code: string) => protectText(String.fromCharCode(Number(code))));
    return restoreCitation(tidyCitation(plain, style), nested);
  };
  return render;
}

function entryOf(engine: InstanceType<typeof citeproc.Engine>): string {
  const bibliography = engine.makeBibliography();
  return bibliography === false ? "" : (bibliography[1][0] ?? "");
}
