import { isTight } from "./script.ts";
import type { SourceFile } from "./source-file.ts";
import type { Author } from "./work.ts";
import type { WorkFile } from "./work-file.ts";

/** Returns the printed text of a field of the front matter, or null; several items are joined as lines are. */
export function frontText(source: SourceFile, field: string): string | null {
  const items = source.front.filter((item) => item.field === field).map(({ text }) => text);
  if (items.length === 0) return null;
  return items.reduce((text, item) => text + (isTight(text.slice(-1), item.charAt(0)) ? "" : " ") + item);
}

/**
 * Returns the authors in printed order with their affiliations as printed; names come from the author line, from the
 * compiler's line of a digest, or, where the witness has none, from the bibliography's evidence.
 */
export function authorsOf(file: WorkFile, source: SourceFile): Author[] {
  const compiler = compilerOf(source);
  const names = compiler ? [compiler.name] : printedNames(source);
  const zh = names.length > 0 ? names : namesInBibliography(file);
  return zh.map((name, at) => {
    const english = file.english?.authors?.[at];
    return {
      zh: name,
      en: english ? `${english.family} ${english.given}` : null,
      affiliation: {
        zh: compiler?.affiliation ?? affiliationOf(source, name),
        en: english?.affiliation ?? null,
      },
    };
  });
}

/** `韩永辉 李思怡 成昊` */
function printedNames(source: SourceFile): string[] {
  return (frontText(source, "authors") ?? "").split(/\s+/u).filter((name) => name !== "");
}

/** `编译：张馨丹（北京外国语大学）` */
function compilerOf(source: SourceFile): { name: string; affiliation: string | null } | null {
  const match = /^编译：\s*([^（）\s]+)\s*(?:（([^）]+)）)?/u.exec(frontText(source, "compiler") ?? "");
  return match?.[1] === undefined ? null : { name: match[1], affiliation: match[2] ?? null };
}

/** What the author note says of one author, from the name to the next one: `龙坤，国防科技大学…；` */
function affiliationOf(source: SourceFile, name: string): string | null {
  const note = frontText(source, "authors-note");
  if (note === null) return null;
  const at = note.indexOf(`${name}，`);
  if (at < 0) return null;
  const rest = note.slice(at + name.length + 1);
  return rest
    .replace(/；.*$/su, "")
    .replace(/[。；\s]+$/u, "")
    .trim();
}

function namesInBibliography(file: WorkFile): string[] {
  const authors: unknown = file.bibliography?.["author"];
  if (!Array.isArray(authors)) return [];
  return authors.flatMap((author: unknown) => {
    if (typeof author !== "object" || author === null) return [];
    const { literal, family, given } = author as { literal?: string; family?: string; given?: string };
    const name = literal ?? `${family ?? ""}${given ?? ""}`;
    return name === "" ? [] : [name];
  });
}
