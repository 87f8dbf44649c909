import { LANGUAGE_TAG } from "../text/export-context.ts";
import { xml, type Xml } from "../../model/xml.ts";

/** Han and the marks that stand among it, e.g. `《白皮书（2023年）》`, `中国信通院：《白皮书》` */
const HAN_RUN =
  /《?\p{Script=Han}(?:[\p{Script=Han}\d：，、。；·！？—…《》“”‘’（）〔〕\u3000]*(?:\p{Script=Han}[）〕》]*|》))?/gu;

/** Returns English text in which Chinese words say their language. */
export function markForeign(text: string): Xml {
  let end = 0;
  const parts = [...text.matchAll(HAN_RUN)].flatMap(({ 0: found, index }) => {
    const run = balanced(found);
    const before = text.slice(end, index);
    end = index + run.length;
    return [before, xml`<span lang="${LANGUAGE_TAG.zh}" xml:lang="${LANGUAGE_TAG.zh}">${run}</span>`];
  });
  return xml`${parts}${text.slice(end)}`;
}

/** Leaves closing brackets to the English where the run does not hold the opening one. */
function balanced(run: string): string {
  let end = run.length;
  for (const [open, close] of [
    ["（", "）"],
    ["〔", "〕"],
  ] as const)
    while (run[end - 1] === close && run.slice(0, end).split(close).length > run.slice(0, end).split(open).length)
      end -= 1;
  return run.slice(0, end);
}
