/** Media types of the files a build holds. */

const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  bib: "application/x-bibtex; charset=utf-8",
  css: "text/css; charset=utf-8",
  epub: "application/epub+zip",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  png: "image/png",
  ris: "application/x-research-info-systems; charset=utf-8",
  rng: "application/xml; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json; charset=utf-8",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml; charset=utf-8",
  zip: "application/zip",
};

/** Returns the Content-Type of a file by its extension; `application/octet-stream` for one not known. */
export function mediaTypeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[extension] ?? "application/octet-stream";
}

/** Whether a body of this type becomes smaller when compressed. */
export function isCompressible(mediaType: string): boolean {
  return mediaType.includes("charset=utf-8") || mediaType === "application/wasm";
}
