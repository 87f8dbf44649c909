import type { Work } from "../model/work.ts";
import { fragment, type Html } from "../render/html.ts";
import type { Language } from "../render/labels.ts";
import type { View } from "../render/view.ts";
import { address, frameworkPath } from "./address.ts";
import { drawingHtml } from "./drawing-html.ts";
import { FRAMEWORK_WORDS } from "./framework-words.ts";

/** Returns what a page shows in place of the printed figures of a work: those drawn again, and what is said of the lost. */
export async function figuresFor(work: Work, language: Language): Promise<Pick<View, "drawings" | "saidOf">> {
  const printed = work.frameworks.filter(({ origin }) => origin === "figure");
  const drawings = await Promise.all(
    printed.map(async (framework): Promise<readonly [string, Html]> => {
      const drawing = await drawingHtml({ work, framework, language, fits: ["narrow", "medium"], base: "" });
      const page = address(frameworkPath(work.id, framework.id, language));
      const link = fragment`<p class="whole"><a href="${page}">${FRAMEWORK_WORDS[language].whole}</a></p>`;
      return [framework.id, fragment`${drawing}${link}`];
    }),
  );
  const lost = new Map(work.lostFigures.map(({ id, says }) => [id, says]));
  return { drawings: new Map(drawings), saidOf: (figure) => lost.get(figure) ?? [] };
}
