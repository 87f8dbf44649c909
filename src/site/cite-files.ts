import { RECORD_FORMATS, RECORD_LABELS, type RecordFormat } from "./cite-exports.ts";
import type { Language } from "../render/labels.ts";

/** The files that hold a work's metadata for programs: label, and path below the site's base. */
export function citationFiles(work: string, language: Language): { readonly label: string; readonly path: string }[] {
  return RECORD_FORMATS.map((format) => ({
    label: RECORD_LABELS[format],
    path: `data/${recordPath(work, language, format)}`,
  }));
}

/** Returns the path of a work's record in a format, below `data/`. */
export function recordPath(work: string, language: Language, format: RecordFormat): string {
  return `cite/${work}.${language}.${format === "json" ? "csl.json" : format}`;
}

/** Returns the path of the data of a work's cite panel. */
export function panelPath(work: string, language: Language): string {
  return `data/cite/${work}.${language}.json`;
}

/** The files that hold a work's text: label, and path below the site's base. */
export function textFilesOf(work: string, language: Language): { readonly label: string; readonly path: string }[] {
  return [
    { label: "TEI P5", path: `data/tei/${work}.xml` },
    { label: "EPUB", path: `data/epub/${work}.${language}.epub` },
    { label: "Markdown", path: `data/markdown/${work}.${language}.md` },
    { label: "TXT", path: `data/text/${work}.${language}.txt` },
    { label: "TXT zh + en", path: `data/text/${work}.zh-en.txt` },
    { label: "JSON", path: `data/works/${work}.json` },
  ];
}
