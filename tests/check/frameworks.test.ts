import { beforeAll, describe, expect, it } from "vitest";
import type { CheckedWork, ContentToCheck } from "../../src/check/content-to-check.ts";
import { strangeWords } from "../../src/check/frameworks/framework-words.ts";
import { evidenceOf, frameworkCounts } from "../../src/check/frameworks/report.ts";
import { frameworkRules } from "../../src/check/frameworks/rules.ts";
import { isDrawn, type FrameworkFile } from "../../src/model/framework-file.ts";
import { readContent } from "../../src/site/read-content.ts";

let content: ContentToCheck;
beforeAll(() => {
  content = readContent(process.cwd());
});

type Framework = CheckedWork["frameworks"][number];

/** The corpus with the frameworks of one work changed. */
function withFrameworks(
  work: string,
  change: (frameworks: readonly Framework[]) => readonly Framework[],
): ContentToCheck {
  const works = content.works.map((one) =>
    one.file.id === work ? { ...one, frameworks: change(one.frameworks) } : one,
  );
  return { ...content, works };
}

/** The corpus with one framework changed. */
function withFile(work: string, id: string, change: (file: FrameworkFile) => FrameworkFile): ContentToCheck {
  return withFrameworks(work, (frameworks) =>
    frameworks.map((one) => (one.file.id === id && isDrawn(one.file) ? { ...one, file: change(one.file) } : one)),
  );
}

function problemsOf(changed: ContentToCheck): string[] {
  return frameworkRules
    .flatMap(({ rule }) => rule(changed))
    .map(({ file, line, ruleId, reason }) => `${file}:${line > 0 ? "n" : "0"} ${ruleId} ${reason}`);
}

const feng = "feng-pluralist-process";
const erman = "digest-erman-2024";
const at = (work: string, id: string) => `content/works/${work}/frameworks/${id}.yaml`;
const first = <T>(all: readonly T[], change: (one: T) => T): T[] =>
  all.map((one, place) => (place === 0 ? change(one) : one));

