import { group } from "d3-array";
import type { CountriesFile, Placing } from "../model/countries-file.ts";
import type { DotTable } from "./dot-grid.ts";

/** What is written in the picture of placings. */
export interface PlacingLabels {
  /** Over the categories of a work: whose they are and what they sort. */
  readonly scheme: (work: string) => string;
  readonly category: (work: string, category: string) => string;
}

const DOT = 7;
const FORMER = 5.5;

/** Returns the rows of the picture: the categories of each work, with a dot for each country placed there; `works` give the order. */
export function placingTable(file: CountriesFile, works: readonly string[], labels: PlacingLabels): DotTable {
  const schemes = works.flatMap((work) => file.schemes.filter((scheme) => scheme.work === work));
  return {
    columns: countryOrder(file),
    groups: schemes.map(({ work, categories }) => ({
      caption: labels.scheme(work),
      rows: categories.map(({ id }) => ({
        id: `${work}.${id}`,
        title: labels.category(work, id),
        source: "",
        dots: placingsIn(file, work, id).map(({ country, former }) => ({ column: country, r: former ? FORMER : DOT })),
      })),
    })),
  };
}

/** Returns the placings of a category, in the order of the countries. */
export function placingsIn({ placings }: CountriesFile, work: string, category: string): Placing[] {
  return placings.filter((placing) => placing.work === work && placing.category === category);
}

/** The countries that most works place come first; the file's order breaks ties. */
function countryOrder({ countries, placings }: CountriesFile): string[] {
  const works = group(placings, ({ country }) => country);
  const count = (id: string) => new Set(works.get(id)?.map(({ work }) => work)).size;
  return countries.map(({ id }) => id).sort((a, b) => count(b) - count(a));
}
