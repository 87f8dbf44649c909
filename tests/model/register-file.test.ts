import { constantFrom, array, assert, property, record, string, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/model/fingerprint.ts";
import {
  aliasesOf,
  formatRegister,
  parseRegister,
  resolveId,
  type RegisterRow,
} from "../../src/model/register-file.ts";

const print = fingerprint("治理");
const live = (id: string): RegisterRow => ({ id, state: "live", fingerprint: print, earlier: [], alias: null });
const gone = (id: string, alias: string | null): RegisterRow => ({ ...live(id), state: "gone", alias });
const rules = (source: string) => parseRegister(source, "ids.tsv").problems.map(({ line, ruleId }) => [line, ruleId]);

test("parseRegister(formatRegister(rows)) gives the rows back", () => {
  const row = record({
    text: string(),
    earlier: array(string(), { maxLength: 2 }),
    state: constantFrom("live", "gone", "alias"),
  });
  assert(
    property(uniqueArray(row, { maxLength: 8, selector: ({ text }) => text }), (wanted) => {
      const rows = wanted.map(({ text, earlier, state }, at): RegisterRow => {
        const prints = { fingerprint: fingerprint(text), earlier: earlier.map(fingerprint) };
        const life = at === 0 ? "live" : (state as RegisterRow["state"]);
        return { id: `p${at + 1}`, state: life, ...prints, alias: life === "live" ? null : "p1" };
      });
      expect(parseRegister(formatRegister(rows), "ids.tsv")).toEqual({ rows, problems: [] });
    }),
  );
});

const good = formatRegister([live("p1"), live("p2")]);

test.each([
  ["a second row of an id", good.replace("p2", "p1"), [[3, "id-unique"]]],
  ["no header", good.split("\n").slice(1).join("\n"), [[1, "register-row"]]],
  ["a file cut off", good.slice(0, -1), [[3, "register-row"]]],
  [
    "an empty file",
    "",
    [
      [1, "register-row"],
      [1, "register-row"],
    ],
  ],
  ["a missing column", good.replace("p2\tlive\t", "p2\tlive "), [[3, "register-row"]]],
  ["an unknown state", good.replace("p2\tlive", "p2\tdead"), [[3, "register-row"]]],
  ["an id of no form", good.replace("p2", "x2"), [[3, "register-row"]]],
  ["a broken fingerprint", good.replace(print, print.slice(1)), [[2, "register-row"]]],
  ["an alias of nothing", formatRegister([live("p1"), { ...gone("p2", null), state: "alias" }]), [[3, "register-row"]]],
  ["an id that leads nowhere", formatRegister([live("p1"), gone("p2", "p7")]), [[3, "id-kept"]]],
  [
    "ids that lead in a circle",
    formatRegister([gone("p1", "p2"), gone("p2", "p1")]),
    [
      [2, "id-kept"],
      [3, "id-kept"],
    ],
  ],
])("parseRegister reports %s", (_, source, expected) => {
  expect(rules(source)).toEqual(expected);
});

test("resolveId(rows, id) follows ids to a live one", () => {
  const rows = [live("p1"), gone("p2", "p1"), gone("p3", "p2")];
  expect(resolveId(rows, "p3")).toBe("p1");
  expect(resolveId(rows, "p1")).toBe("p1");
  expect(resolveId(rows, "p9")).toBeNull();
  expect(aliasesOf(rows)).toEqual([
    { id: "p2", target: "p1" },
    { id: "p3", target: "p1" },
  ]);
});