describe("the rules of frameworks", () => {
  it("are silent on the corpus", () => {
    expect(problemsOf(content)).toEqual([]);
  });

  it.each<[string, () => ContentToCheck, string, RegExp]>([
    [
      "evidence that is no line of the work",
      () =>
        withFile(feng, "fig1", (file) => ({
          ...file,
          nodes: first(file.nodes, (node) => ({ ...node, evidence: ["p999-1"] })),
        })),
      at(feng, "fig1"),
      /framework-evidence nodes tech cites p999-1/u,
    ],
    [
      "a lost figure of which a line that is none speaks",
      () =>
        withFrameworks("zhang-commercial-militarization", (frameworks) =>
          frameworks.map((one) => (isDrawn(one.file) ? one : { ...one, file: { ...one.file, says: ["p0-0"] } })),
        ),
      at("zhang-commercial-militarization", "fig2"),
      /framework-evidence says cites p0-0/u,
    ],
    [
      "words that the evidence does not hold",
      () =>
        withFile(feng, "fig1", (file) => ({
          ...file,
          nodes: first(file.nodes, (node) => ({ ...node, label: { ...node.label, zh: "外星技术" } })),
        })),
      at(feng, "fig1"),
      /framework-words nodes tech: «外星技术» is not in its evidence/u,
    ],
    [
      "a paraphrase that is none",
      () =>
        withFile(feng, "fig1", (file) => ({
          ...file,
          nodes: first(file.nodes, (node) => ({ ...node, paraphrase: true as const })),
        })),
      at(feng, "fig1"),
      /framework-words nodes tech: all words .* it is no paraphrase/u,
    ],
    [
      "a node joined to nothing",
      () => withFile(erman, "fw1", (file) => ({ ...file, edges: [] })),
      at(erman, "fw1"),
      /framework-joined nodes \S+ is joined to nothing/u,
    ],
    [
      "an edge to nowhere",
      () =>
        withFile(feng, "fig1", (file) => ({
          ...file,
          edges: first(file.edges, (edge) => ({ ...edge, to: "nobody" })),
        })),
      at(feng, "fig1"),
      /framework-shape there is no node or group nobody/u,
    ],
    [
      "an edge that stands twice",
      () => withFile(feng, "fig1", (file) => ({ ...file, edges: [...file.edges, file.edges[0]!] })),
      at(feng, "fig1"),
      /framework-shape the edge .* stands twice/u,
    ],
    [
      "an id used twice",
      () => withFile(feng, "fig1", (file) => ({ ...file, nodes: [...file.nodes, file.nodes[0]!] })),
      at(feng, "fig1"),
      /framework-shape the id tech is used twice/u,
    ],
    [
      "a matrix that lacks a cell",
      () => withFile(feng, "fw2", (file) => ({ ...file, cells: file.cells.slice(1) })),
      at(feng, "fw2"),
      /framework-shape the cell power aim must stand exactly once/u,
    ],
    [
      "a cycle that leads nowhere back",
      () => withFile("han-bri-productive-forces", "fig1", (file) => ({ ...file, edges: file.edges.slice(0, 2) })),
      at("han-bri-productive-forces", "fig1"),
      /framework-shape the edges of a cycle lead back nowhere/u,
    ],
    [
      "a timeline without dates",
      () =>
        withFile("yan-eu-us-models", "fw2", (file) => ({
          ...file,
          nodes: file.nodes.map(({ date: _, ...node }) => node),
        })),
      at("yan-eu-us-models", "fw2"),
      /framework-shape \S+: a date belongs to a timeline/u,
    ],
    [
      "ours under the id of a figure that is not printed",
      () => withFile(feng, "fig1", (file) => ({ ...file, id: "fig9" })),
      at(feng, "fig1"),
      /framework-figures feng-pluralist-process prints no fig9/u,
    ],
    [
      "ours that poses as a figure",
      () => withFile(feng, "fw1", (file) => ({ ...file, origin: "figure" as const })),
      at(feng, "fw1"),
      /framework-figures fw1 has the origin figure/u,
    ],
    [
      "a printed figure of which nothing is said",
      () => withFrameworks(feng, (frameworks) => frameworks.slice(1)),
      `content/works/${feng}/work.yaml`,
      /framework-figures the printed figure fig1 is neither redrawn nor said to be lost/u,
    ],
    [
      "a number of ours that was published for another framework",
      () => {
        const fault = withFile(erman, "fw2", (file) => ({ ...file, title: { zh: "另一张图", en: "Another drawing" } }));
        const retired = (text: string | null): string | null => text?.replace("\nfw2\tlive", "\nfw2\tgone") ?? null;
        const works = fault.works.map((one) =>
          one.file.id === erman ? { ...one, register: { ...one.register, text: retired(one.register.text) } } : one,
        );
        return { ...fault, works };
      },
      at(erman, "fw2"),
      /framework-figures fw2 was published for another framework/u,
    ],
    [
      "Chinese in an English label",
      () =>
        withFile(feng, "fig1", (file) => ({
          ...file,
          nodes: first(file.nodes, (node) => ({ ...node, label: { ...node.label, en: "技术" } })),
        })),
      at(feng, "fig1"),
      /framework-english «技术» holds Chinese/u,
    ],
    [
      "a term rendered otherwise than the ledger says",
      () => withFile(feng, "fig1", (file) => ({ ...file, title: { zh: "人工智能治理", en: "Rule of machines" } })),
      at(feng, "fig1"),
      /framework-english .* is rendered otherwise than the ledger says/u,
    ],
  ])("object to %s", (_, fault, file, problem) => {
    const problems = problemsOf(fault());
    expect(problems.filter((one) => one.startsWith(`${file}:`) && problem.test(one)).length).toBeGreaterThan(0);
  });
});

describe("strangeWords(label, texts)", () => {
  it.each([
    ["three words of it", "治理体系：有效且稳定", ["有效且稳定的治理体系"], []],
    ["quotation marks aside", "“智能化”战争", ["智能化战争"], []],
    ["in two texts", "规制；创新", ["规制。", "创新。"], []],
    ["not in any", "规制；创造", ["规制。", "创新。"], ["创造"]],
  ])("%s", (_, label, texts, strange) => {
    expect(strangeWords(label, texts)).toEqual(strange);
  });
});

