import type { Block, Line, Section, Work } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { renderAliases } from "./render-aliases.ts";
import { renderFigure } from "./render-figure.ts";
import { langAttribute, lineLanguage, renderLine, shownText } from "./render-line.ts";
import { renderParagraph } from "./render-paragraph.ts";
import { renderTable } from "./render-table.ts";
import type { View } from "./view.ts";

/** Returns the text of a work: sections inside sections, as deep as the printed numbering says. */
export function renderBody(work: Pick<Work, "sections" | "blocks">, view: View): Html {
  const parts: Html[] = [];
  let open = 0;
  const close = (level: number): void => {
    for (; open >= level && open > 0; open -= 1) parts.push(fragment`</section>`);
  };
  for (const section of work.sections) {
    const blocks = work.blocks.filter((block) => block.type !== "heading" && block.section === section.id);
    if (section.level === 0) {
      if (blocks.length > 0)
        parts.push(
          fragment`<section id="${section.id}">${renderAliases(section.id, view)}${renderBlocks(blocks, view)}</section>`,
        );
      continue;
    }
    close(section.level);
    // A level that the printed numbering skips still nests once.
    for (; open < section.level; open += 1)
      parts.push(open + 1 === section.level ? fragment`<section id="${section.id}">` : fragment`<section>`);
    parts.push(renderAliases(section.id, view), renderHeading(section, view), renderBlocks(blocks, view));
  }
  close(1);
  return concat(parts);
}

/** Returns the heading's printed number and title without marks, as shown in contents lists. */
export function headingText(section: Section, view: View): string {
  return section.title === null ? "" : headingNumber(section, section.title, view) + shownText(section.title, view);
}

/** The printed number, or how the translation renders it, with the space after it. */
function headingNumber(section: Section, title: Line, view: View): string {
  const number = (lineLanguage(title, view) === "en" ? section.numberEn : section.number) ?? "";
  return /[.\w]$|^\(.*\)$/u.test(number) ? `${number} ` : number;
}

function renderHeading(section: Section, view: View): Html {
  if (section.title === null) return fragment``;
  const tag = { markup: `h${Math.min(section.level + 1, 6)}` };
  const number = headingNumber(section, section.title, view);
  return fragment`<${tag}${langAttribute(section.title, view)}>${number}${renderLine(section.title, view)}<a class="s" href="#${section.id}" aria-label="${view.labels.section(headingText(section, view))}">§</a></${tag}>`;
}

/** Items that follow one another stand in one list. */
function renderBlocks(blocks: readonly Block[], view: View): Html {
  const parts: Html[] = [];
  blocks.forEach((block, index) => {
    const isItem = block.type === "item";
    if (isItem && blocks[index - 1]?.type !== "item") parts.push(fragment`<ul>`);
    parts.push(renderBlock(block, view));
    if (isItem && blocks[index + 1]?.type !== "item") parts.push(fragment`</ul>`);
  });
  return concat(parts);
}

function renderBlock(block: Block, view: View): Html {
  switch (block.type) {
    case "heading":
      return fragment``;
    case "figure":
      return renderFigure(block, view);
    case "table":
      return renderTable(block, view);
    default:
      return renderParagraph(block, view);
  }
}
