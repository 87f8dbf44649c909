import type { Block, Figure, Paragraph, Section, Work } from "../../model/work.ts";
import { headingNumber, paragraphMark } from "../text/heading-text.ts";
import type { Scope } from "./scope.ts";
import { lineLanguage, writeAliases, writeLine, writeSentences } from "./write-line.ts";
import { writeTable } from "./write-table.ts";
import { trustedXml, xml, type Xml } from "../../model/xml.ts";

/** Returns the text of a work: sections inside sections, as deep as the printed numbering says. */
export function writeBody(work: Pick<Work, "sections" | "blocks">, scope: Scope): Xml {
  const parts: Xml[] = [];
  let open = 0;
  const close = (level: number): void => {
    for (; open >= level && open > 0; open -= 1) parts.push(xml`</section>`);
  };
  for (const section of work.sections) {
    const blocks = work.blocks.filter((block) => block.type !== "heading" && block.section === section.id);
    if (section.level === 0) {
      if (blocks.length > 0)
        parts.push(
          xml`<section id="${section.id}">${writeAliases(section.id, scope)}${writeBlocks(blocks, scope)}</section>`,
        );
      continue;
    }
    close(section.level);
    // A level that the printed numbering skips still nests once.
    for (; open < section.level; open += 1)
      parts.push(open + 1 === section.level ? xml`<section id="${section.id}">` : xml`<section>`);
    parts.push(writeAliases(section.id, scope), writeHeading(section, scope), writeBlocks(blocks, scope));
  }
  close(1);
  return xml`${parts}`;
}

function writeHeading(section: Section, scope: Scope): Xml {
  if (section.title === null) return xml``;
  const tag = trustedXml(`h${Math.min(section.level + 1, 6)}`);
  const number = headingNumber(section, scope.language);
  return xml`<${tag}${lineLanguage(section.title, scope)}>${number}${writeLine(section.title, scope)}</${tag}>\n`;
}

/** Items that follow one another stand in one list. */
function writeBlocks(blocks: readonly Block[], scope: Scope): Xml {
  const parts = blocks.flatMap((block, at): Xml[] => {
    const isItem = block.type === "item";
    return [
      isItem && blocks[at - 1]?.type !== "item" ? xml`<ul class="items">\n` : xml``,
      writeBlock(block, scope),
      isItem && blocks[at + 1]?.type !== "item" ? xml`</ul>\n` : xml``,
    ];
  });
  return xml`${parts}`;
}

function writeBlock(block: Block, scope: Scope): Xml {
  switch (block.type) {
    case "heading":
      return xml``;
    case "figure":
      return writeFigure(block, scope);
    case "table":
      return writeTable(block, scope);
    default:
      return writeParagraph(block, scope);
  }
}

/** The paragraph's number leads to its permalink where the site has an address. */
function writeParagraph(paragraph: Paragraph, scope: Scope): Xml {
  const { id } = paragraph;
  const mark = paragraphMark(id);
  const number =
    scope.permalink === null
      ? xml`<span class="n">${mark}</span>`
      : xml`<a class="n" href="${scope.permalink}#${id}">${mark}</a>`;
  const text = xml`${writeAliases(id, scope)}${number} ${writeSentences(paragraph.sentences, scope)}`;
  return paragraph.type === "item" ? xml`<li id="${id}">${text}</li>\n` : xml`<p id="${id}">${text}</p>\n`;
}

/** The place of a printed figure: the witness has its caption and source line, never the picture. */
function writeFigure(figure: Figure, scope: Scope): Xml {
  const { caption, source } = figure;
  const { textLost, pictureLost } = scope.context.words[scope.language].labels;
  return xml`<figure id="${figure.id}">${writeAliases(figure.id, scope)}<p class="gone">${figure.lost ? textLost : pictureLost}</p><figcaption><span id="${caption.id}"${lineLanguage(caption, scope)}>${writeLine(caption, scope)}</span>${source !== null && xml` <small id="${source.id}"${lineLanguage(source, scope)}>${writeLine(source, scope)}</small>`}</figcaption></figure>\n`;
}
