/** The Chromium inside `@sparticuz/chromium`: needs no system package, not even libnss3 (Linux x64 only). */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";

/** A Chromium and the variables it needs. */
export interface PackagedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks the package once per version below node_modules and returns the program. The package itself would unpack into
 * the system's temporary folder and take whatever lies there, also half-written files; so it is given a folder of its
 * own, which is put in place when complete.
 */
export async function unpackChromium(): Promise<PackagedChromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`there is no packaged Chromium for ${process.platform}-${process.arch}`);
  }
  const { version } = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as {
    version: string;
  };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const env = { LD_LIBRARY_PATH: `${folder}/al2023/lib` };
  const hasFonts = existsSync("/etc/fonts/fonts.conf");
  return { executablePath: `${folder}/chromium`, env: hasFonts ? env : { ...env, FONTCONFIG_PATH: `${folder}/fonts` } };
}

async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // Without AWS_EXECUTION_ENV the package does not unpack libnss3 and its kin.
  const restore = setVariables({ TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    // The package's own file looks for fonts in fixed places only.
    const fonts = `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts</cachedir></fontconfig>\n`;
    writeFileSync(`${partial}/fonts/fonts.conf`, fonts);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    restore();
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Sets environment variables; returns a function that puts all of them back, also those that others set meanwhile. */
function setVariables(variables: Record<string, string>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  return () => {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    }
    Object.assign(process.env, before);
  };
}
