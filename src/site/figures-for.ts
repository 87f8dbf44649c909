import type { Work } from "../model/work.ts";
import { fragment, trusted, type Html } from "../render/html.ts";
import type { Language } from "../render/labels.ts";
import type { View } from "../render/view.ts";
import { address, frameworkPath } from "./address.ts";
import { drawInline } from "./framework-drawings.ts";
import { FRAMEWORK_WORDS } from "./framework-words.ts";

/** Returns what a page shows in place of the printed figures of a work: those drawn again, and what is said of the lost. */
export async function figuresFor(work: Work, language: Language): Promise<Pick<View, "drawings" | "saidOf">> {
  const printed = work.frameworks.filter(({ origin }) => origin === "figure");
  const words = FRAMEWORK_WORDS[language];
  const drawings = await Promise.all(
    printed.map(async (framework): Promise<readonly [string, Html]> => {
      const fits = await Promise.all(
        (["narrow", "medium"] as const).map((fit) => drawInline(framework, language, fit, "")),
      );
      const sheet = fits.map(({ markup }) => trusted(markup));
      const page = address(frameworkPath(work.id, framework.id, language));
      return [
        framework.id,
        fragment`<div class="drawing" data-drawing data-hint="${words.hint}" data-back="${words.step.back}" data-on="${words.step.on}" data-step="${words.step.label}"><div class="sheet">${sheet}</div><p class="whole"><a href="${page}">${words.whole}</a></p></div>`,
      ];
    }),
  );
  const lost = new Map(work.lostFigures.map(({ id, says }) => [id, says]));
  return { drawings: new Map(drawings), saidOf: (figure) => lost.get(figure) ?? [] };
}
