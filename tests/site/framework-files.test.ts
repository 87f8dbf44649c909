import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { frameworkSvg } from "../../src/site/framework-files.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { rasterise } from "../../src/site/rasterise.ts";
import { readXml } from "../export/epub/read-xml.ts";

const { works } = await loadCorpus();
const all = works.flatMap((work) =>
  work.frameworks.map((framework) => ({ name: `${work.id} ${framework.id}`, work, framework })),
);
const FONTS = "node_modules/.cache/picture-fonts";

/** Returns the characters a TrueType font has glyphs for (OpenType 1.9, cmap, formats 4 and 12). */
function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 12)
      for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
        const [from, to] = [0, 4].map((field) => font.readUInt32BE(table + 16 + group * 12 + field)) as [
          number,
          number,
        ];
        for (let code = from; code <= to; code += 1) found.add(code);
      }
    if (format === 4) {
      const segments = font.readUInt16BE(table + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const to = font.readUInt16BE(table + 14 + segment * 2);
        const from = font.readUInt16BE(table + 16 + segments * 2 + segment * 2);
        for (let code = from; code <= to && code < 0xffff; code += 1) found.add(code);
      }
    }
  }
  return found;
}

let glyphs: Set<number>;
beforeAll(async () => {
  await rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>');
  const fonts = existsSync(FONTS)
    ? readdirSync(FONTS).filter((name) => name.includes("-400-") && name.endsWith(".ttf"))
    : [];
  glyphs = new Set(fonts.flatMap((name) => [...charactersOf(readFileSync(`${FONTS}/${name}`))]));
});

describe("frameworkSvg(work, framework, language)", () => {
  test.each(all)(
    "$name: well-formed, says whose drawing it is, loads nothing, and every character has a glyph",
    async ({ work, framework }) => {
      for (const language of ["zh", "en"] as const) {
        const svg = await frameworkSvg(work, framework, language);
        expect(readXml(svg).name).toBe("svg");
        const title = /<title>([^<]*)<\/title>/u.exec(svg)?.[1] ?? "";
        const whose = {
          zh: framework.origin === "text" ? "本站编者所绘" : "重绘",
          en: framework.origin === "text" ? "editors’ diagram" : "redrawn",
        };
        expect(title.replaceAll("&#39;", "'")).toContain(whose[language]);
        expect(svg).not.toMatch(/(?:href|src|@import|url\()\s*=?\s*["']?https?:/u);
        const text = svg.replaceAll(/<style>.*?<\/style>|<[^>]+>/gu, "").replaceAll(/&[a-z#0-9]+;/gu, "");
        const missing = [...new Set(text)].filter(
          (character) => !/\s/u.test(character) && !glyphs.has(character.codePointAt(0) ?? 0),
        );
        expect(missing).toEqual([]);
      }
    },
  );
});

test("rasterise(svg) gives a PNG of twice the size", async () => {
  const { work, framework } = all[0]!;
  const svg = await frameworkSvg(work, framework, "zh");
  const png = Buffer.from(await rasterise(svg));
  const [width, height] = [Number(/width="(\d+)"/u.exec(svg)?.[1]), Number(/height="(\d+)"/u.exec(svg)?.[1])];
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
});
