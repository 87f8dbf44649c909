import { positionalIds } from "../../model/ids.ts";
import type { Inline } from "../../model/inline.ts";
import { lineIds } from "../../model/line-ids.ts";
import { proposeIds } from "../../model/propose-ids.ts";
import { parseRegister } from "../../model/register-file.ts";
import { linesOf, type LineKind } from "../../model/text-document.ts";
import type { CheckedIssue, CheckedWork } from "../content-to-check.ts";

/** A Chinese line and its English counterpart. */
export interface LinePair {
  /** Id of the line. */
  readonly unit: string;
  readonly kind: LineKind;
  readonly zh: readonly Inline[];
  readonly en: readonly Inline[];
  /** 1-based lines in zh.md and en.md. */
  readonly zhLine: number;
  readonly enLine: number;
}

/** Returns the pairs of a text in order; none while it has no English, or not as many lines (see `aligned-lines`). */
export function linePairs(text: CheckedWork | CheckedIssue): LinePair[] {
  if (!text.zh || !text.en) return [];
  const chinese = linesOf(text.zh.parsed.document);
  const english = linesOf(text.en.parsed.document);
  if (chinese.length !== english.length) return [];
  const ids = unitIds(text);
  return chinese.flatMap(({ kind, inlines }, at) => {
    const en = english[at];
    if (!en) return [];
    const [zhLine, enLine] = [text.zh, text.en].map((file) => file?.parsed.lineNumbers[at] ?? 0);
    return [{ unit: ids[at] ?? "", kind, zh: inlines, en: en.inlines, zhLine: zhLine ?? 0, enLine: enLine ?? 0 }];
  });
}

/** Returns the id of every line of a text: those of its register, or of position where it has none. */
export function unitIds(text: CheckedWork | CheckedIssue): string[] {
  const document = text.zh?.parsed.document;
  if (!document) return [];
  const register = "register" in text ? text.register : null;
  if (!register || register.text === null) return lineIds(document, positionalIds(document));
  return lineIds(document, proposeIds(parseRegister(register.text, register.path).rows, document).ids);
}
