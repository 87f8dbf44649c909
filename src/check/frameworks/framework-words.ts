import { isDrawn } from "../../model/framework-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";
import { chineseLines, frameworkProblem, partsOf } from "./framework-parts.ts";

/** Quotation marks and book marks: a label need not repeat them. */
const QUOTES = /[“”‘’《》「」"']/gu;
/** A stretch of words without punctuation: `人工智能治理`, `G20`, `2021` */
const RUN = /[\p{L}\p{N}\p{M}%]+/gu;

/**
 * The words of a Chinese label stand in its evidence, or the label says that it is a paraphrase; one that says so and is
 * none is a problem too.
 */
export function frameworkWords({ works }: ContentToCheck): Problem[] {
  return works.flatMap((work) => {
    const lines = chineseLines(work);
    return work.frameworks.flatMap((framework) => {
      if (!isDrawn(framework.file)) return [];
      return partsOf(framework.file).flatMap(({ name, path, label, evidence, paraphrase }) => {
        if (label === undefined) return [];
        const strange = strangeWords(
          label.zh,
          evidence.flatMap((id) => lines.get(id) ?? []),
        );
        if (strange.length > 0 === paraphrase) return [];
        return frameworkProblem(framework, [...path, paraphrase ? "paraphrase" : "label"], {
          ruleId: "framework-words",
          reason: paraphrase
            ? `${name}: all words of «${label.zh}» are in its evidence, it is no paraphrase`
            : `${name}: ${strange.map((words) => `«${words}»`).join(", ")} is not in its evidence (${evidence.join(", ")})`,
          note: paraphrase
            ? "take out paraphrase"
            : "use the text's words, cite the line that has them, or say paraphrase: true",
        });
      });
    });
  });
}

/** Returns the stretches of a label that stand in none of the texts. */
export function strangeWords(label: string, texts: readonly string[]): string[] {
  const bare = texts.map((text) => text.replaceAll(QUOTES, ""));
  return (label.replaceAll(QUOTES, "").match(RUN) ?? []).filter((run) => !bare.some((text) => text.includes(run)));
}
