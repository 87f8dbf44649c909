import { expect, test } from "vitest";
import { idAfter, kindOf, nextId } from "../../src/model/id-name.ts";

test.each([
  ["abs", "abstract"],
  ["abs-3", "sentence"],
  ["p14", "paragraph"],
  ["p14a", "paragraph"],
  ["p14a-2b", "sentence"],
  ["s2-1", "section"],
  ["s2a-1", "section"],
  ["n12", "note"],
  ["fig1", "figure"],
  ["tab2", "table"],
  ["fw1", "framework"],
  ["n12-ref", null],
  ["fig1-cap", null],
  ["P1", null],
  ["", null],
] as const)("kindOf(%j) is %j", (id, kind) => {
  expect(kindOf(id)).toBe(kind);
});

test.each([
  ["p14", [], "p14a"],
  ["p14", ["p14a"], "p14b"],
  ["p14a", ["p14a"], "p14b"],
  ["p14a", ["p14a", "p14b"], "p14aa"],
  ["p14z", ["p14z"], "p14za"],
  ["p14-2", [], "p14-2a"],
  ["p0", [], "p0a"],
])("idAfter(%j, %j) is %j", (before, used, id) => {
  expect(idAfter(before, new Set(used))).toBe(id);
});

test("idAfter(before, used) never repeats itself", () => {
  const used = new Set(["p14"]);
  for (let count = 0; count < 200; count += 1) used.add(idAfter("p14", used));
  expect(used.size).toBe(201);
});

test.each([
  ["p", [], "p1"],
  ["p", ["p1", "p9", "p10a"], "p11"],
  ["p1-", ["p1-1", "p10-7", "p1-2a"], "p1-3"],
  ["s", ["s2", "s2-9"], "s3"],
  ["s2-", ["s2", "s2-9", "s2-9-12"], "s2-10"],
])("nextId(%j, %j) is %j", (prefix, used, id) => {
  expect(nextId(prefix, new Set(used))).toBe(id);
});
