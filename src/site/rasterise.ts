/** From SVG to PNG with a Chinese font that the project brings: a system without one would draw empty boxes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { woffToTtf } from "./woff-to-ttf.ts";

/** The families that drawings to be rasterised name first, by the language of their words: quotation marks differ in width. */
export const PICTURE_FONTS = { zh: ["Noto Serif SC", "Noto Serif"], en: ["Noto Serif", "Noto Serif SC"] } as const;
/** `noto-serif-sc-66-400-normal.woff` */
const FILES = /-(?:400|700)-normal\.woff$/u;
const PACKAGES = ["@fontsource/noto-serif", "@fontsource/noto-serif-sc"];

/** Returns the drawing as PNG, twice as many pixels as it has units. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  // Read once, when sharp is first loaded.
  process.env["FONTCONFIG_FILE"] ??= fontConfig();
  const { default: sharp } = await import("sharp");
  return await sharp(Buffer.from(svg), { density: 144 }).png({ palette: true, compressionLevel: 9 }).toBuffer();
}

/** Unpacks the fonts once below node_modules; returns the path of a fontconfig file that knows only them. */
function fontConfig(): string {
  const folder = resolve("node_modules/.cache/picture-fonts");
  const config = join(folder, "fonts.conf");
  if (existsSync(config)) return config;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  for (const name of PACKAGES) {
    const files = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "files");
    // Rare characters (旒) stand in the small slices of the Chinese font only, so all of them are taken.
    for (const file of readdirSync(files).filter((one) => FILES.test(one)))
      writeFileSync(join(partial, file.replace(/woff$/u, "ttf")), woffToTtf(readFileSync(join(files, file))));
  }
  writeFileSync(
    join(partial, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(partial, folder);
  } catch {
    // Another process was first.
    rmSync(partial, { recursive: true, force: true });
  }
  return config;
}
