import { describe, expect, test } from "vitest";
import { labelInOneLine, referenceLabel } from "../../src/diagrams/reference-label.ts";
import { workLabel } from "../../src/diagrams/work-label.ts";
import { corpus } from "../fixtures/corpus.ts";
import { reference } from "./made-up-references.ts";

const lineOf = (item: Parameters<typeof reference>[2], language: "zh" | "en") =>
  labelInOneLine(referenceLabel(reference("x", [], item).item, language), language);

describe("referenceLabel(item, language), in one line", () => {
  const fu = {
    language: "zh-CN" as const,
    author: [{ family: "傅", given: "莹" }],
    title: "人工智能与国际安全治理路径探讨：一个框架",
    year: 2020,
    custom: { authorLatin: ["Fu Ying"], titleEn: "A discussion of AI and security: a framework" },
  };
  test.each([
    ["a Chinese item on the Chinese page", fu, "zh", "傅莹：人工智能与国际安全治理路径探讨（2020）"],
    ["a Chinese item on the English page", fu, "en", "Fu Ying, A discussion of AI and security, 2020"],
    [
      "two authors",
      { author: [{ family: "Gasser" }, { family: "Almeida" }], title: "A Layered Model", year: 2017 },
      "en",
      "Gasser and Almeida, A Layered Model, 2017",
    ],
    [
      "two authors, Chinese page",
      { author: [{ family: "Gasser" }, { family: "Almeida" }], title: "T" },
      "zh",
      "Gasser & Almeida：T",
    ],
    ["three authors", { author: [{ family: "A" }, { family: "B" }, { family: "C" }], title: "T" }, "en", "A et al., T"],
    [
      "unnamed others",
      { author: [{ family: "Veale" }], custom: { etAl: ["author"] }, title: "T" },
      "zh",
      "Veale 等：T",
    ],
    [
      "a body without authors",
      { publisher: "The White House", title: "T", year: 2023 },
      "en",
      "The White House, T, 2023",
    ],
    ["nothing but a title", { title: "T" }, "zh", "T"],
    ["a title too short before its colon", { title: "Hyperwar: What Comes Next" }, "en", "Hyperwar: What Comes Next"],
    ["an address for a title", { title: "https://www.gov.cn/x.htm" }, "en", "gov.cn/x.htm"],
    ["a particle", { author: [{ family: "Evera", "non-dropping-particle": "Van" }], title: "T" }, "en", "Van Evera, T"],
  ] as const)("%s", (_, item, language, line) => {
    expect(lineOf({ ...item } as Parameters<typeof reference>[2], language)).toBe(line);
  });
});

describe("workLabel(work, language)", () => {
  const [work] = corpus.works;
  const by = (...names: string[]) => ({
    ...work!,
    authors: names.map((zh) => ({ zh, en: null, affiliation: { zh: null, en: null } })),
  });
  test.each([
    ["nobody", by(), "无署名文", "无署名"],
    ["one", by("桂畅旎"), "桂畅旎", "桂畅旎"],
    ["two", by("龙坤", "徐能武"), "龙坤、徐能武", "龙坤"],
    ["more", by("封帅", "薛世锷", "马依若"), "封帅等", "封帅"],
  ])("%s", (_, one, full, short) => {
    expect(workLabel(one, "zh")).toEqual({ full, short });
  });
});
