import { plainText } from "../../model/inline.ts";
import type { Block, Line, Section, Work } from "../../model/work.ts";
import type { TextLanguage } from "../tei/tei-context.ts";

/** A unit of a text that can be cited by its published id, with the units inside it. */
export interface CitedUnit {
  readonly id: string;
  readonly type: "abstract" | "section" | "paragraph" | "item" | "figure" | "table" | "sentence";
  /** Heading or caption; null where there is none, or none in this language. */
  readonly title: string | null;
  /** In document order. */
  readonly children: readonly CitedUnit[];
}

/**
 * Returns the top units of a text, in document order: the abstract, then the sections, which nest as they do in the TEI
 * and hold paragraphs, items, figures and tables; abstract, paragraphs and items hold sentences.
 */
export function citationTree(work: Work, language: TextLanguage): CitedUnit[] {
  const { sentences } = work.abstract;
  const abstract: CitedUnit = { id: "abs", type: "abstract", title: null, children: sentences.map(sentenceUnit) };
  const top: { readonly level: number; readonly children: CitedUnit[] } = { level: -1, children: [] };
  const open = [top];
  for (const section of work.sections) {
    const level = Math.max(section.level, 1);
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const blocks = work.blocks.filter((block) => block.type !== "heading" && block.section === section.id);
    const children = blocks.flatMap((block) => blockUnit(block, language));
    open.at(-1)?.children.push({ id: section.id, type: "section", title: headingOf(section, language), children });
    if (section.level > 0) open.push({ level, children });
  }
  return [...(sentences.length > 0 ? [abstract] : []), ...top.children];
}

/** Returns how many levels are below a list of units, itself counted: 0 for an empty one. */
export function depthOf(units: readonly CitedUnit[]): number {
  return units.length === 0 ? 0 : 1 + Math.max(...units.map(({ children }) => depthOf(children)));
}

function blockUnit(block: Block, language: TextLanguage): CitedUnit[] {
  switch (block.type) {
    case "heading":
      return [];
    case "figure":
    case "table":
      return [{ id: block.id, type: block.type, title: textOf(block.caption, language), children: [] }];
    default:
      return [{ id: block.id, type: block.type, title: null, children: block.sentences.map(sentenceUnit) }];
  }
}

function sentenceUnit({ id }: Line): CitedUnit {
  return { id, type: "sentence", title: null, children: [] };
}

function headingOf({ title, number, numberEn }: Section, language: TextLanguage): string | null {
  const text = title === null ? null : textOf(title, language);
  const printed = language === "zh" ? number : numberEn;
  if (text === null || printed === null) return text;
  return /[.\w)]$/u.test(printed) ? `${printed} ${text}` : printed + text;
}

function textOf(line: Line, language: TextLanguage): string | null {
  const inlines = line[language];
  return inlines === null ? null : plainText(inlines);
}
