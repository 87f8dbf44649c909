import { locateYaml } from "../../model/parse-yaml.ts";
import type { Problem } from "../../model/problem.ts";
import type { ContentToCheck } from "../content-to-check.ts";

/** The parts of `countries.yaml` fit together: ids are unique and known, nothing stands twice, no category is empty. */
export function placingsFit({ works, countries }: ContentToCheck): Problem[] {
  if (countries === null) return [];
  const { path, text, file } = countries;
  const problems: Problem[] = [];
  const want = (holds: boolean, at: readonly PropertyKey[], reason: string): void => {
    if (!holds)
      problems.push({
        file: path,
        ...locateYaml(text, at),
        ruleId: "placings-fit",
        reason,
        note: "see CountriesFile in src/model/countries-file.ts for what stands where",
      });
  };
  const isFirst = <Value>(list: readonly Value[], at: number, name: (value: Value) => string): boolean =>
    list.findIndex((other) => name(other) === name(list[at] as Value)) === at;
  file.countries.forEach(({ id }, at) => {
    want(
      isFirst(file.countries, at, (one) => one.id),
      ["countries", at, "id"],
      `the country ${id} stands twice`,
    );
    want(
      file.placings.some(({ country }) => country === id),
      ["countries", at],
      `${id} is placed nowhere`,
    );
  });
  file.schemes.forEach(({ work, categories }, at) => {
    want(
      works.some((one) => one.file.id === work),
      ["schemes", at, "work"],
      `there is no work ${work}`,
    );
    want(
      isFirst(file.schemes, at, (one) => one.work),
      ["schemes", at, "work"],
      `${work} has two schemes`,
    );
    categories.forEach(({ id }, place) => {
      want(
        isFirst(categories, place, (one) => one.id),
        ["schemes", at, "categories", place, "id"],
        `the category ${id} stands twice`,
      );
      want(
        file.placings.some((one) => one.work === work && one.category === id),
        ["schemes", at, "categories", place],
        `the category ${id} is empty`,
      );
    });
  });
  file.placings.forEach(({ work, country, category }, at) => {
    const scheme = file.schemes.find((one) => one.work === work);
    want(
      file.countries.some(({ id }) => id === country),
      ["placings", at, "country"],
      `there is no country ${country}`,
    );
    want(
      scheme?.categories.some(({ id }) => id === category) ?? false,
      ["placings", at, "category"],
      `${work} has no category ${category}`,
    );
    want(
      isFirst(file.placings, at, (one) => `${one.work} ${one.country} ${one.category}`),
      ["placings", at],
      `${country} stands in ${category} twice`,
    );
  });
  return problems;
}
