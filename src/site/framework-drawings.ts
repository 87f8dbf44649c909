/** The drawings of the frameworks: laid out once per build, language and width. */
import { diagramOf, type Diagram } from "../diagrams/framework/diagram.ts";
import { drawFramework } from "../diagrams/framework/draw-framework.ts";
import { formatDate } from "../diagrams/framework/format-date.ts";
import type { FrameworkLayout, Measures } from "../diagrams/framework/geometry.ts";
import { layoutFramework } from "../diagrams/framework/layout-framework.ts";
import { evidenceById } from "../model/framework-evidence.ts";
import type { FrameworkFile } from "../model/framework-file.ts";
import { xml, type Xml } from "../model/xml.ts";
import type { Language } from "../render/labels.ts";
import { FRAMEWORK_WORDS } from "./framework-words.ts";
import { placeName } from "./place-name.ts";

/** A width for which a framework is drawn: a phone, the column of text, a wide page (tables only). */
export type Fit = "narrow" | "medium" | "wide";

/** Measures of each width; the unit is 1/16 of the page's text size. */
export const FITS: Readonly<Record<Fit, Measures>> = {
  narrow: { width: 284, size: 13, small: 11 },
  medium: { width: 576, size: 14, small: 11.5 },
  wide: { width: 864, size: 14, small: 11.5 },
};

/** A framework as it is drawn in one language at one width. */
export interface Drawn {
  readonly diagram: Diagram;
  readonly layout: FrameworkLayout;
  readonly measures: Measures;
}

const drawn = new WeakMap<FrameworkFile, Map<string, Promise<Drawn>>>();

/** Returns the geometry of a framework. */
export function drawingOf(framework: FrameworkFile, language: Language, fit: Fit): Promise<Drawn> {
  const known = drawn.get(framework) ?? new Map<string, Promise<Drawn>>();
  drawn.set(framework, known);
  const key = `${language} ${fit}`;
  const made = known.get(key) ?? layOut(framework, language, fit);
  known.set(key, made);
  return made;
}

async function layOut(framework: FrameworkFile, language: Language, fit: Fit): Promise<Drawn> {
  const diagram = diagramOf(framework, language);
  const measures = FITS[fit];
  const layout = await layoutFramework(diagram, measures, {
    silent: FRAMEWORK_WORDS[language].silent,
    date: (date) => formatDate(date, language),
  });
  return { diagram, layout, measures };
}

/**
 * Returns a framework as an inline `<svg>`: its parts link to the lines they rest on, at `base` (the address of the article,
 * empty on its own page); without one it is a picture of one piece.
 */
export async function drawInline(
  framework: FrameworkFile,
  language: Language,
  fit: Fit,
  base: string | null,
): Promise<Xml> {
  const { diagram, layout, measures } = await drawingOf(framework, language, fit);
  const evidence = evidenceById(framework);
  const labels = new Map(
    [...diagram.groups, ...diagram.nodes, ...diagram.rows, ...diagram.columns, ...diagram.cells].map((part) => [
      part.id,
      part.label ?? "",
    ]),
  );
  const content = drawFramework(layout, {
    diagram,
    measures,
    evidence: (id) => evidence.get(id) ?? [],
    link: (id) => {
      const [first] = evidence.get(id) ?? [];
      return first === undefined || base === null ? null : `${base}#${first}`;
    },
    name: (id) =>
      FRAMEWORK_WORDS[language].saidIn(
        labels.get(id) ?? "",
        (evidence.get(id) ?? [])
          .slice(0, 1)
          .map((line) => placeName(line, language))
          .join(""),
      ),
  });
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)];
  return xml`<svg class="fit-${fit}" viewBox="0 0 ${width} ${height}" width="${width / 16}rem" height="${height / 16}rem" role="${base === null ? "img" : "group"}" aria-label="${framework.title[language]}">${content}</svg>`;
}

/** Returns the widths at which a framework is drawn where there is room for all of them. */
export function fitsOf({ kind, columns }: FrameworkFile): Fit[] {
  return kind === "matrix" && columns.length > 2 ? ["narrow", "medium", "wide"] : ["narrow", "medium"];
}
