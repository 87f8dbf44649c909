import { shapeOf, type Glyph } from "./glyph.ts";

/** `<sup>①</sup>`, `<sup>\*</sup>`, `<sup>th</sup>` */
const superscript = /<sup>([^<]*)<\/sup>/y;
/** `<https://oecd.ai/en/incidents>` */
const autolink = /<(https?:[^>\s]+)>/y;
/** `[https://a.b/c\\_d](https://a.b/c_d)`: the label repeats the target */
const link = /\[(https?:[^\]]+)\]\((https?:(?:[^()\s]|\([^()\s]*\)|\\.)+)\)/y;
/** One or more backslashes before the character they escape: `\$`, `\\_` */
const escape = /\\+([!-/:-@[-`{-~])/y;
/** A circled digit ①…⑳ */
const circled = /[\u2460-\u2473]/y;

/**
 * Reads the inline markup of OCR Markdown. Returns the visible glyphs, with emphasis and addresses flagged and note
 * marks as glyphs of their own. Tags, escapes, `**`, `*` and a link target equal to its label are not text.
 */
export function readMarkdown(glyphs: readonly Glyph[]): Glyph[] {
  const text = shapeOf(glyphs);
  const stars = balancedStars(text);
  const result: Glyph[] = [];
  let italic = false;
  let at = 0;
  const push = (start: number, end: number, flags: Partial<Glyph> = {}) => {
    for (let index = start; index < end; index++) {
      const glyph = glyphs[index];
      if (glyph) result.push({ ...glyph, ...(italic ? { italic } : {}), ...flags });
    }
  };
  const pushMark = (start: number, mark: string) => {
    const glyph = glyphs[start];
    if (glyph) result.push({ c: "", line: glyph.line, column: glyph.column, emendation: glyph.emendation, mark });
  };
  while (at < text.length) {
    const sup = matchAt(superscript, text, at);
    if (sup) {
      const inner = (sup[1] ?? "").replaceAll("\\", "");
      const start = at + "<sup>".length;
      if (/^[\u2460-\u2473*]$/u.test(inner)) pushMark(at + sup[0].indexOf(inner), inner);
      else push(start, start + (sup[1] ?? "").length);
      at += sup[0].length;
      continue;
    }
    const address = matchAt(autolink, text, at);
    if (address) {
      push(at + 1, at + address[0].length - 1, { url: true });
      at += address[0].length;
      continue;
    }
    const target = matchAt(link, text, at);
    if (target && sameAddress(target[1] ?? "", target[2] ?? "")) {
      pushUnescaped(at + 1, target[1] ?? "");
      at += target[0].length;
      continue;
    }
    const escaped = matchAt(escape, text, at);
    if (escaped) {
      push(at + escaped[0].length - 1, at + escaped[0].length);
      at += escaped[0].length;
      continue;
    }
    const mark = matchAt(circled, text, at);
    if (mark) {
      pushMark(at, mark[0]);
      at += 1;
      continue;
    }
    if (text.startsWith("**", at)) {
      at += 2;
      continue;
    }
    if (stars && text[at] === "*") {
      italic = !italic;
      at += 1;
      continue;
    }
    push(at, at + 1);
    at += 1;
  }
  return result;

  function pushUnescaped(start: number, label: string) {
    for (let offset = 0; offset < label.length; offset++) {
      if (label[offset] === "\\") continue;
      push(start + offset, start + offset + 1, { url: true });
    }
  }
}

/** Returns whether the single asterisks of a line pair up, so that they are emphasis and not characters. */
function balancedStars(text: string): boolean {
  const single = text.replaceAll("**", "").replaceAll(/\\+\*/gu, "");
  return (single.match(/\*/gu)?.length ?? 0) % 2 === 0;
}

function sameAddress(label: string, target: string): boolean {
  return label.replaceAll("\\", "") === target.replaceAll("\\", "");
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
