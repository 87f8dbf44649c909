import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes files so that each is either the old or the new one, whole: first all of them beside their places,
 * then renamed. If writing fails or is interrupted, the old files stay.
 */
export function writeWhole(files: ReadonlyMap<string, string>): void {
  const pending = new Set<string>();
  const clear = () => {
    for (const path of pending) rmSync(path, { force: true });
  };
  const interrupted = () => {
    clear();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  try {
    for (const [path, text] of files) {
      pending.add(`${path}.part`);
      writeFileSync(`${path}.part`, text);
    }
    for (const path of files.keys()) {
      renameSync(`${path}.part`, path);
      pending.delete(`${path}.part`);
    }
  } finally {
    clear();
    process.removeListener("SIGINT", interrupted);
  }
}
