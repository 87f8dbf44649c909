import { readFileSync } from "node:fs";
import { STYLE_IDS } from "../../../src/export/citing/citation-styles.ts";
import type { StyleId } from "../../../src/export/citing/citation-styles.ts";
import type { StyleSources } from "../../../src/export/citing/citation-formatter.ts";

const read = (name: string): string => readFileSync(`content/styles/${name}`, "utf8");

/** The style files of the repository. */
export const styleSources: StyleSources = {
  styles: Object.fromEntries(STYLE_IDS.map((id) => [id, read(`${id}.csl`)])) as Record<StyleId, string>,
  locales: { "zh-CN": read("locales-zh-CN.xml"), "en-US": read("locales-en-US.xml") },
};