describe("the rules of countries.yaml", () => {
  type Countries = NonNullable<ContentToCheck["countries"]>["file"];
  const withCountries = (change: (file: Countries) => Countries): ContentToCheck => ({
    ...content,
    countries: { ...content.countries!, file: change(content.countries!.file) },
  });
  it.each<[string, (file: Countries) => Countries, RegExp]>([
    [
      "a work that is not there",
      (file) => ({ ...file, schemes: first(file.schemes, (one) => ({ ...one, work: "nobody" })) }),
      /placings-fit there is no work nobody/u,
    ],
    [
      "a country that is not listed",
      (file) => ({ ...file, placings: first(file.placings, (one) => ({ ...one, country: "atlantis" })) }),
      /placings-fit there is no country atlantis/u,
    ],
    [
      "a category that the work does not have",
      (file) => ({ ...file, placings: first(file.placings, (one) => ({ ...one, category: "odd" })) }),
      /placings-fit zhang-commercial-militarization has no category odd/u,
    ],
    [
      "a placing that stands twice",
      (file) => ({ ...file, placings: [...file.placings, file.placings[0]!] }),
      /placings-fit us stands in comprehensive twice/u,
    ],
    [
      "an empty category",
      (file) => ({ ...file, placings: file.placings.filter(({ category }) => category !== "innovative") }),
      /placings-fit the category innovative is empty/u,
    ],
    [
      "a country that nobody places",
      (file) => ({ ...file, placings: file.placings.filter(({ country }) => country !== "india") }),
      /placings-fit india is placed nowhere/u,
    ],
    [
      "a country, a category and a scheme that stand twice",
      (file) => ({ ...file, countries: [...file.countries, file.countries[0]!] }),
      /placings-fit the country us stands twice/u,
    ],
    [
      "a line that is not there",
      (file) => ({ ...file, placings: first(file.placings, (one) => ({ ...one, evidence: ["p999-1"] })) }),
      /placings-evidence p999-1 is no line of zhang-commercial-militarization/u,
    ],
    [
      "a line that does not name the country",
      (file) => ({ ...file, placings: first(file.placings, (one) => ({ ...one, country: "japan" })) }),
      /placings-evidence «日本» is not in its evidence/u,
    ],
    [
      "words of a category that are not the text’s",
      (file) => ({
        ...file,
        schemes: first(file.schemes, (one) => ({
          ...one,
          categories: first(one.categories, (category) => ({ ...category, label: { zh: "外向强权", en: "x" } })),
        })),
      }),
      /placings-evidence «外向强权» is not in its evidence/u,
    ],
    [
      "a paraphrase that is none",
      (file) => ({ ...file, schemes: first(file.schemes, (one) => ({ ...one, paraphrase: true as const })) }),
      /placings-evidence all words of «商业主体对人工智能军事化的参与» are in its evidence/u,
    ],
    [
      "Chinese in an English label",
      (file) => ({
        ...file,
        countries: first(file.countries, (one) => ({ ...one, label: { zh: "美国", en: "美国" } })),
      }),
      /placings-english «美国» holds Chinese/u,
    ],
  ])("object to %s", (_, change, problem) => {
    const problems = problemsOf(withCountries(change));
    expect(problems.filter((one) => one.startsWith("content/countries.yaml:n") && problem.test(one))).not.toEqual([]);
  });
});

describe("frameworkCounts(work) and evidenceOf(work, id)", () => {
  it("count what the files hold, and give the lines in reading order", () => {
    const work = content.works.find(({ file }) => file.id === feng)!;
    expect(frameworkCounts(work)).toMatchObject({ redrawn: 4, ours: 2, lost: 0, silent: 1 });
    const lines = evidenceOf(work, "fig2")!.map(({ id }) => id);
    expect(lines).toEqual(["p12-1", "p12-2", "p12-3"]);
    expect(evidenceOf(work, "fig99")).toBeNull();
  });
});
