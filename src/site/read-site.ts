import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Returns the files of a built site by their address from the root, e.g. `/zh/index.html`, in order of name. */
export function readSite(root: string): Map<string, Buffer> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [`/${path.relative(root, file).split(path.sep).join("/")}`, readFileSync(file)]));
}
