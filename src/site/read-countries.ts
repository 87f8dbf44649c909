import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentToCheck } from "../check/content-to-check.ts";
import { CountriesFile } from "../model/countries-file.ts";
import type { Problem } from "../model/problem.ts";
import { readYaml } from "./content-files.ts";

/** Reads how the authors place countries, null where there is no file; problems are collected. */
export function readCountries(root: string, problems: Problem[]): ContentToCheck["countries"] {
  const path = "content/countries.yaml";
  if (!existsSync(join(root, path))) return null;
  const file = readYaml(root, path, CountriesFile, problems);
  return file === null ? null : { path, text: readFileSync(join(root, path), "utf8"), file };
}
