import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ExportContext } from "./text/export-context.ts";
import { zipFiles, type ArchiveFile } from "./zip-files.ts";

/** What the folders of the archive hold, in both languages. */
const FOLDERS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "": ["全库目录、术语表", "lists of the works and terms"],
  works: ["每篇一份数据（JSON）", "one data file per work (JSON)"],
  issues: ["每期一份数据（JSON）", "one data file per issue (JSON)"],
  terms: ["每个术语所在之处（TSV）", "the passages of each term (TSV)"],
  references: ["参考文献（CSL-JSON、BibTeX、RIS）", "references (CSL-JSON, BibTeX, RIS)"],
  tei: ["TEI P5", "TEI P5"],
  epub: ["EPUB 3，每篇、全库各一，中英两种", "EPUB 3, one per work and one of all, in both languages"],
  markdown: ["Markdown，附 YAML 题录", "Markdown with YAML front matter"],
  text: ["纯文本，附段号；中、英、中英对照", "plain text with paragraph numbers; Chinese, English, both"],
};
/** What texts already compressed end in. */
const COMPRESSED = /\.(?:epub|zip|png|jpg|webp|avif)$/u;

/**
 * Returns one ZIP of all files, sorted by path, in a folder named after the edition, with `README.txt` in both
 * languages and `manifest-sha256.txt`, which `sha256sum --check` reads. The same files give the same bytes. Throws
 * where a path comes twice or leads out of the folder.
 */
export function archiveOf(files: readonly ArchiveFile[], context: ExportContext): Uint8Array {
  for (const { path } of files)
    if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u.test(path))
      throw new Error(
        `archive: ${JSON.stringify(path)} is no path inside the archive; use letters, digits, "-", "_", "."`,
      );
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const all = [{ path: "README.txt", bytes: readme(sorted, context) }, ...sorted];
  const manifest = all.map(({ path, bytes }) => `${checksum(bytes)}  ${path}\n`).join("");
  const folder = `corpus-${context.edition.number}`;
  return zipFiles(
    [...all, { path: "manifest-sha256.txt", bytes: manifest }].map(({ path, bytes }) => ({
      path: `${folder}/${path}`,
      bytes,
    })),
    context.edition.date,
    (path) => COMPRESSED.test(path),
  );
}

function checksum(bytes: string | Uint8Array): string {
  return bytesToHex(sha256(typeof bytes === "string" ? utf8ToBytes(bytes) : bytes));
}

function readme(files: readonly ArchiveFile[], context: ExportContext): string {
  const { site, words, edition, address } = context;
  const counts = Map.groupBy(files, ({ path }) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : ""));
  const list = (language: 0 | 1) =>
    [...counts].map(([folder, inFolder]) => {
      const about = FOLDERS[folder]?.[language] ?? "";
      return `  ${`${folder || "."}/`.padEnd(12)} ${String(inFolder.length).padStart(4)}  ${about}`.trimEnd();
    });
  const home = address("");
  return [
    site.zh,
    `${words.zh.edition(edition.number, edition.date)}${home === null ? "" : `，${home}`}`,
    "",
    ...list(0),
    "",
    "各文件与网站 /data/ 下同名文件逐字节相同；段号、节号、注号即网址中的编号。校验：sha256sum --check manifest-sha256.txt",
    words.zh.licence,
    "各篇的权利见其 EPUB、Markdown 与纯文本之首。",
    "",
    site.en,
    `${words.en.edition(edition.number, edition.date)}${home === null ? "" : `, ${home}`}`,
    "",
    ...list(1),
    "",
    "Every file is byte for byte the one the site serves under /data/; the numbers of paragraphs, sections and notes are those of its addresses. To check: sha256sum --check manifest-sha256.txt",
    words.en.licence,
    words.en.translationHow,
    "The rights in each work stand in its EPUB, Markdown and plain text.",
    "",
  ].join("\n");
}
