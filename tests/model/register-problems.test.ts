import { expect, test } from "vitest";
import { parseText } from "../../src/model/parse-text.ts";
import { proposeIds } from "../../src/model/propose-ids.ts";
import { formatRegister } from "../../src/model/register-file.ts";
import { registerProblems } from "../../src/model/register-problems.ts";

const read = (...paragraphs: readonly string[]) =>
  parseText(["<!-- body -->", ...paragraphs].join("\n\n"), "zh.md").document;
const first = "全球人工智能治理的机制复合体正在逐步形成。";
const second = "欧盟以风险分级的立法回应技术扩散。";
const register = formatRegister(proposeIds([], read(first, second)).rows);

const found = (source: string | null, ...paragraphs: readonly string[]) =>
  registerProblems("content/ids/x.tsv", source, read(...paragraphs)).map(
    ({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`,
  );

test("registerProblems(file, source, document) is quiet where the register is current", () => {
  expect(found(register, first, second)).toEqual([]);
});

test.each([
  ["no register", null, [first], ["0 ids-registered: the work has no register of ids"]],
  [
    "new text",
    register,
    [first, second, "联合国系统为此提出了若干倡议。"],
    [
      "0 ids-registered: the register is not current: new     p3  联合国系统为此提出了若干倡议。",
      "0 ids-registered: the register is not current: new     p3-1  联合国系统为此提出了若干倡议。",
    ],
  ],
  [
    "a live row without its unit",
    register,
    [first],
    [
      "4 id-kept: a published id has left the text: gone    p2 → p1",
      "5 id-kept: a published id has left the text: gone    p2-1 → p1",
    ],
  ],
  ["an id twice", register.replace("p2\t", "p1\t"), [first, second], ["4 id-unique: p1 stands in line 2 already"]],
] as const)("registerProblems reports %s", (_, source, paragraphs, expected) => {
  expect(found(source, ...paragraphs)).toEqual(expected);
});
