/** Addresses of the site's pages; the two settings `SITE_URL` and `BASE_PATH` are read here and nowhere else. */
import type { Language } from "../render/labels.ts";

/** Returns the base path with a slash at both ends, `/` without the setting. */
export function basePath(): string {
  const trimmed = (process.env["BASE_PATH"] ?? "").replaceAll(/^\/+|\/+$/gu, "");
  return trimmed === "" ? "/" : `/${trimmed}/`;
}

/** Returns the site's origin without a slash at the end, null for a local copy. */
export function siteOrigin(): string | null {
  const url = process.env["SITE_URL"];
  return url === undefined || url === "" ? null : new URL(url).origin;
}

/** Returns the address of a path of the site, e.g. `zh/works/gui-regime-complex/` → `/base/zh/works/gui-regime-complex/`. */
export function address(path: string): string {
  return basePath() + path;
}

/** Returns the address with its origin where `SITE_URL` is set, else null. */
export function absoluteAddress(path: string): string | null {
  const origin = siteOrigin();
  return origin === null ? null : origin + address(path);
}

/** Returns the path of a work's page. */
export function workPath(id: string, language: Language): string {
  return `${language}/works/${id}/`;
}

/** Returns the path of an issue's page. */
export function issuePath(id: string, language: Language): string {
  return `${language}/issues/${id}/`;
}

/** Returns the path of the index of references. */
export function referencesPath(language: Language): string {
  return `${language}/references/`;
}

/** Returns the path of the gallery of frameworks. */
export function frameworksPath(language: Language): string {
  return `${language}/frameworks/`;
}

/** Returns the path of the page of a framework. */
export function frameworkPath(work: string, id: string, language: Language): string {
  return `${frameworksPath(language)}${work}-${id}/`;
}

/** Returns the path of the page of a reference. */
export function referencePath(key: string, language: Language): string {
  return `${referencesPath(language)}${key}/`;
}
