import { readdirSync, readFileSync } from "node:fs";
import Slugger from "github-slugger";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { toString } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";
import type { SearchRecord, Unit } from "../export/search/search-records.ts";
import { LANGUAGES } from "./languages.ts";

const FOLDER = "content/pages";
/** The page whose address is that of its language. */
const HOME = "home/";
/** What stands before the text, with the title in it. */
const front = /^---\n(?:.*\n)*?title: (?<title>.*)\n(?:.*\n)*?---\n/u;
type Block = ReturnType<typeof fromMarkdown>["children"][number];

/** Returns the records of the site's own prose in each language: of a page of its own every section, and the home page. */
export function proseRecords(root: string = process.cwd()): SearchRecord[] {
  return LANGUAGES.flatMap((language) => {
    const folder = `${root}/${FOLDER}/${language}`;
    const units = readdirSync(folder)
      .sort()
      .flatMap((file) => sectionsOf(file.replace(/\.md$/u, ""), readFileSync(`${folder}/${file}`, "utf8")));
    const facts = {
      language,
      title: { zh: "本站说明", en: "About this site" },
      work: "site",
      kind: "page" as const,
      authors: [],
      year: null,
      venue: null,
    };
    const isHome = ({ id }: Unit): boolean => id.startsWith(HOME);
    return [
      { ...facts, url: `${language}/about/`, units: units.filter((unit) => !isHome(unit)) },
      {
        ...facts,
        url: `${language}/`,
        units: units.filter(isHome).map(({ id, text }) => ({ id: id.slice(HOME.length), text })),
      },
    ];
  });
}

/** A bar keeps the blocks of a section apart, so that no phrase runs from one to the next. */
function sectionsOf(page: string, file: string): Unit[] {
  const path = `${page}/`;
  const title = front.exec(file)?.groups?.["title"] ?? "";
  const { children } = fromMarkdown(file.replace(front, ""), {
    extensions: [gfmTable(), math()],
    mdastExtensions: [gfmTableFromMarkdown(), mathFromMarkdown()],
  });
  const slugger = new Slugger();
  const units: { id: string; words: string[] }[] = [
    { id: `${path}${path === HOME ? "" : "#"}main`, words: path === HOME ? [] : [title] },
  ];
  for (const block of children) {
    if (block.type === "heading") units.push({ id: `${path}#${slugger.slug(textOf(block))}`, words: [] });
    units.at(-1)?.words.push(...piecesOf(block));
  }
  return units.map(({ id, words }) => ({ id, text: words.join(" | ") }));
}

/** The paragraphs, items and cells of a block, in their order. */
function piecesOf(block: Block): string[] {
  switch (block.type) {
    case "list":
      return block.children.map(textOf);
    case "table":
      return block.children.flatMap((row) => row.children.map(textOf));
    case "code":
    case "math":
      return [];
    default:
      return [textOf(block)];
  }
}

function textOf(node: Parameters<typeof toString>[0]): string {
  return toString(node, { includeHtml: false });
}
