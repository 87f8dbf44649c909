import type { FrameworkFile } from "../model/framework-file.ts";
import type { Work } from "../model/work.ts";
import { fragment, trusted, type Html } from "../render/html.ts";
import type { Language } from "../render/labels.ts";
import { address, frameworkPath } from "./address.ts";
import { drawInline, fitsOf, type Fit } from "./framework-drawings.ts";
import { FRAMEWORK_WORDS } from "./framework-words.ts";

/** A drawing as a page shows it. */
export interface DrawingPlace {
  readonly work: Work;
  readonly framework: FrameworkFile;
  readonly language: Language;
  /** Widths; the page shows the one that fits. All of the framework's without it. */
  readonly fits?: readonly Fit[];
  /** Address of the article, empty on its own page; null for a picture that leads nowhere and that script leaves alone. */
  readonly base: string | null;
}

/** Returns the drawing at its widths, with what script needs to light, step and compare. */
export async function drawingHtml(place: DrawingPlace): Promise<Html> {
  const { framework, language, base, fits = fitsOf(framework) } = place;
  const drawn = await Promise.all(fits.map((fit) => drawInline(framework, language, fit, base)));
  const sheet = fragment`<div class="sheet">${drawn.map(({ markup }) => trusted(markup))}</div>`;
  const kind = fits.includes("wide") ? "drawing goes-wide" : "drawing";
  if (base === null) return fragment`<div class="${kind}">${sheet}</div>`;
  const { hint, step } = FRAMEWORK_WORDS[language];
  return fragment`<div class="${kind}" data-drawing data-hint="${hint}" data-back="${step.back}" data-on="${step.on}" data-step="${step.label}">${seriesHtml(place)}${sheet}</div>`;
}

/** Links to the frameworks with which this one can be compared. */
function seriesHtml({ work, framework, language }: DrawingPlace): Html | null {
  const series = work.frameworks.filter((one) => one.series !== undefined && one.series === framework.series);
  if (series.length < 2) return null;
  const { compare, sideBySide } = FRAMEWORK_WORDS[language];
  const links = series.map((one) => {
    const current = one.id === framework.id ? fragment` aria-current="true"` : null;
    return fragment`<a href="${address(frameworkPath(work.id, one.id, language))}"${current}>${one.title[language]}</a> `;
  });
  return fragment`<p class="series" data-side="${sideBySide}">${compare}${links}</p>`;
}
