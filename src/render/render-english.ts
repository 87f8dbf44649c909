import { concat, fragment, trusted, type Html } from "./html.ts";

/** Han and the marks that may stand among it, e.g. `中国信通院：《白皮书（2023年）》` */
const HAN_RUN = /《?\p{Script=Han}[\p{Script=Han}\d：，、。；·！？—…《》“”‘’（）〔〕\u3000]*/gu;
const HAN_END = /[\p{Script=Han}》]$/u;
/** Closing marks that belong to a run only if it holds the opening one. */
const OPENINGS: Readonly<Record<string, string>> = { "”": "“", "’": "‘", "）": "（", "〕": "〔" };

/** Returns English text in which Chinese words say their language. */
export function renderEnglish(text: string): Html {
  let end = 0;
  const parts = [...text.matchAll(HAN_RUN)].flatMap(({ 0: found, index }) => {
    const run = trimRun(found);
    const before = text.slice(end, index);
    end = index + run.length;
    return [before, fragment`<span lang="zh-Hans">${run}</span>`];
  });
  return concat([...parts, text.slice(end)]);
}

/** Returns markup of English text, with no Han in its tags, in which Chinese words say their language. */
export function markChinese({ markup }: Html): Html {
  return trusted(
    markup.replaceAll(HAN_RUN, (found) => {
      const run = trimRun(found);
      return `<span lang="zh-Hans">${run}</span>${found.slice(run.length)}`;
    }),
  );
}

/** Cuts off closing quotation marks and brackets of the English around the run. */
function trimRun(run: string): string {
  let end = run.length;
  while (end > 1 && !HAN_END.test(run.slice(0, end))) {
    const opening = OPENINGS[run[end - 1] ?? ""];
    if (
      opening !== undefined &&
      run.slice(0, end - 1).lastIndexOf(opening) > run.slice(0, end - 1).lastIndexOf(run[end - 1] ?? "")
    )
      break;
    end -= 1;
  }
  return run.slice(0, end);
}
