/** From SVG to PNG with a Chinese font that the project brings: a system without one would draw empty boxes. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { woffToTtf } from "./woff-to-ttf.ts";

/** The family that drawings to be rasterised name first. */
export const PICTURE_FONT = "Noto Serif SC";
const WEIGHTS = [400, 700];

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
  const home = dirname(createRequire(import.meta.url).resolve("@fontsource/noto-serif-sc/package.json"));
  for (const weight of WEIGHTS)
    for (const subset of ["chinese-simplified", "latin", "latin-ext"]) {
      const name = `noto-serif-sc-${subset}-${weight}-normal`;
      writeFileSync(join(partial, `${name}.ttf`), woffToTtf(readFileSync(join(home, "files", `${name}.woff`))));
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
