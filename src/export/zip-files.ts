import { strToU8, zipSync, type Zippable } from "fflate";

/** A file by its path inside an archive; text is written as UTF-8. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/**
 * Returns a ZIP of the files in their order, without compression where `stored` says so. The same files on the same
 * day give the same bytes in every time zone. `day` is `2026-11-21`. Throws where a path comes twice.
 */
export function zipFiles(
  files: readonly ArchiveFile[],
  day: string,
  stored: (path: string) => boolean = () => false,
): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // fflate writes the local time of a date, so it is given one that reads the same everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = Object.create(null) as Zippable;
  for (const { path, bytes } of files) {
    if (Object.hasOwn(entries, path)) throw new Error(`zip: the path ${path} comes twice; give every file its own`);
    entries[path] = [typeof bytes === "string" ? strToU8(bytes) : bytes, { level: stored(path) ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
